ROWS = "ABCDEFGHIJKL"

# region: bug
def seats_wrong():
    return [f"{row}{n}" for row in ROWS for n in range(1, 20)]

print(len(seats_wrong()), "of 240; last one is", seats_wrong()[-1])
# endregion

# region: fix
def seats():
    return [f"{row}{n}" for row in ROWS for n in range(1, 20 + 1)]

print(len(seats()), "of 240; last one is", seats()[-1])
# endregion

# region: edges
def page(items, number, size):
    """Pages count from 1. Half-open: start is in, end is out."""
    start = (number - 1) * size
    return items[start:start + size]

all_pages = [page(seats(), n, 50) for n in range(1, 7)]
print("page sizes", [len(p) for p in all_pages])
flat = [seat for p in all_pages for seat in p]
print("every seat exactly once:", flat == seats())
# endregion
