<?php
declare(strict_types=1);

// region: hash-table
function hashCode(string $key): int
{
    $code = 0;
    for ($i = 0; $i < strlen($key); $i++) {
        $code = ($code * 31 + ord($key[$i])) % 1_000_003;
    }
    return $code;
}

final class HashTable
{
    public int $size = 0;
    public array $buckets;

    public function __construct()
    {
        $this->buckets = array_fill(0, 8, []);
    }

    private function index(string $key): int
    {
        return hashCode($key) % count($this->buckets);
    }

    public function put(string $key, string $value): void
    {
        $at = $this->index($key);
        foreach ($this->buckets[$at] as $i => [$other, $_]) {
            if ($other === $key) { // the same hash is no proof
                $this->buckets[$at][$i] = [$key, $value];
                return;
            }
        }
        $this->buckets[$at][] = [$key, $value];
        $this->size++;
        if ($this->size > 0.75 * count($this->buckets)) {
            $this->grow();
        }
    }

    public function get(string $key): ?string
    {
        $bucket = $this->buckets[$this->index($key)];
        foreach ($bucket as [$other, $value]) {
            if ($other === $key) {
                return $value;
            }
        }
        return null;
    }

    private function grow(): void
    {
        $entries = array_merge(...$this->buckets);
        $this->buckets = array_fill(0, 2 * count($this->buckets), []);
        foreach ($entries as [$key, $value]) {
            $this->buckets[$this->index($key)][] = [$key, $value];
        }
    }
}
// endregion

function report(HashTable $table): void
{
    $chains = array_map(count(...), $table->buckets);
    echo "entries: {$table->size}  buckets: ", count($chains),
        '  longest chain: ', max($chains), "\n";
}

echo "--- hash-table ---\n";
$table = new HashTable();
foreach (range('A', 'L') as $row) {
    foreach (range(1, 20) as $n) {
        $table->put($row . $n, 'free');
    }
}
$table->put('B7', 'held');
echo "B7: {$table->get('B7')}  C1: {$table->get('C1')}",
    '  Z9: ', $table->get('Z9') ?? 'none', "\n";
report($table);

echo "--- flooding ---\n";
// region: flooding
$keys = [''];
for ($i = 0; $i < 6; $i++) { // "Aa" and "BB" have the same hash code
    $longer = [];
    foreach ($keys as $key) {
        array_push($longer, $key . 'Aa', $key . 'BB');
    }
    $keys = $longer;
}
$flooded = new HashTable();
foreach ($keys as $key) {
    $flooded->put($key, 'free');
}
// endregion
echo 'different hash codes: ',
    count(array_unique(array_map(hashCode(...), $keys))), "\n";
report($flooded);
