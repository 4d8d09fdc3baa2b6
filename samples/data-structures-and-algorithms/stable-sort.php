<?php
declare(strict_types=1);

$bookings = [
    ['Ana', 2450], ['Ben', 1500], ['Chidi', 2450], ['Dara', 1500],
];

// region: stable-sort
$byPrice = $bookings;
usort($byPrice, fn (array $a, array $b): int => $a[1] <=> $b[1]);

$dearestFirst = $bookings;
usort($dearestFirst, fn (array $a, array $b): int =>
    [$b[1], $a[0]] <=> [$a[1], $b[0]]); // price down, then name up
// endregion

$names = fn (array $list): string =>
    implode(' ', array_column($list, 0));
echo "--- stable-sort ---\n";
echo 'by price: ', $names($byPrice), "\n";
echo 'dearest first: ', $names($dearestFirst), "\n";
echo 'untouched: ', $names($bookings), "\n";
