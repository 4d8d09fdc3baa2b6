<?php
declare(strict_types=1);

echo "--- test ---\n";
// region: test
/** All money until 48 hours before the show, then half, then none. */
function refund(int $cents, int $hoursBefore): int
{
    return match (true) {
        $hoursBefore >= 48 => $cents,
        $hoursBefore >= 0 => intdiv($cents, 2),
        default => 0,
    };
}

$cases = [
    'two days before' => [2450, 48, 2450],
    'an hour too late' => [2450, 47, 1225],
    'odd cent is ours' => [2451, 0, 1225],
    'after the start' => [2450, -1, 0],
];
foreach ($cases as $name => [$cents, $hours, $want]) {
    $got = refund($cents, $hours);
    if ($got !== $want) {
        throw new Exception("$name: got $got, want $want");
    }
    echo 'ok ', $name, "\n";
}
// endregion
