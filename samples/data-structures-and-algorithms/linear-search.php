<?php
declare(strict_types=1);

// region: linear-search
/** Where $size free seats in a row begin, or -1. */
function firstRun(array $row, int $size): int
{
    $run = 0;
    foreach ($row as $i => $seat) {
        $run = $seat === 'free' ? $run + 1 : 0;
        if ($run === $size) {
            return $i - $size + 1;
        }
    }
    return -1;
}
// endregion

echo "--- linear-search ---\n";
$row = explode(' ', 'free held free free booked free free free');
foreach ([1, 2, 3, 4] as $size) {
    echo "$size together -> ", firstRun($row, $size), "\n";
}
echo 'empty row -> ', firstRun([], 1), "\n";
