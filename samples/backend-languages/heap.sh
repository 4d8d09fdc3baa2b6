# run: sh
# needs: java
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Shop.java <<'JAVA'
import java.util.*;

class Shop {
    record SeatMap(byte[] picture) {}
    static final List<SeatMap> recentlyShown = new ArrayList<>();

    static void show(int times) {
        for (int i = 0; i < times; i++) {
            recentlyShown.add(new SeatMap(new byte[5_000_000]));
        }
    }

    /** Each line that is read draws 10 maps; without lines, endless. */
    public static void main(String[] args) {
        if (args.length > 0) show(1_000_000);
        for (var in = new Scanner(System.in); in.hasNext(); in.next()) {
            show(10);
            System.out.println("10 maps drawn");
        }
    }
}
JAVA
javac Shop.java

echo "--- error ---"
echo '$ java -Xmx64m Shop'
java -Xmx64m Shop endless 2>&1 | grep -v "^Heap\|^Picked" || true

echo "--- histogram ---"
mkfifo lines
java -Xmx256m Shop < lines > drawn &
shop=$!
exec 3> lines
for count in 10 20; do
  echo more >&3
  until [ "$(wc -l < drawn)" -ge $((count / 10)) ]; do sleep 0.2; done
  echo "\$ jcmd Shop GC.class_histogram    # after $count maps"
  jcmd "$shop" GC.class_histogram |
    awk '/#instances/ || /SeatMap/ {
      printf "%11s  %-12s %s\n", $2, $3, $4 }'
done
exec 3>&-
wait "$shop"
