import module java.base;

class Waiting {
    static void main() {
        // region: deque
        var line = new ArrayDeque<>(List.of("Ana", "Ben"));
        line.addLast("Chidi"); // joins at the back
        line.addFirst("Dara"); // let in at the front
        String first = line.removeFirst(); // served: O(1)
        String last = line.removeLast(); // gives up: O(1)
        // endregion
        IO.println("--- deque ---");
        IO.println("served: " + first);
        IO.println("gave up: " + last);
        IO.println("waiting: " + String.join(" ", line));
    }
}
