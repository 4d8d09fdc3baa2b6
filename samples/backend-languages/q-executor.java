// run: java
import module java.base;

class Mailers {
    // region: pool
    static ExecutorService open(int threads, int waiting) {
        return new ThreadPoolExecutor(threads, threads, 0,
            TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting),
            new ThreadPoolExecutor.AbortPolicy()); // full: refuse
    }
    // endregion

    static void main() {
        var mailServer = new CountDownLatch(1); // does not answer yet
        int accepted = 0, refused = 0;
        try (var pool = open(4, 100)) {
            for (int mail = 0; mail < 5_000; mail++) {
                try {
                    pool.submit(() -> {
                        mailServer.await();
                        return null;
                    });
                    accepted++;
                } catch (RejectedExecutionException full) {
                    refused++; // stays in the table of open mails
                }
            }
            mailServer.countDown(); // now it answers
        }
        IO.println(accepted + " accepted, " + refused + " refused");
    }
}
