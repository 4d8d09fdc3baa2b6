// run: java
// region: waiting
int askPaymentProvider(int buyer) throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(1)); // as a network call does
    return buyer % 10 == 0 ? 0 : 1;      // every tenth card is refused
}

int payAll() throws Exception {
    int paid = 0;
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
        var answers = new ArrayList<Future<Integer>>();
        for (int i = 1; i <= 5_000; i++) {
            int buyer = i;
            answers.add(pool.submit(() -> askPaymentProvider(buyer)));
        }
        for (var answer : answers) paid += answer.get();
    }
    return paid;
}
// endregion

void main() throws Exception {
    long start = System.nanoTime();
    int paid = payAll();
    var took = Duration.ofNanos(System.nanoTime() - start);
    IO.println("--- waiting ---");
    IO.println("paid: " + paid + " of 5000");
    IO.println("one after another: at least 5000 s");
    IO.println("here less than 20 s: " + (took.toSeconds() < 20));
}
