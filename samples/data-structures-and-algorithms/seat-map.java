import module java.base;

class SeatMap {
    // region: seat-map
    record Result(List<String> taken, int steps) {}

    static Result mapWithList(List<String> seats, List<String> sold) {
        var taken = new ArrayList<String>();
        int comparisons = 0;
        for (String seat : seats) {
            for (String other : sold) { // one walk per seat
                comparisons++;
                if (other.equals(seat)) {
                    taken.add(seat);
                    break;
                }
            }
        }
        return new Result(taken, comparisons);
    }

    static Result mapWithSet(List<String> seats, List<String> sold) {
        var soldSet = new HashSet<>(sold); // built once
        var taken = new ArrayList<String>();
        int lookups = 0;
        for (String seat : seats) {
            lookups++;
            if (soldSet.contains(seat)) { // one hash lookup per seat
                taken.add(seat);
            }
        }
        return new Result(taken, lookups);
    }
    // endregion

    static void main() {
        var seats = new ArrayList<String>();
        for (char row = 'A'; row <= 'L'; row++) {
            for (int n = 1; n <= 20; n++) seats.add("" + row + n);
        }
        var list = mapWithList(seats, seats);
        var set = mapWithSet(seats, seats);
        IO.println("--- seat-map ---");
        IO.println("list: " + list.steps() + " comparisons");
        IO.println("set: " + set.steps() + " lookups");
        boolean same = list.taken().equals(set.taken());
        IO.println("same map: " + (same ? "yes" : "no"));
        IO.println("5000 readers, list: " + 5000 * list.steps()
            + " comparisons");
    }
}
