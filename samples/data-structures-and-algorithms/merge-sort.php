<?php
declare(strict_types=1);

// region: merge-sort
function mergeSort(array $items): array
{
    if (count($items) < 2) {
        return $items;
    }
    $half = intdiv(count($items), 2);
    return merge(
        mergeSort(array_slice($items, 0, $half)),
        mergeSort(array_slice($items, $half)),
    );
}

function merge(array $left, array $right): array
{
    [$merged, $i, $j] = [[], 0, 0];
    while ($i < count($left) && $j < count($right)) {
        $merged[] = $left[$i] <= $right[$j] // <= keeps the order
            ? $left[$i++]
            : $right[$j++];
    }
    return [
        ...$merged,
        ...array_slice($left, $i),
        ...array_slice($right, $j),
    ];
}
// endregion

echo "--- merge-sort ---\n";
$cases = [[29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []];
foreach ($cases as $items) {
    echo implode(' ', mergeSort($items)) ?: '(empty)', "\n";
}
