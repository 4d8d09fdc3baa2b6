import module java.base;

class Heap {
    // region: heap
    static class MinHeap { // children of i are at 2i + 1 and 2i + 2
        final List<Integer> items = new ArrayList<>();

        void push(int item) {
            int i = items.size();
            items.add(item);
            while (i > 0 && items.get(i) < items.get((i - 1) / 2)) {
                Collections.swap(items, i, (i - 1) / 2);
                i = (i - 1) / 2;
            }
        }

        Integer pop() {
            if (items.isEmpty()) return null;
            int least = items.getFirst(), last = items.removeLast();
            if (items.isEmpty()) return least;
            items.set(0, last);
            int i = 0, child;
            while ((child = 2 * i + 1) < items.size()) {
                int right = child + 1;
                if (right < items.size()
                        && items.get(right) < items.get(child)) {
                    child = right;
                }
                if (items.get(i) <= items.get(child)) break;
                Collections.swap(items, i, child);
                i = child;
            }
            return least;
        }
    }
    // endregion

    static void main() {
        IO.println("--- heap ---");
        var heap = new MinHeap();
        for (int expiry : new int[] {300, 120, 240, 60, 180, 120}) {
            heap.push(expiry);
        }
        IO.println("least: " + heap.items.getFirst());
        var order = new StringJoiner(" ");
        while (!heap.items.isEmpty()) order.add("" + heap.pop());
        IO.println("popped: " + order);
        IO.println("popped from empty: "
            + Objects.requireNonNullElse(heap.pop(), "nothing"));
    }
}
