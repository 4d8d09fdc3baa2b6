# needs: maven
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r spring/. "$work"
cd "$work"
# region: run
# Offline first; the network only when a dependency is missing.
mvn -o -q -B test >log 2>&1 || mvn -q -B test >log 2>&1 ||
  { cat log; exit 1; }
sed -n 's/^> //p' log
# endregion

# region: missing
# A dependency that nobody provides: what notices, and when?
echo 'package boxoffice; interface Payments { void charge(); }' \
  > src/main/java/boxoffice/Payments.java
sed -i 's/HoldController(HoldService holds)/HoldController(\
      HoldService holds, Payments payments)/' \
  src/main/java/boxoffice/HoldController.java
echo "--- missing ---"
mvn -o -q -B test-compile >log 2>&1 && echo "compiled: yes"
mvn -o -q -B test >log 2>&1 || echo "started:  no"
grep -o -m1 "No qualifying bean of type 'boxoffice.Payments'" log |
  head -1
# endregion
