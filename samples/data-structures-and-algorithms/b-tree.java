import module java.base;

class BTree {
    // region: b-tree
    /** Levels of pages from root to leaves; keys are sorted. */
    static List<List<int[]>> build(int[] keys, int fanout) {
        var levels = new LinkedList<List<int[]>>();
        levels.addFirst(pages(keys, fanout));
        while (levels.getFirst().size() > 1) {
            int[] firsts = levels.getFirst().stream()
                .mapToInt(page -> page[0]).toArray();
            levels.addFirst(pages(firsts, fanout));
        }
        return levels;
    }

    static List<int[]> pages(int[] keys, int fanout) {
        var pages = new ArrayList<int[]>();
        for (int i = 0; i < keys.length; i += fanout) {
            int end = Math.min(i + fanout, keys.length);
            pages.add(Arrays.copyOfRange(keys, i, end));
        }
        return pages;
    }

    record Found(boolean found, int pagesRead) {}

    static Found lookup(List<List<int[]>> levels, int fanout, int key) {
        int pageNumber = 0, pagesRead = 0;
        boolean found = false;
        for (List<int[]> pages : levels) {
            int[] page = pages.get(pageNumber);
            pagesRead++;
            int at = Arrays.binarySearch(page, key);
            if (at < 0) at = Math.max(-at - 2, 0); // last below key
            found = page[at] == key;
            pageNumber = pageNumber * fanout + at; // child to follow
        }
        return new Found(found, pagesRead);
    }
    // endregion

    static void main() {
        IO.println("--- b-tree ---");
        for (int[] c : new int[][] {{240, 16}, {100_000, 100}}) {
            int[] keys = IntStream.range(0, c[0])
                .map(i -> 3 * i).toArray();
            var levels = build(keys, c[1]);
            for (int key : new int[] {21, 22}) {
                var answer = lookup(levels, c[1], key);
                IO.println(c[0] + " keys, " + key + ": "
                    + (answer.found() ? "found" : "absent") + ", "
                    + answer.pagesRead() + " pages read");
            }
        }
    }
}
