import module java.base;

class TopologicalOrder {
    // region: topological-order
    /** Every step after the steps it needs; empty for a cycle. */
    static List<String> order(Map<String, List<String>> needs) {
        var waiting = new HashMap<String, Integer>();
        var unlocks = new HashMap<String, List<String>>();
        var ready = new ArrayDeque<String>();
        needs.forEach((step, before) -> {
            waiting.put(step, before.size());
            if (before.isEmpty()) ready.add(step);
            for (String earlier : before) {
                unlocks.computeIfAbsent(
                    earlier, _ -> new ArrayList<>()).add(step);
            }
        });
        var done = new ArrayList<String>();
        while (!ready.isEmpty()) {
            String step = ready.remove();
            done.add(step);
            for (String later : unlocks.getOrDefault(step, List.of())) {
                if (waiting.merge(later, -1, Integer::sum) == 0) {
                    ready.add(later);
                }
            }
        }
        return done.size() == needs.size() ? done : List.of();
    }
    // endregion

    static void main() {
        IO.println("--- topological-order ---");
        var migrations = new LinkedHashMap<String, List<String>>();
        migrations.put("bookings", List.of("holds", "buyers"));
        migrations.put("holds", List.of("seats", "buyers"));
        migrations.put("seats", List.of("shows"));
        migrations.put("buyers", List.of());
        migrations.put("shows", List.of());
        IO.println("order: " + String.join(" ", order(migrations)));
        migrations.put("shows", List.of("bookings"));
        boolean impossible = order(migrations).isEmpty();
        IO.println("with a cycle: "
            + (impossible ? "impossible" : "?"));
    }
}
