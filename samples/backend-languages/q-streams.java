// run: java
import module java.base;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

class Report {
    // region: sum
    record Booking(String show, int cents) {}

    static Map<String, Integer> soldFor(List<Booking> bookings) {
        return bookings.stream().collect(groupingBy(Booking::show,
            TreeMap::new, summingInt(Booking::cents)));
    }
    // endregion

    static void main() {
        IO.println(soldFor(List.of(new Booking("Medea", 2450),
            new Booking("Faust", 1900), new Booking("Medea", 4900))));
    }
}
