import module java.base;

class Graph {
    // region: graph
    static final Map<String, List<String>> DOORS = Map.of(
        "street", List.of("foyer"),
        "foyer", List.of("street", "bar", "stairs"),
        "bar", List.of("foyer", "hall"),
        "stairs", List.of("foyer", "balcony"),
        "balcony", List.of("stairs", "hall"),
        "hall", List.of("bar", "balcony", "stage"),
        "stage", List.of("hall"),
        "attic", List.of());

    static List<String> shortestPath(String start, String goal) {
        var cameFrom = new HashMap<String, String>();
        var queue = new ArrayDeque<String>(); // breadth first
        cameFrom.put(start, null);
        queue.add(start);
        while (!queue.isEmpty()) {
            String room = queue.remove();
            if (room.equals(goal)) {
                var path = new LinkedList<String>();
                for (; room != null; room = cameFrom.get(room)) {
                    path.addFirst(room);
                }
                return path;
            }
            for (String neighbor : DOORS.get(room)) {
                if (!cameFrom.containsKey(neighbor)) { // when queued
                    cameFrom.put(neighbor, room);
                    queue.add(neighbor);
                }
            }
        }
        return List.of();
    }

    static Set<String> reachable(String start) {
        var seen = new LinkedHashSet<String>();
        var stack = new ArrayDeque<String>(); // depth first
        stack.push(start);
        while (!stack.isEmpty()) {
            String room = stack.pop();
            if (seen.add(room)) {
                DOORS.get(room).reversed().forEach(stack::push);
            }
        }
        return seen;
    }
    // endregion

    static void main() {
        IO.println("--- graph ---");
        show("to stage", shortestPath("street", "stage"));
        show("to attic", shortestPath("street", "attic"));
        show("to self", shortestPath("bar", "bar"));
        show("depth first", reachable("street"));
    }

    static void show(String title, Collection<String> rooms) {
        IO.println(title + ": "
            + (rooms.isEmpty() ? "no way" : String.join(" ", rooms)));
    }
}
