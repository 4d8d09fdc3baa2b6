# region: binary-search
def lower_bound(items, wanted):
    """The first place whose item is not less than wanted."""
    low, high = 0, len(items)  # the answer is in low..high
    while low < high:
        mid = (low + high) // 2
        if items[mid] < wanted:
            low = mid + 1  # mid is out, and all before it
        else:
            high = mid  # mid may be the answer
    return low


def find(items, wanted):
    at = lower_bound(items, wanted)
    return at if at < len(items) and items[at] == wanted else -1
# endregion


def upper_bound(items, wanted):
    """The first place whose item is greater than wanted."""
    low, high = 0, len(items)
    while low < high:
        mid = (low + high) // 2
        if items[mid] <= wanted:
            low = mid + 1
        else:
            high = mid
    return low


print("--- binary-search ---")
prices = [1500, 1500, 2450, 2450, 2450, 4000]
for wanted in (2450, 2000, 1000, 9000):
    low, high = lower_bound(prices, wanted), upper_bound(prices, wanted)
    print(f"{wanted}: lower {low}, upper {high}, count {high - low},"
          f" found at {find(prices, wanted)}")
print("empty: found at", find([], 2450))
