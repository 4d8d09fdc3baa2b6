import module java.base;

class LinearSearch {
    // region: linear-search
    /** Where size free seats in a row begin, or -1. */
    static int firstRun(List<String> row, int size) {
        int run = 0;
        for (int i = 0; i < row.size(); i++) {
            run = row.get(i).equals("free") ? run + 1 : 0;
            if (run == size) return i - size + 1;
        }
        return -1;
    }
    // endregion

    static void main() {
        IO.println("--- linear-search ---");
        var row = List.of("free", "held", "free", "free", "booked",
            "free", "free", "free");
        for (int size = 1; size <= 4; size++) {
            IO.println(size + " together -> " + firstRun(row, size));
        }
        IO.println("empty row -> " + firstRun(List.of(), 1));
    }
}
