# needs: maven postgresql
set -eu
home=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r ../box-office/schema.sql ../box-office/spring "$work"
cp -r spring/. "$work/spring"
cd "$work/spring"
# region: run
# The database: a fresh PostgreSQL, named from outside.
export SPRING_DATASOURCE_URL="jdbc:postgresql://$PGHOST:$PGPORT/"
export SPRING_DATASOURCE_USERNAME="$PGUSER"
# Offline first; the network only when a dependency is missing.
mvn -o -q -B test >log 2>&1 || mvn -q -B test >log 2>&1 ||
  { cat log; exit 1; }
sed -n 's/^> //p' log
# endregion

# region: missing
# A dependency that nobody provides: what notices, and when?
echo 'package boxoffice; interface Payments { void charge(); }' \
  > src/main/java/boxoffice/Payments.java
sed -i 's/record Routes(Hall hall)/record Routes(Hall hall, \
    Payments payments)/' src/main/java/boxoffice/BoxOffice.java
echo "--- missing ---"
mvn -o -q -B test-compile >log 2>&1 && echo "compiled: yes"
mvn -o -q -B test >log 2>&1 || echo "started:  no"
grep -o -m1 "No qualifying bean of type 'boxoffice.Payments'" log |
  head -1
# endregion

# region: no-database
# Without the address of a database the program does not start.
unset SPRING_DATASOURCE_URL
rm src/main/java/boxoffice/Payments.java
cp "$home/../box-office/spring/src/main/java/boxoffice/BoxOffice.java" \
  src/main/java/boxoffice
echo "--- no-database ---"
mvn -o -q -B test >log 2>&1 || echo "started:  no"
grep -o -m1 "Failed to determine a suitable driver class" log
# endregion
