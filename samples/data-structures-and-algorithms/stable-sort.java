import module java.base;

class StableSort {
    record Booking(String name, int price) {}

    static String names(List<Booking> bookings) {
        return bookings.stream().map(Booking::name)
            .collect(Collectors.joining(" "));
    }

    static void main() {
        var bookings = List.of(new Booking("Ana", 2450),
            new Booking("Ben", 1500), new Booking("Chidi", 2450),
            new Booking("Dara", 1500));
        // region: stable-sort
        var byPrice = new ArrayList<>(bookings);
        byPrice.sort(Comparator.comparingInt(Booking::price));

        var dearestFirst = new ArrayList<>(bookings);
        dearestFirst.sort(Comparator.comparingInt(Booking::price)
            .reversed().thenComparing(Booking::name));
        // endregion
        IO.println("--- stable-sort ---");
        IO.println("by price: " + names(byPrice));
        IO.println("dearest first: " + names(dearestFirst));
        IO.println("untouched: " + names(bookings));
    }
}
