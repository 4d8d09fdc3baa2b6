<?php
declare(strict_types=1);

// region: topological-order
/** Every step after the steps it needs; null for a cycle. */
function order(array $needs): ?array
{
    $waiting = array_map(count(...), $needs);
    $unlocks = array_fill_keys(array_keys($needs), []);
    foreach ($needs as $step => $before) {
        foreach ($before as $earlier) {
            $unlocks[$earlier][] = $step;
        }
    }
    $done = array_keys($waiting, 0, true); // also the queue
    for ($i = 0; $i < count($done); $i++) {
        foreach ($unlocks[$done[$i]] as $later) {
            if (--$waiting[$later] === 0) {
                $done[] = $later;
            }
        }
    }
    return count($done) === count($needs) ? $done : null;
}
// endregion

echo "--- topological-order ---\n";
$migrations = [
    'bookings' => ['holds', 'buyers'],
    'holds' => ['seats', 'buyers'],
    'seats' => ['shows'],
    'buyers' => [],
    'shows' => [],
];
echo 'order: ', implode(' ', order($migrations)), "\n";
$migrations['shows'] = ['bookings'];
$cycle = order($migrations) ?? ['impossible'];
echo 'with a cycle: ', implode(' ', $cycle), "\n";
