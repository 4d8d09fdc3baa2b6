<?php
declare(strict_types=1);

// region: seat-key
final readonly class Seat
{
    public function __construct(public string $row, public int $number)
    {
    }

    public function key(): string // array keys are strings or integers
    {
        return "$this->row-$this->number";
    }
}

$held = [(new Seat('B', 7))->key() => 'Ana'];
$loose = new WeakMap(); // its keys are the objects themselves
$first = new Seat('B', 7);
$loose[$first] = 'Ana';
$byValue = $held[(new Seat('B', 7))->key()] ?? 'lost';
$byIdentity = $loose[new Seat('B', 7)] ?? 'lost';
// endregion

echo "--- seat-key ---\n";
echo "by value: $byValue\n";
echo "by identity: $byIdentity\n";
