# run: cpython
# needs: redis pip:redis
import json
import os

import redis

cache = redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
cache.flushdb()
seats = {"B7": "free", "B8": "free"}      # stands for the database
loads = 0


def load_from_database():
    global loads
    loads += 1
    return dict(seats)


# region: read
def seat_map(show):
    key = f"seats:{show}"
    cached = cache.get(key)
    if cached is not None:
        return json.loads(cached)                       # a hit
    fresh = load_from_database()                        # a miss
    cache.set(key, json.dumps(fresh), ex=30)            # TTL 30 s
    return fresh
# endregion


# region: write
def book(show, seat):
    seats[seat] = "booked"           # commit to the database first
    cache.delete(f"seats:{show}")    # then throw the copy away
# endregion


print("--- miss-and-hits ---")
print("GET seats:1 ->", cache.get("seats:1") or "(nil)")
for _ in range(1000):
    seat_map(1)
print("GET seats:1 ->", cache.get("seats:1") or "(nil)")
print("TTL seats:1 -> 30 or less:", 0 < cache.ttl("seats:1") <= 30)
print("1000 reads, database loads:", loads)

print("--- stale ---")
seats["B7"] = "booked"               # a write that forgot the cache
print("database B7:", seats["B7"])
print("cache B7:   ", seat_map(1)["B7"])

book(1, "B8")
print("--- invalidated ---")
print("GET seats:1 ->", cache.get("seats:1") or "(nil)")
print("next read:", seat_map(1))
