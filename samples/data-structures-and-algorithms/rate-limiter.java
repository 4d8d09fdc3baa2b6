import module java.base;

class RateLimiter {
    // region: rate-limiter
    static class TokenBucket {
        final double capacity, perSecond;
        double tokens, last = 0;

        TokenBucket(double capacity, double perSecond) {
            this.capacity = capacity;
            this.perSecond = perSecond;
            tokens = capacity;
        }

        synchronized boolean allow(double now) { // many threads ask
            double refill = (now - last) * perSecond;
            tokens = Math.min(capacity, tokens + refill);
            last = now;
            if (tokens < 1) return false;
            tokens--;
            return true;
        }
    }
    // endregion

    static void main() {
        IO.println("--- rate-limiter ---");
        var bucket = new TokenBucket(3, 1);
        for (int[] c : new int[][] {{0, 5}, {1, 2}, {100, 4}}) {
            var line = new StringJoiner(" ", "at " + c[0] + " s: ", "");
            for (int i = 0; i < c[1]; i++) {
                line.add(bucket.allow(c[0]) ? "yes" : "no");
            }
            IO.println(line.toString());
        }
    }
}
