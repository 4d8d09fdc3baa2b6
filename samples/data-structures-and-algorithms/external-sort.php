<?php
declare(strict_types=1);

// region: external-sort
/** Yields all numbers in order; holds $memory of them at a time. */
function sortBig(iterable $numbers, int $memory): Generator
{
    [$runs, $chunk] = [[], []];
    foreach ($numbers as $n) {
        $chunk[] = $n;
        if (count($chunk) === $memory) {
            $runs[] = writeRun($chunk);
            $chunk = [];
        }
    }
    $runs[] = writeRun($chunk);

    $heads = new SplMinHeap(); // one number of each run in memory
    foreach ($runs as $i => $run) {
        if (($line = fgets($run)) !== false) {
            $heads->insert([(int) $line, $i]);
        }
    }
    while (!$heads->isEmpty()) {
        [$n, $i] = $heads->extract();
        yield $n;
        if (($line = fgets($runs[$i])) !== false) {
            $heads->insert([(int) $line, $i]);
        }
    }
}

/** @return resource a sorted file that deletes itself when closed */
function writeRun(array $chunk)
{
    sort($chunk);
    $run = tmpfile();
    foreach ($chunk as $n) {
        fwrite($run, "$n\n");
    }
    rewind($run);
    return $run;
}
// endregion

echo "--- external-sort ---\n";
$numbers = array_map(fn (int $i): int => $i * 37 % 101, range(0, 19));
$sorted = iterator_to_array(sortBig($numbers, 6), false);
echo 'sorted: ', implode(' ', $sorted), "\n";
echo 'empty: ', iterator_count(sortBig([], 6)), " numbers\n";
