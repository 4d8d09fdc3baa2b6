<?php
declare(strict_types=1);

// region: sliding-window
/** Most requests in any stretch of so many seconds. */
function busiest(array $times, int $seconds): int
{
    $most = $first = 0;
    foreach ($times as $last => $now) { // times are sorted
        while ($times[$first] <= $now - $seconds) {
            $first++; // too old: out of the window for good
        }
        $most = max($most, $last - $first + 1);
    }
    return $most;
}
// endregion

echo "--- sliding-window ---\n";
$times = [0, 1, 1, 2, 9, 10, 11, 12, 25];
foreach ([1, 3, 10, 60] as $seconds) {
    echo "$seconds s: ", busiest($times, $seconds), " requests\n";
}
echo 'no requests: ', busiest([], 10), "\n";
