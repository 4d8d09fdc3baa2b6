<?php
declare(strict_types=1);

// region: price
final class Price
{
    public function __construct(
        public readonly int $amount,
        public readonly string $currency,
    ) {
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

$price = new Price(2450, 'EUR');
// endregion

$attempts = [
    "new Price('2450', 'EUR')" => fn () => new Price('2450', 'EUR'),
    '$price->amount = 1' => fn () => $price->amount = 1,
    "\$price->plus(new Price(100, 'USD'))" =>
        fn () => $price->plus(new Price(100, 'USD')),
];
echo "--- price ---\n";
foreach ($attempts as $code => $attempt) {
    try {
        $attempt();
    } catch (Throwable $e) {
        echo $code, "\n  ", $e::class, ': ',
            explode(', called', $e->getMessage())[0], "\n";
    }
}
