import module java.base;

class Brackets {
    // region: brackets
    static final Map<Character, Character> PAIRS =
        Map.of(')', '(', ']', '[', '}', '{');

    static String check(String text) {
        var open = new ArrayDeque<Character>(); // not java.util.Stack
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PAIRS.containsValue(c)) {
                open.push(c);
            } else if (PAIRS.containsKey(c)) {
                if (open.isEmpty() || open.pop() != PAIRS.get(c)) {
                    return c + " at " + i + " closes nothing";
                }
            }
        }
        return open.isEmpty() ? "ok" : open.size() + " left open";
    }
    // endregion

    static void main() {
        IO.println("--- brackets ---");
        for (String text : List.of("{\"seats\": [\"B7\"]}", "f(a[1)]",
                "((B7)", ")", "")) {
            IO.println((text.isEmpty() ? "(empty)" : text)
                + " -> " + check(text));
        }
    }
}
