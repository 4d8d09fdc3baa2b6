# run: cpython
import os
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import ThreadPoolExecutor


# region: workers
def check_barcode(ticket: int) -> int:
    """Pure computation, which never waits. Tells who computed."""
    value = ticket
    for _ in range(20_000):
        value = (value * 31 + 7) % 999_983
    return os.getpid()


def check_all(pool) -> int:
    """Check 240 tickets; gives how many processes took part."""
    return len(set(pool.map(check_barcode, range(240), chunksize=60)))
# endregion


if __name__ == "__main__":
    print("--- workers ---")
    wall, cpu = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(max_workers=2) as threads:
        processes = check_all(threads)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"two threads: {processes} process,",
          "more than one core busy:", cpu > 1.3 * wall)
    with ProcessPoolExecutor(max_workers=2) as workers:
        print(f"two workers: {check_all(workers)} processes,",
              "each with a lock of its own")
