<?php
declare(strict_types=1);

// region: insertion-sort
function insertionSort(array $items): array
{
    for ($i = 1; $i < count($items); $i++) {
        $item = $items[$i];
        for ($j = $i; $j > 0 && $items[$j - 1] > $item; $j--) {
            $items[$j] = $items[$j - 1]; // shift the greater ones right
        }
        $items[$j] = $item;
    }
    return $items;
}
// endregion

echo "--- insertion-sort ---\n";
$cases = [[29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []];
foreach ($cases as $items) {
    echo implode(' ', insertionSort($items)) ?: '(empty)', "\n";
}
