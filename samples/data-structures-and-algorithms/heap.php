<?php
declare(strict_types=1);

// region: heap
final class MinHeap
{
    public array $items = []; // children of i: 2i + 1 and 2i + 2

    public function push(int $item): void
    {
        $i = count($this->items);
        $this->items[] = $item;
        while ($i > 0) {
            $parent = intdiv($i - 1, 2);
            if ($this->items[$parent] <= $item) {
                break;
            }
            $this->swap($i, $parent);
            $i = $parent;
        }
    }

    public function pop(): ?int
    {
        if ($this->items === []) {
            return null;
        }
        $this->swap(0, count($this->items) - 1);
        $least = array_pop($this->items);
        $size = count($this->items);
        for ($i = 0; ($child = 2 * $i + 1) < $size; $i = $child) {
            $right = $child + 1;
            if ($right < $size
                && $this->items[$right] < $this->items[$child]) {
                $child = $right;
            }
            if ($this->items[$i] <= $this->items[$child]) {
                break;
            }
            $this->swap($i, $child);
        }
        return $least;
    }

    private function swap(int $i, int $j): void
    {
        $items = &$this->items;
        [$items[$i], $items[$j]] = [$items[$j], $items[$i]];
    }
}
// endregion

echo "--- heap ---\n";
$heap = new MinHeap();
foreach ([300, 120, 240, 60, 180, 120] as $expiry) {
    $heap->push($expiry);
}
echo "least: {$heap->items[0]}\n";
$order = [];
while ($heap->items !== []) {
    $order[] = $heap->pop();
}
echo 'popped: ', implode(' ', $order), "\n";
echo 'popped from empty: ', $heap->pop() ?? 'nothing', "\n";
