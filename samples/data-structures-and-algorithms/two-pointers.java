import module java.base;

class TwoPointers {
    // region: two-pointers
    /** Two of the sorted prices that use up the voucher exactly. */
    static Optional<String> pairFor(int[] prices, int voucher) {
        int left = 0, right = prices.length - 1;
        while (left < right) {
            int total = prices[left] + prices[right];
            if (total == voucher) {
                return Optional.of(prices[left] + " " + prices[right]);
            }
            if (total < voucher) {
                left++; // the cheapest is too cheap for any partner
            } else {
                right--; // the dearest is too dear for any partner
            }
        }
        return Optional.empty();
    }
    // endregion

    static void main() {
        IO.println("--- two-pointers ---");
        int[] prices = {1200, 1500, 2450, 2450, 3500, 4000};
        for (int voucher : new int[] {5000, 4900, 2400, 9000}) {
            IO.println(voucher + ": "
                + pairFor(prices, voucher).orElse("no pair"));
        }
        IO.println("no prices: "
            + pairFor(new int[0], 5000).orElse("no pair"));
    }
}
