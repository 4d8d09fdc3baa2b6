# region: dynamic-array
class DynamicArray:
    def __init__(self, grow):
        self.slots = [None]  # stands for a block of fixed size
        self.size = 0
        self.copies = 0
        self.grow = grow  # old capacity -> new capacity

    def append(self, item):
        if self.size == len(self.slots):
            bigger = [None] * self.grow(len(self.slots))
            for i in range(self.size):
                bigger[i] = self.slots[i]
                self.copies += 1
            self.slots = bigger
        self.slots[self.size] = item
        self.size += 1
# endregion


print("--- dynamic-array ---")
for name, grow in (
    ("double", lambda capacity: capacity * 2),
    ("add 10", lambda capacity: capacity + 10),
):
    array = DynamicArray(grow)
    for i in range(10_000):
        array.append(i * i)
    print(f"{name}: {array.copies} copies for {array.size} appends")
print("item 99:", array.slots[99])
