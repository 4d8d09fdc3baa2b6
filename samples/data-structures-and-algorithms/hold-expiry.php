<?php
declare(strict_types=1);

// region: hold-expiry
$holds = new SplMinHeap(); // compares arrays item by item
foreach ([[300, 'B7'], [120, 'C1'], [240, 'A4']] as $hold) {
    $holds->insert($hold);
}

/** Takes out the holds that have expired, earliest first. */
function release(SplMinHeap $holds, int $now): array
{
    $seats = [];
    while (!$holds->isEmpty() && $holds->top()[0] <= $now) {
        $seats[] = $holds->extract()[1];
    }
    return $seats;
}
// endregion

echo "--- hold-expiry ---\n";
foreach ([100, 240, 999] as $now) {
    $seats = release($holds, $now);
    echo "at $now: ", implode(' ', $seats) ?: 'none', "\n";
}
