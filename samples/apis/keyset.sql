CREATE TABLE booking (
  id int PRIMARY KEY, day date NOT NULL, buyer text NOT NULL
);
INSERT INTO booking
SELECT n, date '2026-01-01' + n / 144,
  'buyer' || n || '@example.org'
FROM generate_series(1, 31000) AS n;
CREATE INDEX by_day ON booking (day, id);
VACUUM ANALYZE booking;
SET enable_bitmapscan = off;

-- region: offset
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT id, day, buyer FROM booking ORDER BY day, id
LIMIT 20 OFFSET 20000;
-- endregion

-- region: cursor
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT id, day, buyer FROM booking
WHERE (day, id) > ('2026-05-19', 20000)
ORDER BY day, id LIMIT 20;
-- endregion
