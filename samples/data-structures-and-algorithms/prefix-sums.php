<?php
declare(strict_types=1);

// region: prefix-sums
$sold = [20, 18, 0, 5, 20, 20, 7, 12, 3, 0, 1, 14]; // rows A to L
$before = [0]; // before[i]: sold in rows before i
foreach ($sold as $i => $n) {
    $before[] = $before[$i] + $n;
}

/** Seats sold in the rows from $first up to, not with, $end. */
$soldIn = fn (int $first, int $end): int =>
    $before[$end] - $before[$first];
// endregion

echo "--- prefix-sums ---\n";
echo 'A to C: ', $soldIn(0, 3), "\n";
echo 'D to F: ', $soldIn(3, 6), "\n";
echo 'whole hall: ', $soldIn(0, 12), "\n";
echo 'no rows: ', $soldIn(5, 5), "\n";
