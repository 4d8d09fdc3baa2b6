from collections import OrderedDict


# region: lru-cache
class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()  # oldest first

    def get(self, key):
        if key not in self.entries:
            return None
        self.entries.move_to_end(key)  # used now
        return self.entries[key]

    def put(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)  # the oldest goes
# endregion


print("--- lru-cache ---")
cache = LruCache(2)
cache.put("show 1", "seat map 1")
cache.put("show 2", "seat map 2")
print("get 1:", cache.get("show 1") or "miss")
cache.put("show 3", "seat map 3")
print("get 2:", cache.get("show 2") or "miss")
print("get 1:", cache.get("show 1") or "miss")
cache.put("show 1", "new map 1")
print("get 1:", cache.get("show 1") or "miss")
print("get 3:", cache.get("show 3") or "miss")
