# needs: postgresql
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PGOPTIONS="--client-min-messages=warning"
spare="${DATABASE_URL%/*}/restore_test"

psql -qX "$DATABASE_URL" <<'SQL'
CREATE TABLE booking (
  show_id int, seat_id text, buyer text,
  UNIQUE (show_id, seat_id));
INSERT INTO booking
SELECT 1, 'B' || n, 'ana@example.org' FROM generate_series(1, 20) n;
SQL

# region: restore-test
pg_dump --format=custom --file="$work/night.dump" "$DATABASE_URL"

psql -qX "$DATABASE_URL" -c "CREATE DATABASE restore_test"
pg_restore --exit-on-error --dbname="$spare" "$work/night.dump"

question="SELECT count(*), md5(string_agg(b::text, ',' ORDER BY b))
          FROM booking b"
before=$(psql -qXAt "$DATABASE_URL" -c "$question")
after=$(psql -qXAt "$spare" -c "$question")
[ "$before" = "$after" ] && echo "same rows: ${after%%|*}"

psql -qX "$spare" \
  -c "INSERT INTO booking VALUES (1, 'B7', 'ben')" 2>&1 |
  head -n 1 || true
# endregion
psql -qX "$DATABASE_URL" -c "DROP DATABASE restore_test"
