// run: java
int sold = 238;
final AtomicInteger soldSafely = new AtomicInteger(238);
final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

void sellCarelessly() {
    int seen = sold;              // both threads read 238
    await(bothHaveRead);          // we force the unlucky moment
    sold = seen + 1;              // both write 239
}

void sellSafely() {
    soldSafely.incrementAndGet(); // read, add and write in one step
}

void main() throws InterruptedException {
    inTwoThreads(this::sellCarelessly);
    IO.println("careless: 238 + 2 sales = " + sold);
    inTwoThreads(this::sellSafely);
    IO.println("atomic:   238 + 2 sales = " + soldSafely);
}

void inTwoThreads(Runnable sale) throws InterruptedException {
    Thread ana = Thread.ofPlatform().start(sale);
    Thread ben = Thread.ofPlatform().start(sale);
    ana.join();
    ben.join();
}

void await(CyclicBarrier barrier) {
    try {
        barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
        throw new IllegalStateException(e);
    }
}
