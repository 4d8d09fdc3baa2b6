<?php
declare(strict_types=1);

// region: top-k
/** The k most visited shows; k entries of memory. */
function top(array $visits, int $k): array
{
    $best = new SplMinHeap(); // the weakest of the best is at the top
    foreach ($visits as $show => $count) {
        $best->insert([$count, $show]);
        if (count($best) > $k) {
            $best->extract();
        }
    }
    // a heap is emptied as it is read, weakest first
    $shows = array_column(iterator_to_array($best, false), 1);
    return array_reverse($shows);
}
// endregion

echo "--- top-k ---\n";
$visits = ['jazz' => 310, 'magic' => 75, 'opera' => 920,
    'puppets' => 44, 'guest' => 5000, 'comedy' => 310];
foreach ([3, 0, 9] as $k) {
    echo "top $k: ", implode(' ', top($visits, $k)) ?: 'none', "\n";
}
