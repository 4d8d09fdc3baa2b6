# region: two-pointers
def pair_for(prices, voucher):
    """Two of the sorted prices that use up the voucher exactly."""
    left, right = 0, len(prices) - 1
    while left < right:
        total = prices[left] + prices[right]
        if total == voucher:
            return [prices[left], prices[right]]
        if total < voucher:
            left += 1  # the cheapest is too cheap for any partner
        else:
            right -= 1  # the dearest is too dear for any partner
    return []
# endregion


print("--- two-pointers ---")
prices = [1200, 1500, 2450, 2450, 3500, 4000]
for voucher in (5000, 4900, 2400, 9000):
    print(f"{voucher}:", *pair_for(prices, voucher) or ["no pair"])
print("no prices:", *pair_for([], 5000) or ["no pair"])
