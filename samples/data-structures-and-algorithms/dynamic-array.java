import module java.base;

class Dynamic {
    // region: dynamic-array
    static class DynamicArray {
        int[] slots = new int[1]; // an array never changes its length
        int size = 0;
        int copies = 0;
        final IntUnaryOperator grow; // old capacity -> new capacity

        DynamicArray(IntUnaryOperator grow) {
            this.grow = grow;
        }

        void append(int item) {
            if (size == slots.length) {
                int[] bigger = new int[grow.applyAsInt(slots.length)];
                System.arraycopy(slots, 0, bigger, 0, size);
                copies += size;
                slots = bigger;
            }
            slots[size++] = item;
        }
    }
    // endregion

    static void main() {
        IO.println("--- dynamic-array ---");
        fill("double", capacity -> capacity * 2);
        DynamicArray last = fill("add 10", capacity -> capacity + 10);
        IO.println("item 99: " + last.slots[99]);
    }

    static DynamicArray fill(String name, IntUnaryOperator grow) {
        var array = new DynamicArray(grow);
        for (int i = 0; i < 10_000; i++) array.append(i * i);
        IO.println(name + ": " + array.copies + " copies for "
            + array.size + " appends");
        return array;
    }
}
