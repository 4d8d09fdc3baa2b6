class PrefixSums {
    // region: prefix-sums
    static int[] before(int[] sold) { // before[i]: sold before row i
        int[] before = new int[sold.length + 1];
        for (int i = 0; i < sold.length; i++) {
            before[i + 1] = before[i] + sold[i];
        }
        return before;
    }

    /** Seats sold in the rows from first up to, not with, end. */
    static int soldIn(int[] before, int first, int end) {
        return before[end] - before[first];
    }
    // endregion

    static void main() {
        IO.println("--- prefix-sums ---");
        int[] sold = {20, 18, 0, 5, 20, 20, 7, 12, 3, 0, 1, 14};
        int[] before = before(sold);
        IO.println("A to C: " + soldIn(before, 0, 3));
        IO.println("D to F: " + soldIn(before, 3, 6));
        IO.println("whole hall: " + soldIn(before, 0, 12));
        IO.println("no rows: " + soldIn(before, 5, 5));
    }
}
