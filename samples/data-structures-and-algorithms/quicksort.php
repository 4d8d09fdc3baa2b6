<?php
declare(strict_types=1);

// region: quicksort
function quicksort(array $items): array
{
    sortPart($items, 0, count($items) - 1);
    return $items;
}

function sortPart(array &$items, int $low, int $high): void
{
    if ($low >= $high) {
        return;
    }
    $pivot = $items[intdiv($low + $high, 2)];
    [$i, $j] = [$low, $high];
    while ($i <= $j) {
        while ($items[$i] < $pivot) {
            $i++;
        }
        while ($items[$j] > $pivot) {
            $j--;
        }
        if ($i <= $j) {
            [$items[$i], $items[$j]] = [$items[$j], $items[$i]];
            $i++;
            $j--;
        }
    }
    sortPart($items, $low, $j);
    sortPart($items, $i, $high);
}
// endregion

echo "--- quicksort ---\n";
$cases = [[29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []];
foreach ($cases as $items) {
    echo implode(' ', quicksort($items)) ?: '(empty)', "\n";
}
