<?php
declare(strict_types=1);

// region: binary-search
/** The first place whose item is not less than $wanted. */
function lowerBound(array $items, int $wanted): int
{
    [$low, $high] = [0, count($items)]; // the answer is in low..high
    while ($low < $high) {
        $mid = intdiv($low + $high, 2);
        if ($items[$mid] < $wanted) {
            $low = $mid + 1; // mid is out, and all before it
        } else {
            $high = $mid; // mid may be the answer
        }
    }
    return $low;
}

function find(array $items, int $wanted): int
{
    $at = lowerBound($items, $wanted);
    return ($items[$at] ?? null) === $wanted ? $at : -1;
}
// endregion

/** The first place whose item is greater than $wanted. */
function upperBound(array $items, int $wanted): int
{
    [$low, $high] = [0, count($items)];
    while ($low < $high) {
        $mid = intdiv($low + $high, 2);
        if ($items[$mid] <= $wanted) {
            $low = $mid + 1;
        } else {
            $high = $mid;
        }
    }
    return $low;
}

echo "--- binary-search ---\n";
$prices = [1500, 1500, 2450, 2450, 2450, 4000];
foreach ([2450, 2000, 1000, 9000] as $wanted) {
    $low = lowerBound($prices, $wanted);
    $high = upperBound($prices, $wanted);
    $count = $high - $low;
    $at = find($prices, $wanted);
    echo "$wanted: lower $low, upper $high, count $count,",
        " found at $at\n";
}
echo 'empty: found at ', find([], 2450), "\n";
