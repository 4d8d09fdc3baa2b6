# run: cpython
# needs: redis pip:redis
import os
import time
from threading import Barrier, Lock, Thread

import redis

URL = os.environ["REDIS_URL"]
READERS = 50
cache = redis.from_url(URL, decode_responses=True)
counting = Lock()
loads = 0


def load_from_database():
    global loads
    with counting:
        loads += 1
    time.sleep(0.2)
    return "seat map"


# region: plain
def plain(all_missed):
    value = cache.get("seats:1")
    all_missed.wait()                # everyone looked, nobody found
    if value is None:
        value = load_from_database()
        cache.set("seats:1", value, ex=30)
    return value
# endregion


# region: one-loader
def one_loader(all_missed):
    value = cache.get("seats:1")
    all_missed.wait()
    while value is None:
        if cache.set("loading:1", "yes", nx=True, px=5000):
            value = load_from_database()
            cache.set("seats:1", value, ex=30)
        else:
            time.sleep(0.02)         # someone is fetching it
            value = cache.get("seats:1")
    return value
# endregion


for way in (plain, one_loader):
    cache.flushdb()
    loads = 0
    answers = []
    barrier = Barrier(READERS)
    crowd = [Thread(target=lambda: answers.append(way(barrier)))
             for _ in range(READERS)]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join()
    print(f"{way.__name__}: {len(answers)} readers, {loads} loads")
