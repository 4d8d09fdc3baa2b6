import heapq

# region: hold-expiry
holds = []
for expires, seat in ((300, "B7"), (120, "C1"), (240, "A4")):
    heapq.heappush(holds, (expires, seat))


def release(holds, now):
    """Takes out the holds that have expired, earliest first."""
    while holds and holds[0][0] <= now:  # the least is at 0
        yield heapq.heappop(holds)
# endregion


print("--- hold-expiry ---")
for now in (100, 240, 999):
    seats = [seat for _, seat in release(holds, now)]
    print(f"at {now}:", " ".join(seats) or "none")
