import module java.base;

class Lru {
    // region: lru-cache
    static class LruCache<K, V> extends LinkedHashMap<K, V> {
        private final int capacity;

        LruCache(int capacity) {
            super(16, 0.75f, true); // true: in order of last access
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity; // asked after every put
        }
    }
    // endregion

    static void main() {
        IO.println("--- lru-cache ---");
        var cache = new LruCache<String, String>(2);
        cache.put("show 1", "seat map 1");
        cache.put("show 2", "seat map 2");
        get(cache, 1);
        cache.put("show 3", "seat map 3");
        get(cache, 2);
        get(cache, 1);
        cache.put("show 1", "new map 1");
        get(cache, 1);
        get(cache, 3);
    }

    static void get(Map<String, String> cache, int show) {
        String map = cache.get("show " + show);
        IO.println("get " + show + ": " + (map == null ? "miss" : map));
    }
}
