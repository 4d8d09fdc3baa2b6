import module java.base;

class ExternalSort {
    // region: external-sort
    record Head(int number, BufferedReader run) {}

    static void sortBig(IntStream numbers, int memory, IntConsumer out)
            throws IOException {
        var heads = new PriorityQueue<>(
            Comparator.comparingInt(Head::number));
        var chunk = new ArrayList<Integer>();
        var input = numbers.iterator();
        while (input.hasNext()) {
            chunk.add(input.next());
            if (chunk.size() == memory || !input.hasNext()) {
                next(write(chunk), heads); // a sorted run on disk
                chunk.clear();
            }
        }
        while (!heads.isEmpty()) { // one number of each run in memory
            Head least = heads.remove();
            out.accept(least.number());
            next(least.run(), heads);
        }
    }

    static BufferedReader write(List<Integer> chunk)
            throws IOException {
        Path file = Files.createTempFile("run", null);
        file.toFile().deleteOnExit();
        Files.write(file, chunk.stream().sorted()
            .map(String::valueOf).toList());
        return Files.newBufferedReader(file);
    }

    static void next(BufferedReader run, Queue<Head> heads)
            throws IOException {
        String line = run.readLine();
        if (line == null) run.close();
        else heads.add(new Head(Integer.parseInt(line), run));
    }
    // endregion

    static void main() throws IOException {
        IO.println("--- external-sort ---");
        var sorted = new StringJoiner(" ");
        sortBig(IntStream.range(0, 20).map(i -> i * 37 % 101), 6,
            n -> sorted.add("" + n));
        IO.println("sorted: " + sorted);
        var none = new ArrayList<Integer>();
        sortBig(IntStream.empty(), 6, none::add);
        IO.println("empty: " + none.size() + " numbers");
    }
}
