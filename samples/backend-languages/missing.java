// run: java
record Show(int id, String title) {}

// region: first
<T> Optional<T> first(List<T> items, Predicate<T> wanted) {
    for (T item : items) {
        if (wanted.test(item)) {
            return Optional.of(item);
        }
    }
    return Optional.empty();
}
// endregion

void main() {
    var shows = List.of(new Show(1, "The Tempest"),
        new Show(2, "Woyzeck"));
    IO.println("--- use ---");
    for (int id : new int[] {2, 9}) {
        // region: use
        String title = first(shows, show -> show.id() == id)
            .map(Show::title)
            .orElse("no such show");
        // endregion
        IO.println(id + ": " + title);
    }
}
