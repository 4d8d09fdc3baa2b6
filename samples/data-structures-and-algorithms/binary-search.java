import module java.base;

class BinarySearch {
    // region: binary-search
    /** The first place whose item is not less than wanted. */
    static int lowerBound(int[] items, int wanted) {
        int low = 0, high = items.length; // the answer is in low..high
        while (low < high) {
            int mid = low + (high - low) / 2; // low + high can overflow
            if (items[mid] < wanted) {
                low = mid + 1; // mid is out, and all before it
            } else {
                high = mid; // mid may be the answer
            }
        }
        return low;
    }

    static int find(int[] items, int wanted) {
        int at = lowerBound(items, wanted);
        return at < items.length && items[at] == wanted ? at : -1;
    }
    // endregion

    /** The first place whose item is greater than wanted. */
    static int upperBound(int[] items, int wanted) {
        int low = 0, high = items.length;
        while (low < high) {
            int mid = low + (high - low) / 2;
            if (items[mid] <= wanted) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    static void main() {
        IO.println("--- binary-search ---");
        int[] prices = {1500, 1500, 2450, 2450, 2450, 4000};
        for (int wanted : new int[] {2450, 2000, 1000, 9000}) {
            int low = lowerBound(prices, wanted);
            int high = upperBound(prices, wanted);
            IO.println(wanted + ": lower " + low + ", upper " + high
                + ", count " + (high - low)
                + ", found at " + find(prices, wanted));
        }
        IO.println("empty: found at " + find(new int[0], 2450));
    }
}
