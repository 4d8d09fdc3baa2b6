<?php
declare(strict_types=1);

$calls = 0;

// region: memo
/** Ways to fill a row with single guests and couples. */
function ways(int $seats): int
{
    $GLOBALS['calls']++;
    return $seats < 2 ? 1 : ways($seats - 1) + ways($seats - 2);
}

function waysMemo(int $seats, array &$known): int
{
    $GLOBALS['calls']++;
    if ($seats < 2) {
        return 1;
    }
    return $known[$seats] ??= waysMemo($seats - 1, $known)
        + waysMemo($seats - 2, $known);
}

function waysLoop(int $seats): int // bottom up: no recursion at all
{
    [$oneLess, $now] = [1, 1];
    for ($i = 1; $i < $seats; $i++) {
        [$oneLess, $now] = [$now, $oneLess + $now];
    }
    return $now;
}
// endregion

echo "--- memo ---\n";
echo 'plain: ', ways(20), " ways, $calls calls\n";
$calls = 0;
$known = [];
echo 'memo: ', waysMemo(20, $known), " ways, $calls calls\n";
echo 'loop: ', waysLoop(20), " ways, no calls\n";
echo 'empty row: ', waysLoop(0), " way\n";
