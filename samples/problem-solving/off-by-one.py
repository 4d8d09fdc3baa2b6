ROWS = "ABCDEFGHIJKL"

print("--- bug ---")
# region: bug
seats = [f"{row}{n}" for row in ROWS for n in range(1, 20)]
print(len(seats), "of 240 seats; the last one is", seats[-1])
# endregion

print("--- fix ---")
# region: fix
seats = [f"{row}{n}" for row in ROWS for n in range(1, 20 + 1)]
print(len(seats), "of 240 seats; the last one is", seats[-1])
# endregion

print("--- edges ---")
# region: edges
def page(items, number, size):
    """Pages count from 1. The start is in, the end is out."""
    start = (number - 1) * size
    return items[start:start + size]

pages = [page(seats, n, 50) for n in range(1, 7)]
print("page sizes", [len(p) for p in pages])
print("every seat exactly once:", sum(pages, []) == seats)
# endregion
