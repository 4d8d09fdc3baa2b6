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
