import module java.base;

class TopK {
    // region: top-k
    record Visits(String show, int count) {}

    static final Comparator<Visits> ORDER =
        Comparator.comparingInt(Visits::count)
            .thenComparing(Visits::show);

    /** The k most visited shows; k entries of memory. */
    static List<String> top(List<Visits> all, int k) {
        var best = new PriorityQueue<>(ORDER); // weakest of them first
        for (Visits visits : all) {
            best.add(visits);
            if (best.size() > k) best.remove();
        }
        return best.stream().sorted(ORDER.reversed())
            .map(Visits::show).toList();
    }
    // endregion

    static void main() {
        IO.println("--- top-k ---");
        var all = List.of(
            new Visits("jazz", 310), new Visits("magic", 75),
            new Visits("opera", 920), new Visits("puppets", 44),
            new Visits("guest", 5000), new Visits("comedy", 310));
        for (int k : new int[] {3, 0, 9}) {
            var shows = top(all, k);
            IO.println("top " + k + ": "
                + (shows.isEmpty() ? "none" : String.join(" ", shows)));
        }
    }
}
