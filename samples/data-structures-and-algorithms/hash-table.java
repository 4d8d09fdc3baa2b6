import module java.base;

class Hashing {
    // region: hash-table
    static int hashCode(String key) {
        int code = 0;
        for (char c : key.toCharArray()) {
            code = (code * 31 + c) % 1_000_003;
        }
        return code;
    }

    static class HashTable {
        record Entry(String key, String value) {}

        List<List<Entry>> buckets = emptyBuckets(8);
        int size = 0;

        List<Entry> bucket(String key) {
            return buckets.get(Hashing.hashCode(key) % buckets.size());
        }

        void put(String key, String value) {
            var bucket = bucket(key);
            for (int i = 0; i < bucket.size(); i++) {
                if (bucket.get(i).key().equals(key)) { // compare!
                    bucket.set(i, new Entry(key, value));
                    return;
                }
            }
            bucket.add(new Entry(key, value));
            if (++size > 0.75 * buckets.size()) grow();
        }

        String get(String key) {
            for (Entry entry : bucket(key)) {
                if (entry.key().equals(key)) return entry.value();
            }
            return null;
        }

        void grow() {
            var old = buckets;
            buckets = emptyBuckets(2 * old.size());
            for (var bucket : old) {
                for (Entry e : bucket) bucket(e.key()).add(e);
            }
        }

        static List<List<Entry>> emptyBuckets(int n) {
            return Stream.<List<Entry>>generate(ArrayList::new)
                .limit(n).toList();
        }
    }
    // endregion

    static void report(HashTable table) {
        int longest = table.buckets.stream()
            .mapToInt(List::size).max().orElse(0);
        IO.println("entries: " + table.size + "  buckets: "
            + table.buckets.size() + "  longest chain: "
            + longest);
    }

    static void main() {
        IO.println("--- hash-table ---");
        var table = new HashTable();
        for (char row = 'A'; row <= 'L'; row++) {
            for (int n = 1; n <= 20; n++) {
                table.put("" + row + n, "free");
            }
        }
        table.put("B7", "held");
        String z9 = Objects.requireNonNullElse(table.get("Z9"), "none");
        IO.println("B7: " + table.get("B7") + "  C1: "
            + table.get("C1") + "  Z9: " + z9);
        report(table);

        IO.println("--- flooding ---");
        // region: flooding
        List<String> keys = List.of("");
        for (int i = 0; i < 6; i++) { // "Aa" and "BB": same hash code
            keys = keys.stream()
                .flatMap(k -> Stream.of(k + "Aa", k + "BB")).toList();
        }
        var flooded = new HashTable();
        for (String key : keys) flooded.put(key, "free");
        // endregion
        IO.println("different hash codes: "
            + keys.stream().map(Hashing::hashCode).distinct().count());
        report(flooded);
    }
}
