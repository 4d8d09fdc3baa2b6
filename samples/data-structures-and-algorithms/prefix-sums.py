from itertools import accumulate

# region: prefix-sums
sold = [20, 18, 0, 5, 20, 20, 7, 12, 3, 0, 1, 14]  # rows A to L
before = [0, *accumulate(sold)]  # before[i]: sold in rows before i


def sold_in(first, end):
    """Seats sold in the rows from first up to, not with, end."""
    return before[end] - before[first]
# endregion


print("--- prefix-sums ---")
print("A to C:", sold_in(0, 3))
print("D to F:", sold_in(3, 6))
print("whole hall:", sold_in(0, 12))
print("no rows:", sold_in(5, 5))
