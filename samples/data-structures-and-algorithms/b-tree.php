<?php
declare(strict_types=1);

// region: b-tree
/** Levels of pages from root to leaves; keys are sorted. */
function build(array $keys, int $fanout): array
{
    $levels = [array_chunk($keys, $fanout)];
    while (count($levels[0]) > 1) {
        $firsts = array_column($levels[0], 0);
        array_unshift($levels, array_chunk($firsts, $fanout));
    }
    return $levels;
}

/** Whether the key is there, and how many pages were read. */
function lookup(array $levels, int $fanout, int $key): array
{
    $pageNumber = 0;
    $found = false;
    foreach ($levels as $pages) {
        $page = $pages[$pageNumber];
        $at = lastNotAbove($page, $key);
        $found = $page[$at] === $key;
        $pageNumber = $pageNumber * $fanout + $at; // child to follow
    }
    return [$found, count($levels)];
}

function lastNotAbove(array $page, int $key): int
{
    [$low, $high] = [0, count($page)];
    while ($low < $high) {
        $mid = intdiv($low + $high, 2);
        if ($page[$mid] <= $key) {
            $low = $mid + 1;
        } else {
            $high = $mid;
        }
    }
    return max($low - 1, 0);
}
// endregion

echo "--- b-tree ---\n";
foreach ([[240, 16], [100_000, 100]] as [$n, $fanout]) {
    $levels = build(range(0, 3 * ($n - 1), 3), $fanout);
    foreach ([21, 22] as $key) {
        [$found, $pagesRead] = lookup($levels, $fanout, $key);
        echo "$n keys, $key: ", $found ? 'found' : 'absent',
            ", $pagesRead pages read\n";
    }
}
