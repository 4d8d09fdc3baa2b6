# run: cpython
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

seats: dict[str, str] = {}
lock = Lock()


def hold(buyer: str) -> bool:
    with lock:  # the check and the write are one step
        if "B7" in seats:
            return False
        seats["B7"] = buyer
        return True


with ThreadPoolExecutor(max_workers=50) as pool:
    buyers = [f"buyer-{i}" for i in range(1, 51)]
    won = sum(pool.map(hold, buyers))

print("winners:", won)
print("losers:", 50 - won)
