"""Quicksort with the first item as pivot, on two orders of one list."""
import random

# region: count
def count_comparisons(items, choose):
    """Sorts with quicksort; one comparison for each item and pivot."""
    comparisons, deepest, open_parts = 0, 0, [(items, 1)]
    while open_parts:
        part, depth = open_parts.pop()
        deepest = max(deepest, depth)
        if len(part) < 2:
            continue
        at = choose(len(part))
        pivot, rest = part[at], part[:at] + part[at + 1:]
        comparisons += len(rest)
        open_parts.append(([x for x in rest if x < pivot], depth + 1))
        open_parts.append(([x for x in rest if x >= pivot], depth + 1))
    return comparisons, deepest

random.seed(7)
in_order = list(range(1000))
shuffled = random.sample(in_order, k=1000)
pivots = {"first item": lambda size: 0, "random item": random.randrange}
for name, choose in pivots.items():
    for order, items in (("shuffled", shuffled), ("sorted", in_order)):
        comparisons, depth = count_comparisons(items, choose)
        print(f"{name}, {order}: {comparisons} comparisons,"
              f" {depth} levels deep")
# endregion
