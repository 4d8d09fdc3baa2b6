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

# region: tests
cases = [([1850, 2450, 3150], 4300, (0, 1)),
         ([2450, 2450], 4900, (0, 1)),     # equal prices
         ([2150, 1000], 4300, None),       # one show, used twice
         ([], 4300, None), ([4300], 4300, None),
         ([0, 4300], 4300, (0, 1))]        # a free show
for prices, voucher, expected in cases:
    assert pair_brute(prices, voucher) == expected, prices
    assert pair(prices, voucher) == expected, prices
print(len(cases), "cases, both versions agree")
# endregion
