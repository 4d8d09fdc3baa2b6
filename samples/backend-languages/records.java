// run: java
// region: states
sealed interface Seat permits Free, Held, Booked {}
record Free() implements Seat {}
record Held(String buyer, Instant until) implements Seat {}
record Booked(String buyer) implements Seat {}

String describe(Seat seat) {
    return switch (seat) {  // no default: all three are needed
        case Free() -> "free";
        case Held(var buyer, var until) -> "held until " + until;
        case Booked(var buyer) -> "booked by " + buyer;
    };
}
// endregion

// region: key
record SeatId(char row, int number) {
    SeatId {  // runs before the fields are set
        if (row < 'A' || row > 'L' || number < 1 || number > 20)
            throw new IllegalArgumentException(
                "no seat " + row + number);
    }
}

class PlainId {  // the same two fields, without equals and hashCode
    final char row;
    final int number;
    PlainId(char row, int number) {
        this.row = row;
        this.number = number;
    }
}
// endregion

void main() {
    IO.println("--- states ---");
    IO.println(describe(new Free()));
    IO.println(describe(new Held("ben@example.org",
        Instant.parse("2026-12-04T18:05:00Z"))));
    IO.println(describe(new Booked("ana@example.org")));

    IO.println("--- key ---");
    var hall = new HashMap<Object, String>();
    hall.put(new SeatId('B', 7), "booked");
    hall.put(new PlainId('B', 7), "booked");
    IO.println("record: " + hall.get(new SeatId('B', 7)));
    IO.println("class:  " + hall.get(new PlainId('B', 7)));
    try {
        new SeatId('M', 1);
    } catch (IllegalArgumentException e) {
        IO.println("refused: " + e.getMessage());
    }
}
