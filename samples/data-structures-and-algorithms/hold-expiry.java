import module java.base;

class HoldExpiry {
    // region: hold-expiry
    record Hold(int expires, String seat) {}

    static PriorityQueue<Hold> holds() {
        var holds = new PriorityQueue<Hold>(
            Comparator.comparingInt(Hold::expires));
        holds.add(new Hold(300, "B7"));
        holds.add(new Hold(120, "C1"));
        holds.add(new Hold(240, "A4"));
        return holds;
    }

    /** Takes out the holds that have expired, earliest first. */
    static List<String> release(PriorityQueue<Hold> holds, int now) {
        var seats = new ArrayList<String>();
        while (!holds.isEmpty() && holds.peek().expires() <= now) {
            seats.add(holds.poll().seat());
        }
        return seats;
    }
    // endregion

    static void main() {
        IO.println("--- hold-expiry ---");
        var holds = holds();
        for (int now : new int[] {100, 240, 999}) {
            var seats = release(holds, now);
            IO.println("at " + now + ": "
                + (seats.isEmpty() ? "none" : String.join(" ", seats)));
        }
    }
}
