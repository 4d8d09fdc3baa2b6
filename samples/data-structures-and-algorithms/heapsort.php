<?php
declare(strict_types=1);

// region: heapsort
function heapsort(array $items): array
{
    $size = count($items);
    for ($root = intdiv($size, 2) - 1; $root >= 0; $root--) {
        siftDown($items, $root, $size);
    }
    for ($end = $size - 1; $end > 0; $end--) {
        [$items[0], $items[$end]] = [$items[$end], $items[0]];
        siftDown($items, 0, $end); // the greatest is at its place now
    }
    return $items;
}

function siftDown(array &$items, int $root, int $size): void
{
    while (($child = 2 * $root + 1) < $size) {
        $right = $child + 1;
        if ($right < $size && $items[$right] > $items[$child]) {
            $child = $right;
        }
        if ($items[$root] >= $items[$child]) {
            return;
        }
        $greater = $items[$child];
        $items[$child] = $items[$root];
        $items[$root] = $greater;
        $root = $child;
    }
}
// endregion

echo "--- heapsort ---\n";
$cases = [[29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []];
foreach ($cases as $items) {
    echo implode(' ', heapsort($items)) ?: '(empty)', "\n";
}
