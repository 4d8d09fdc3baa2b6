<?php
declare(strict_types=1);

// region: search-on-answer
/** One show after another; a started second is a whole one. */
function secondsNeeded(array $mails, int $rate): int
{
    $seconds = 0;
    foreach ($mails as $n) {
        $seconds += intdiv($n + $rate - 1, $rate);
    }
    return $seconds;
}

/** The smallest rate that meets the deadline, or -1. */
function slowestRate(array $mails, int $deadline): int
{
    if (count($mails) > $deadline) {
        return -1; // each show takes at least one second
    }
    [$low, $high] = [1, max($mails)];
    while ($low < $high) {
        $rate = intdiv($low + $high, 2);
        if (secondsNeeded($mails, $rate) <= $deadline) {
            $high = $rate; // fast enough: try slower
        } else {
            $low = $rate + 1;
        }
    }
    return $low;
}
// endregion

echo "--- search-on-answer ---\n";
$mails = [240, 180, 60, 120];
foreach ([3, 4, 12, 20] as $deadline) {
    $rate = slowestRate($mails, $deadline);
    echo "$deadline seconds -> $rate a second\n";
}
