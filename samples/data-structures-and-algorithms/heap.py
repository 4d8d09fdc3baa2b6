# region: heap
class MinHeap:
    def __init__(self):
        self.items = []  # children of i are at 2i + 1 and 2i + 2

    def push(self, item):
        items, i = self.items, len(self.items)
        items.append(item)
        while i > 0 and items[i] < items[(i - 1) // 2]:
            parent = (i - 1) // 2
            items[i], items[parent] = items[parent], items[i]
            i = parent

    def pop(self):
        items = self.items
        if not items:
            return None
        least, last = items[0], items.pop()
        if items:
            items[0], i = last, 0
            while (child := 2 * i + 1) < len(items):
                right = child + 1
                if right < len(items) and items[right] < items[child]:
                    child = right
                if items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return least
# endregion


print("--- heap ---")
heap = MinHeap()
for expiry in (300, 120, 240, 60, 180, 120):
    heap.push(expiry)
print("least:", heap.items[0])
order = []
while heap.items:
    order.append(heap.pop())
print("popped:", *order)
print("popped from empty:", heap.pop() or "nothing")
