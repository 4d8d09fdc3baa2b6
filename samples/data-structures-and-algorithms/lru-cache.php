<?php
declare(strict_types=1);

// region: lru-cache
final class LruCache
{
    private array $entries = []; // PHP arrays keep order: oldest first

    public function __construct(private readonly int $capacity)
    {
    }

    public function get(string $key): ?string
    {
        $value = $this->entries[$key] ?? null;
        if ($value !== null) {
            $this->put($key, $value); // used now
        }
        return $value;
    }

    public function put(string $key, string $value): void
    {
        unset($this->entries[$key]);
        $this->entries[$key] = $value; // at the end again
        if (count($this->entries) > $this->capacity) {
            unset($this->entries[key($this->entries)]); // the oldest
        }
    }
}
// endregion

echo "--- lru-cache ---\n";
$cache = new LruCache(2);
$cache->put('show 1', 'seat map 1');
$cache->put('show 2', 'seat map 2');
echo 'get 1: ', $cache->get('show 1') ?? 'miss', "\n";
$cache->put('show 3', 'seat map 3');
echo 'get 2: ', $cache->get('show 2') ?? 'miss', "\n";
echo 'get 1: ', $cache->get('show 1') ?? 'miss', "\n";
$cache->put('show 1', 'new map 1');
echo 'get 1: ', $cache->get('show 1') ?? 'miss', "\n";
echo 'get 3: ', $cache->get('show 3') ?? 'miss', "\n";
