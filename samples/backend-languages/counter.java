// run: java
int sold = 238;
final AtomicInteger safelySold = new AtomicInteger(238);
final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

Void sellCarelessly() throws Exception {
    int seen = sold;        // both threads read 238
    bothHaveRead.await();   // forces the unlucky moment
    sold = seen + 1;        // both threads write 239
    return null;
}

Void sellSafely() {
    safelySold.incrementAndGet();  // read, add, write: one step
    return null;
}

void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
        pool.invokeAll(List.<Callable<Void>>of(
            this::sellCarelessly, this::sellCarelessly));
        pool.invokeAll(List.<Callable<Void>>of(
            this::sellSafely, this::sellSafely));
    }
    IO.println("careless: 238 + 2 = " + sold);
    IO.println("atomic:   238 + 2 = " + safelySold);
}
