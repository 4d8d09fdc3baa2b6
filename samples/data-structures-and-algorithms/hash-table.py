# region: hash-table
def hash_code(key):
    code = 0
    for char in key:
        code = (code * 31 + ord(char)) % 1_000_003
    return code


class HashTable:
    def __init__(self):
        self.buckets = [[] for _ in range(8)]
        self.size = 0

    def _bucket(self, key):
        return self.buckets[hash_code(key) % len(self.buckets)]

    def put(self, key, value):
        bucket = self._bucket(key)
        for i, (other, _) in enumerate(bucket):
            if other == key:  # the same hash is no proof: compare
                bucket[i] = (key, value)
                return
        bucket.append((key, value))
        self.size += 1
        if self.size > 0.75 * len(self.buckets):
            self._grow()

    def get(self, key):
        for other, value in self._bucket(key):
            if other == key:
                return value
        return None

    def _grow(self):
        entries = [entry for bucket in self.buckets for entry in bucket]
        self.buckets = [[] for _ in range(2 * len(self.buckets))]
        for key, value in entries:
            self._bucket(key).append((key, value))
# endregion


def report(table):
    chains = [len(bucket) for bucket in table.buckets]
    print("entries:", table.size, " buckets:", len(chains),
          " longest chain:", max(chains))


print("--- hash-table ---")
table = HashTable()
for row in "ABCDEFGHIJKL":
    for n in range(1, 21):
        table.put(row + str(n), "free")
table.put("B7", "held")
print("B7:", table.get("B7"), " C1:", table.get("C1"),
      " Z9:", table.get("Z9") or "none")
report(table)

print("--- flooding ---")
# region: flooding
keys = [""]
for _ in range(6):  # "Aa" and "BB" have the same hash code
    keys = [key + pair for key in keys for pair in ("Aa", "BB")]
flooded = HashTable()
for key in keys:
    flooded.put(key, "free")
# endregion
print("different hash codes:", len({hash_code(key) for key in keys}))
report(flooded)
