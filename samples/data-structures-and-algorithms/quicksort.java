import module java.base;

class Quicksort {
    // region: quicksort
    static int[] quicksort(int[] items) {
        quicksort(items, 0, items.length - 1);
        return items;
    }

    static void quicksort(int[] items, int low, int high) {
        if (low >= high) return;
        int pivot = items[low + (high - low) / 2];
        int i = low, j = high;
        while (i <= j) {
            while (items[i] < pivot) i++;
            while (items[j] > pivot) j--;
            if (i <= j) {
                int swapped = items[i];
                items[i++] = items[j];
                items[j--] = swapped;
            }
        }
        quicksort(items, low, j);
        quicksort(items, i, high);
    }
    // endregion

    static void main() {
        IO.println("--- quicksort ---");
        int[][] cases =
            {{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {}};
        for (int[] items : cases) {
            var line = new StringJoiner(" ").setEmptyValue("(empty)");
            for (int item : quicksort(items)) line.add("" + item);
            IO.println(line.toString());
        }
    }
}
