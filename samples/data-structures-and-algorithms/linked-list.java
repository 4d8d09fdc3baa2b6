import module java.base;

class Line {
    // region: linked-list
    static class Node {
        String name;
        Node next;

        Node(String name, Node next) {
            this.name = name;
            this.next = next;
        }
    }

    static void insertAfter(Node node, String name) {
        node.next = new Node(name, node.next); // whatever the length
    }

    static void removeAfter(Node node) {
        if (node.next != null) node.next = node.next.next;
    }

    static Node reverse(Node head) {
        Node before = null;
        while (head != null) {
            Node next = head.next;
            head.next = before; // turn one arrow around
            before = head;
            head = next;
        }
        return before;
    }

    static boolean hasCycle(Node head) {
        Node slow = head, fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) return true;
        }
        return false;
    }
    // endregion

    static String show(Node head) {
        var names = new StringJoiner(" ").setEmptyValue("(empty)");
        for (; head != null; head = head.next) names.add(head.name);
        return names.toString();
    }

    static void main() {
        IO.println("--- linked-list ---");
        var line = new Node("Ana",
            new Node("Ben", new Node("Dara", null)));
        insertAfter(line.next, "Chidi");
        IO.println("inserted: " + show(line));
        removeAfter(line);
        IO.println("removed: " + show(line));
        line = reverse(line);
        IO.println("reversed: " + show(line));
        IO.println("reversed empty: " + show(reverse(null)));
        IO.println("cycle: " + (hasCycle(line) ? "yes" : "no"));
        line.next.next.next = line;
        IO.println("cycle after tying: "
            + (hasCycle(line) ? "yes" : "no"));
    }
}
