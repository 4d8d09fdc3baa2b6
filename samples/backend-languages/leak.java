// run: java
import java.lang.ref.WeakReference;

// region: leak
record SeatMap(byte[] picture) {}

final List<SeatMap> recentlyShown = new ArrayList<>();

WeakReference<SeatMap> show(boolean remember) {
    var map = new SeatMap(new byte[1_000_000]);
    if (remember) recentlyShown.add(map);  // and never removed
    return new WeakReference<>(map);       // does not keep it alive
}
// endregion

void main() throws InterruptedException {
    IO.println("--- leak ---");
    IO.println("not in the list, collected: "
        + isCollected(show(false)));
    var leaked = show(true);
    IO.println("in the list, collected: " + isCollected(leaked));
    recentlyShown.clear();
    IO.println("list cleared, collected: " + isCollected(leaked));
}

boolean isCollected(WeakReference<?> ref) throws InterruptedException {
    for (int i = 0; i < 20 && ref.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
    }
    return ref.get() == null;
}
