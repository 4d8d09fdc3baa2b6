class SlidingWindow {
    // region: sliding-window
    /** Most requests in any stretch of so many seconds. */
    static int busiest(int[] times, int seconds) {
        int most = 0, first = 0;
        for (int last = 0; last < times.length; last++) { // sorted
            while (times[first] <= times[last] - seconds) {
                first++; // too old: out of the window for good
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
    // endregion

    static void main() {
        IO.println("--- sliding-window ---");
        int[] times = {0, 1, 1, 2, 9, 10, 11, 12, 25};
        for (int seconds : new int[] {1, 3, 10, 60}) {
            IO.println(seconds + " s: " + busiest(times, seconds)
                + " requests");
        }
        IO.println("no requests: " + busiest(new int[0], 10));
    }
}
