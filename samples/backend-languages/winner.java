// run: java
void main() throws InterruptedException {
    var seats = new ConcurrentHashMap<String, String>();
    var winners = new AtomicInteger();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 1; i <= 50; i++) {
            String buyer = "buyer-" + i;
            pool.submit(() -> {
                // One step: put only if nobody has, and say who has.
                if (seats.putIfAbsent("B7", buyer) == null) {
                    winners.incrementAndGet();
                }
            });
        }
    } // close() waits for all fifty
    IO.println("winners: " + winners);
    IO.println("losers: " + (50 - winners.get()));
}
