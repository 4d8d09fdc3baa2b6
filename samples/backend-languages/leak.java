// run: java
import java.lang.ref.WeakReference;

record SeatMap(byte[] picture) {}

final List<SeatMap> recentlyShown = new ArrayList<>();

void main() throws InterruptedException {
    IO.println("let go: " + isCollected(open(false)));
    IO.println("in a list: " + isCollected(open(true)));
    IO.println("entries in the list: " + recentlyShown.size());
    recentlyShown.clear();
    IO.println("after clear: " + isCollected(last));
}

WeakReference<SeatMap> last;

WeakReference<SeatMap> open(boolean remember) {
    var map = new SeatMap(new byte[1_000_000]);
    if (remember) {
        recentlyShown.add(map);
    }
    return last = new WeakReference<>(map);
}

/** A weak reference does not keep its object alive; it empties. */
boolean isCollected(WeakReference<?> ref) throws InterruptedException {
    for (int i = 0; i < 20 && ref.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
    }
    return ref.get() == null;
}
