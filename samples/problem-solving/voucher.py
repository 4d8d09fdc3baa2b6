# region: brute-force
def pair_brute(prices, voucher):
    """Two different shows that use the voucher up, or None."""
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            if prices[i] + prices[j] == voucher:
                return i, j
    return None
# endregion

# region: one-pass
def pair(prices, voucher):
    seen = {}                         # price -> where it was
    for j, price in enumerate(prices):
        if voucher - price in seen:
            return seen[voucher - price], j
        seen[price] = j
    return None
# endregion

print("--- tests ---")
# region: tests
cases = [([1850, 2450, 3150], 4300, (0, 1), "two normal prices"),
         ([2450, 2450], 4900, (0, 1), "equal prices"),
         ([2150, 1000], 4300, None, "one show, used twice"),
         ([0, 4300], 4300, (0, 1), "a free show"),
         ([4300], 4300, None, "one show only"),
         ([], 4300, None, "no show")]
for prices, voucher, expected, what in cases:
    assert pair_brute(prices, voucher) == expected, what
    assert pair(prices, voucher) == expected, what
    print(f"{str(prices):18} voucher {voucher}:",
          f"{str(expected):7} {what}")
# endregion
