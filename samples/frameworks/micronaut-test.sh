# needs: maven
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r ../box-office/micronaut/. "$work"
cp -r micronaut/. "$work"
cd "$work"
export PORT=-1  # a free one
# Offline first; the network only when a dependency is missing.
mvn -o -q -B test >log 2>&1 || mvn -q -B test >log 2>&1 ||
  { cat log; exit 1; }
sed -n 's/^> //p' log
# region: generated
echo "--- generated ---"
( cd target/classes/boxoffice &&
  ls -1 '$'Hall*'$Definition.class' '$'Routes*'$Definition.class' )
# endregion

# region: missing
# A dependency that nobody provides: what notices, and when?
echo 'package boxoffice; interface Payments { void charge(); }' \
  > src/main/java/boxoffice/Payments.java
sed -i 's/Routes(Hall hall)/Routes(Hall hall, Payments payments)/' \
  src/main/java/boxoffice/BoxOffice.java
echo "--- missing ---"
mvn -o -q -B test >log 2>&1 && echo "compiled: yes"
sed -n 's/^> B7 free: /first request:/p' log
# endregion
