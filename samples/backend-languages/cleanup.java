// run: java
class PaymentRefused extends Exception {
    PaymentRefused(String message) { super(message); }
}

// region: book
record Hold(String seat) implements AutoCloseable {
    Hold {
        IO.println(seat + " held");
    }
    @Override public void close() {
        IO.println(seat + " released");
    }
}

void book(String seat, String card) throws PaymentRefused {
    try (var hold = new Hold(seat)) {
        if (card.isEmpty()) {
            // an exception of our own
            throw new PaymentRefused("no card");
        }
        IO.println(hold.seat() + " paid");
    }
}
// endregion

void main() {
    IO.println("--- book ---");
    for (String card : List.of("4242", "")) {
        try {
            book("B7", card);
        } catch (PaymentRefused e) {
            IO.println("told the buyer: " + e.getMessage());
        }
    }
}
