import module java.base;

class Memo {
    static int calls = 0;

    // region: memo
    /** Ways to fill a row with single guests and couples. */
    static int ways(int seats) {
        calls++;
        if (seats < 2) return 1;
        return ways(seats - 1) + ways(seats - 2);
    }

    static int waysMemo(int seats, int[] known) {
        calls++;
        if (seats < 2) return 1;
        if (known[seats] == 0) {
            known[seats] = waysMemo(seats - 1, known)
                + waysMemo(seats - 2, known);
        }
        return known[seats];
    }

    static int waysLoop(int seats) { // bottom up: no recursion at all
        int oneLess = 1, now = 1;
        for (int i = 1; i < seats; i++) {
            int next = oneLess + now;
            oneLess = now;
            now = next;
        }
        return now;
    }
    // endregion

    static void main() {
        IO.println("--- memo ---");
        int plain = ways(20);
        IO.println("plain: " + plain + " ways, " + calls + " calls");
        calls = 0;
        int memo = waysMemo(20, new int[21]);
        IO.println("memo: " + memo + " ways, " + calls + " calls");
        IO.println("loop: " + waysLoop(20) + " ways, no calls");
        IO.println("empty row: " + waysLoop(0) + " way");
    }
}
