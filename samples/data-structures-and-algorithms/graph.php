<?php
declare(strict_types=1);

// region: graph
const DOORS = [
    'street' => ['foyer'],
    'foyer' => ['street', 'bar', 'stairs'],
    'bar' => ['foyer', 'hall'],
    'stairs' => ['foyer', 'balcony'],
    'balcony' => ['stairs', 'hall'],
    'hall' => ['bar', 'balcony', 'stage'],
    'stage' => ['hall'],
    'attic' => [],
];

function shortestPath(string $start, string $goal): array
{
    $cameFrom = [$start => null];
    $queue = new SplQueue(); // breadth first
    $queue->enqueue($start);
    while (!$queue->isEmpty()) {
        $room = $queue->dequeue();
        if ($room === $goal) {
            for ($path = []; $room !== null; $room = $cameFrom[$room]) {
                $path[] = $room;
            }
            return array_reverse($path);
        }
        foreach (DOORS[$room] as $neighbor) {
            if (!array_key_exists($neighbor, $cameFrom)) {
                $cameFrom[$neighbor] = $room; // marked when queued
                $queue->enqueue($neighbor);
            }
        }
    }
    return [];
}

function reachable(string $start): array
{
    $seen = [];
    $stack = [$start]; // depth first
    while ($stack) {
        $room = array_pop($stack);
        if (!isset($seen[$room])) {
            $seen[$room] = true;
            array_push($stack, ...array_reverse(DOORS[$room]));
        }
    }
    return array_keys($seen);
}
// endregion

$show = fn (array $rooms): string => implode(' ', $rooms) ?: 'no way';
echo "--- graph ---\n";
echo 'to stage: ', $show(shortestPath('street', 'stage')), "\n";
echo 'to attic: ', $show(shortestPath('street', 'attic')), "\n";
echo 'to self: ', $show(shortestPath('bar', 'bar')), "\n";
echo 'depth first: ', $show(reachable('street')), "\n";
