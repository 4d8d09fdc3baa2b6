// run: java
sealed interface Seat permits Free, Held, Booked {}
record Free() implements Seat {}
record Held(String buyer, Instant until) implements Seat {}
record Booked(String buyer) implements Seat {}

record SeatId(char row, int number) {
    SeatId {
        if (row < 'A' || row > 'L' || number < 1 || number > 20) {
            throw new IllegalArgumentException(
                "no seat " + row + number + " in this hall");
        }
    }
}

String describe(Seat seat) {
    return switch (seat) {  // no default: the compiler checks all three
        case Free() -> "free";
        case Held(var buyer, var until) -> "held until " + until;
        case Booked(var buyer) -> "booked by " + buyer;
    };
}

void main() {
    Map<SeatId, Seat> hall = new HashMap<>();
    hall.put(new SeatId('B', 7), new Booked("ana@example.org"));
    hall.put(new SeatId('B', 8), new Held("ben@example.org",
        Instant.parse("2026-12-04T18:05:00Z")));

    // An equal key finds the entry: records compare by value.
    IO.println(describe(hall.get(new SeatId('B', 7))));
    IO.println(describe(hall.get(new SeatId('B', 8))));
    IO.println(describe(
        hall.getOrDefault(new SeatId('B', 9), new Free())));
    try {
        new SeatId('M', 1);
    } catch (IllegalArgumentException e) {
        IO.println("refused: " + e.getMessage());
    }
}
