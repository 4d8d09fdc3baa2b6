# region: lru-by-hand
class Node:
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LruCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.end = Node()  # a ring: end.after newest, end.before oldest

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _link_as_newest(self, node):
        node.before, node.after = self.end, self.end.after
        node.before.after = node.after.before = node

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return None
        self._unlink(node)
        self._link_as_newest(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes[key])
        elif len(self.nodes) == self.capacity:
            oldest = self.end.before
            self._unlink(oldest)
            del self.nodes[oldest.key]  # why the node knows its key
        self.nodes[key] = node = Node(key, value)
        self._link_as_newest(node)
# endregion


print("--- lru-by-hand ---")
cache = LruCache(2)
cache.put("show 1", "seat map 1")
cache.put("show 2", "seat map 2")
print("get 1:", cache.get("show 1") or "miss")
cache.put("show 3", "seat map 3")
print("get 2:", cache.get("show 2") or "miss")
print("get 1:", cache.get("show 1") or "miss")
