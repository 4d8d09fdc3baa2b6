import module java.base;

class InsertionSort {
    // region: insertion-sort
    static int[] insertionSort(int[] items) {
        for (int i = 1; i < items.length; i++) {
            int item = items[i], j = i;
            for (; j > 0 && items[j - 1] > item; j--) {
                items[j] = items[j - 1]; // shift the greater ones right
            }
            items[j] = item;
        }
        return items;
    }
    // endregion

    static void main() {
        IO.println("--- insertion-sort ---");
        int[][] cases =
            {{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {}};
        for (int[] items : cases) {
            var line = new StringJoiner(" ").setEmptyValue("(empty)");
            for (int item : insertionSort(items)) line.add("" + item);
            IO.println(line.toString());
        }
    }
}
