# region: linear-search
def first_run(row, size):
    """Where `size` free seats in a row begin, or -1."""
    run = 0
    for i, seat in enumerate(row):
        run = run + 1 if seat == "free" else 0
        if run == size:
            return i - size + 1
    return -1
# endregion


print("--- linear-search ---")
row = "free held free free booked free free free".split()
for size in (1, 2, 3, 4):
    print(size, "together ->", first_run(row, size))
print("empty row ->", first_run([], 1))
