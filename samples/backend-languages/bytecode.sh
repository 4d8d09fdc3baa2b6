# run: sh
# needs: java
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Fee.java <<'JAVA'
class Fee {
    static int withFee(int cents) { return cents + 150; }
}
JAVA
say() { echo "\$ $*"; "$@"; }

echo "--- bytecode ---"
say cat Fee.java
say javac Fee.java
say javap -c Fee | sed -n '/^\$/p; /static/,$p'
