"""A binary search that does not come back."""
# region: given
def last_not_above(prices, limit):
    """The place of the last price that is not above the limit."""
    low, high = 0, len(prices) - 1
    while low < high:
        mid = (low + high) // 2
        if prices[mid] <= limit:
            low = mid
        else:
            high = mid - 1
    return low
# endregion

class Watched(list):
    """A list that tells which place is read, and stops the sixth."""
    reads = 0

    def __getitem__(self, place):
        self.reads += 1
        if self.reads > 5:
            raise TimeoutError("reads the same place again and again")
        print("  reads place", place)
        return super().__getitem__(place)

def watch(search, prices, limit):
    print(search.__name__, prices, limit)
    try:
        print("  answer:", search(Watched(prices), limit))
    except TimeoutError as error:
        print(" ", error)

# region: mended
def last_not_above_mended(prices, limit):
    low, high = 0, len(prices)  # the first price above is in low..high
    while low < high:
        mid = (low + high) // 2
        if prices[mid] <= limit:
            low = mid + 1
        else:
            high = mid
    return low - 1  # -1 when all prices are above
# endregion

for search in (last_not_above, last_not_above_mended):
    watch(search, [1500, 2450], 2450)
