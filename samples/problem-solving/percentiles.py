from math import ceil
from statistics import mean

print("--- night ---")
# region: night
def percentile(values, p):
    """Nearest rank: the smallest value with p % at or below it."""
    ordered = sorted(values)
    return ordered[ceil(p / 100 * len(ordered)) - 1]

monday = [38, 40, 41, 43, 45] * 40    # milliseconds
tuesday = [38, 40, 41, 43, 45] * 37 + [900, 2100, 4000] * 5

for name, times in [("Monday", monday), ("Tuesday", tuesday)]:
    print(f"{name:8} n {len(times)}  mean {mean(times):.0f} ",
          *(f" p{p} {percentile(times, p)}" for p in (50, 95, 99)))
# endregion

print("--- averaging ---")
# region: averaging
servers = [[40] * 5000, [3000] * 20]   # the second is nearly idle
each = [percentile(s, 99) for s in servers]
print("p99 of each server", each, "their average", mean(each))
print("p99 of all requests", percentile(sum(servers, []), 99))
# endregion
