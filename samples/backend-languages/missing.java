// run: java
record Show(int id, String title) {}

<T> Optional<T> first(List<T> items, Predicate<T> wanted) {
    for (T item : items) {
        if (wanted.test(item)) {
            return Optional.of(item);
        }
    }
    return Optional.empty();
}

void main() {
    var shows = List.of(new Show(1, "The Tempest"),
        new Show(2, "Woyzeck"));
    for (int id : new int[] {2, 9}) {
        String title = first(shows, show -> show.id() == id)
            .map(Show::title)
            .orElse("no such show");
        IO.println(id + ": " + title);
    }
}
