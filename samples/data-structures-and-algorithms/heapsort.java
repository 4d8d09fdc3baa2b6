import module java.base;

class Heapsort {
    // region: heapsort
    static int[] heapsort(int[] items) {
        for (int root = items.length / 2 - 1; root >= 0; root--) {
            siftDown(items, root, items.length);
        }
        for (int end = items.length - 1; end > 0; end--) {
            swap(items, 0, end); // the greatest is at its place now
            siftDown(items, 0, end);
        }
        return items;
    }

    static void siftDown(int[] items, int root, int size) {
        for (int child; (child = 2 * root + 1) < size; root = child) {
            if (child + 1 < size && items[child + 1] > items[child]) {
                child++;
            }
            if (items[root] >= items[child]) return;
            swap(items, root, child);
        }
    }

    static void swap(int[] items, int i, int j) {
        int item = items[i];
        items[i] = items[j];
        items[j] = item;
    }
    // endregion

    static void main() {
        IO.println("--- heapsort ---");
        int[][] cases =
            {{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {}};
        for (int[] items : cases) {
            var line = new StringJoiner(" ").setEmptyValue("(empty)");
            for (int item : heapsort(items)) line.add("" + item);
            IO.println(line.toString());
        }
    }
}
