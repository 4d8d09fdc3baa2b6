import module java.base;

class MergeSort {
    // region: merge-sort
    static int[] mergeSort(int[] items) {
        if (items.length < 2) return items;
        int half = items.length / 2;
        return merge(mergeSort(Arrays.copyOfRange(items, 0, half)),
            mergeSort(Arrays.copyOfRange(items, half, items.length)));
    }

    static int[] merge(int[] left, int[] right) {
        int[] merged = new int[left.length + right.length];
        int i = 0, j = 0;
        for (int k = 0; k < merged.length; k++) {
            boolean takeLeft = j == right.length // <= keeps the order
                || i < left.length && left[i] <= right[j];
            merged[k] = takeLeft ? left[i++] : right[j++];
        }
        return merged;
    }
    // endregion

    static void main() {
        IO.println("--- merge-sort ---");
        int[][] cases =
            {{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {}};
        for (int[] items : cases) {
            var line = new StringJoiner(" ").setEmptyValue("(empty)");
            for (int item : mergeSort(items)) line.add("" + item);
            IO.println(line.toString());
        }
    }
}
