import module java.base;

class Tree {
    // region: tree
    static class Node {
        final int key;
        Node left, right;
        int height = 1;

        Node(int key) {
            this.key = key;
        }
    }

    static int height(Node node) {
        return node == null ? 0 : node.height;
    }

    static Node insert(Node node, int key, boolean balance) {
        if (node == null) return new Node(key);
        if (key < node.key) {
            node.left = insert(node.left, key, balance);
        } else if (key > node.key) {
            node.right = insert(node.right, key, balance);
        }
        measure(node);
        return balance ? rebalance(node) : node;
    }

    static boolean contains(Node node, int key) {
        while (node != null && node.key != key) {
            node = key < node.key ? node.left : node.right;
        }
        return node != null;
    }

    static void inOrder(Node node, List<Integer> keys) {
        if (node == null) return;
        inOrder(node.left, keys);
        keys.add(node.key);
        inOrder(node.right, keys);
    }
    // endregion

    static void measure(Node node) {
        node.height =
            1 + Math.max(height(node.left), height(node.right));
    }

    static Node rebalance(Node node) { // AVL: sides differ by one
        int lean = height(node.left) - height(node.right);
        if (lean > 1) {
            if (height(node.left.left) < height(node.left.right)) {
                node.left = rotateLeft(node.left);
            }
            return rotateRight(node);
        }
        if (lean < -1) {
            if (height(node.right.right) < height(node.right.left)) {
                node.right = rotateRight(node.right);
            }
            return rotateLeft(node);
        }
        return node;
    }

    // region: balance
    static Node rotateLeft(Node node) {
        Node top = node.right;
        node.right = top.left;
        top.left = node;
        measure(node);
        measure(top);
        return top;
    }
    // endregion

    static Node rotateRight(Node node) {
        Node top = node.left;
        node.left = top.right;
        top.right = node;
        measure(node);
        measure(top);
        return top;
    }

    static Node build(List<Integer> keys, boolean balance) {
        Node root = null;
        for (int key : keys) root = insert(root, key, balance);
        return root;
    }

    static List<Integer> keys(Node root) {
        var keys = new ArrayList<Integer>();
        inOrder(root, keys);
        return keys;
    }

    static void main() {
        IO.println("--- tree ---");
        Node root = build(List.of(40, 20, 60, 10, 30, 20), false);
        IO.println("in order: " + keys(root).stream()
            .map(String::valueOf).collect(Collectors.joining(" ")));
        IO.println("30: " + (contains(root, 30) ? "yes" : "no")
            + "  35: " + (contains(root, 35) ? "yes" : "no"));
        var sorted = IntStream.rangeClosed(1, 240).boxed().toList();
        IO.println("height, 240 keys in sorted order: "
            + height(build(sorted, false)));

        IO.println("--- balance ---");
        Node balanced = build(sorted, true);
        IO.println("height, 240 keys in sorted order: "
            + height(balanced));
        boolean ordered = keys(balanced).equals(sorted);
        IO.println("still in order: " + (ordered ? "yes" : "no"));
    }
}
