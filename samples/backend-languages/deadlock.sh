# run: sh
# needs: java
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Swap.java <<'JAVA'
import java.util.concurrent.CountDownLatch;

class Swap {
    static final Object B7 = new Object(), B8 = new Object();
    static final CountDownLatch bothHoldOne = new CountDownLatch(2);

    static void lock(Object first, Object second) {
        synchronized (first) {
            bothHoldOne.countDown();
            try {
                bothHoldOne.await();
            } catch (InterruptedException e) {
                return;
            }
            synchronized (second) {
                System.out.println("both seats locked");
            }
        }
    }

    public static void main(String[] args) {
        Thread.ofPlatform().name("ana").start(() -> lock(B7, B8));
        Thread.ofPlatform().name("ben").start(() -> lock(B8, B7));
    }
}
JAVA
javac Swap.java
java Swap &
swap=$!
end() {
  { kill -9 "$swap" && wait "$swap"; } 2> /dev/null || true
  rm -rf "$work"
}
trap end EXIT
sleep 1
until jcmd "$swap" Thread.print > dump && grep -q deadlock dump; do
  sleep 0.5
done

echo "--- deadlock ---"
echo '$ jcmd Swap Thread.print'
sed -n '/^Found one/,/^Java stack/p' dump | grep -v '^Java stack' |
  sed 's/0x[0-9a-f]*/0x.../g; s/^=*$//; /^$/d'
