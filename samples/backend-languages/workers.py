# run: cpython
from concurrent.futures import ProcessPoolExecutor


def barcode_check(ticket: int) -> int:
    """Pure computation: no waiting, so threads would take turns."""
    value = ticket
    for _ in range(20_000):
        value = (value * 31 + 7) % 999_983
    return value


if __name__ == "__main__":
    tickets = range(1, 241)
    alone = [barcode_check(ticket) for ticket in tickets]
    with ProcessPoolExecutor(max_workers=2) as pool:
        shared = list(pool.map(barcode_check, tickets, chunksize=60))
    print("tickets:", len(shared))
    print("same answers from two processes:", shared == alone)
