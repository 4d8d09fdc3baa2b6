import module java.base;

class SeatKey {
    // region: seat-key
    record Seat(String row, int number) {} // has equals and hashCode

    static class LooseSeat { // equal only to itself
        final String row;
        final int number;

        LooseSeat(String row, int number) {
            this.row = row;
            this.number = number;
        }
    }

    static void main() {
        var held = new HashMap<Seat, String>();
        var loose = new HashMap<LooseSeat, String>();
        held.put(new Seat("B", 7), "Ana");
        loose.put(new LooseSeat("B", 7), "Ana");
        var byValue = held.getOrDefault(new Seat("B", 7), "lost");
        var byIdentity =
            loose.getOrDefault(new LooseSeat("B", 7), "lost");
        // endregion
        IO.println("--- seat-key ---");
        IO.println("by value: " + byValue);
        IO.println("by identity: " + byIdentity);
    }
}
