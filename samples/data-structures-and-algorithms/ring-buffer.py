# region: ring-buffer
class RingBuffer:
    def __init__(self, capacity):
        self.slots = [None] * capacity
        self.head = 0  # where the oldest item is
        self.size = 0

    def offer(self, item):
        if self.size == len(self.slots):
            return False  # full: the producer must slow down
        tail = (self.head + self.size) % len(self.slots)
        self.slots[tail] = item
        self.size += 1
        return True

    def poll(self):
        if self.size == 0:
            return None
        item = self.slots[self.head]
        self.slots[self.head] = None
        self.head = (self.head + 1) % len(self.slots)
        self.size -= 1
        return item
# endregion


print("--- ring-buffer ---")
jobs = RingBuffer(3)
for name in ("Ana", "Ben", "Chidi", "Dara"):
    print("offer", name, "->", "taken" if jobs.offer(name) else "full")
print("poll ->", jobs.poll())
print("offer Dara ->", "taken" if jobs.offer("Dara") else "full")
for _ in range(4):
    print("poll ->", jobs.poll() or "nothing")
