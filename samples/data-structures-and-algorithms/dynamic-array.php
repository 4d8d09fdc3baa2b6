<?php
declare(strict_types=1);

// region: dynamic-array
final class DynamicArray
{
    public SplFixedArray $slots; // a block of fixed size
    public int $size = 0;
    public int $copies = 0;

    /** @param Closure(int): int $grow old capacity -> new capacity */
    public function __construct(private Closure $grow)
    {
        $this->slots = new SplFixedArray(1);
    }

    public function append(int $item): void
    {
        if ($this->size === $this->slots->getSize()) {
            $bigger = new SplFixedArray(($this->grow)($this->size));
            for ($i = 0; $i < $this->size; $i++) {
                $bigger[$i] = $this->slots[$i];
                $this->copies++;
            }
            $this->slots = $bigger;
        }
        $this->slots[$this->size++] = $item;
    }
}
// endregion

echo "--- dynamic-array ---\n";
$ways = [
    'double' => fn (int $capacity): int => $capacity * 2,
    'add 10' => fn (int $capacity): int => $capacity + 10,
];
foreach ($ways as $name => $grow) {
    $array = new DynamicArray($grow);
    for ($i = 0; $i < 10_000; $i++) {
        $array->append($i * $i);
    }
    echo "$name: $array->copies copies for $array->size appends\n";
}
echo 'item 99: ', $array->slots[99], "\n";
