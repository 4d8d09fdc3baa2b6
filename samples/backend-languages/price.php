<?php
declare(strict_types=1);

final class Price
{
    public function __construct(
        public readonly int $amount,
        public readonly string $currency,
    ) {
        if ($amount < 0) {
            throw new InvalidArgumentException('negative price');
        }
    }

    public function plus(self $other): self
    {
        if ($this->currency !== $other->currency) {
            throw new DomainException('two currencies');
        }
        return new self($this->amount + $other->amount,
            $this->currency);
    }
}

$pair = (new Price(2450, 'EUR'))->plus(new Price(2450, 'EUR'));
echo $pair->amount, ' ', $pair->currency, "\n";

$attempts = [
    'a text' => fn () => new Price('2450', 'EUR'),
    'change' => fn () => $pair->amount = 1,
    'mix' => fn () => $pair->plus(new Price(100, 'USD')),
];
foreach ($attempts as $name => $attempt) {
    try {
        $attempt();
    } catch (Throwable $e) {
        echo $name, ': ', $e::class, "\n";
    }
}
