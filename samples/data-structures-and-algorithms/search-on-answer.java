import module java.base;

class SearchOnAnswer {
    // region: search-on-answer
    /** One show after another; a started second is a whole one. */
    static int secondsNeeded(int[] mails, int rate) {
        int seconds = 0;
        for (int n : mails) seconds += Math.ceilDiv(n, rate);
        return seconds;
    }

    /** The smallest rate that meets the deadline, or -1. */
    static int slowestRate(int[] mails, int deadline) {
        if (mails.length > deadline) return -1; // a second each
        int low = 1, high = Arrays.stream(mails).max().orElse(1);
        while (low < high) {
            int rate = low + (high - low) / 2;
            if (secondsNeeded(mails, rate) <= deadline) {
                high = rate; // fast enough: try slower
            } else {
                low = rate + 1;
            }
        }
        return low;
    }
    // endregion

    static void main() {
        IO.println("--- search-on-answer ---");
        int[] mails = {240, 180, 60, 120};
        for (int deadline : new int[] {3, 4, 12, 20}) {
            IO.println(deadline + " seconds -> "
                + slowestRate(mails, deadline) + " a second");
        }
    }
}
