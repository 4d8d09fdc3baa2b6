-- region: table
CREATE TABLE booking (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  show_id int NOT NULL, seat_no int NOT NULL,
  buyer text NOT NULL, price int NOT NULL
);
INSERT INTO booking (show_id, seat_no, buyer, price)
SELECT s, n, 'b' || (s * 240 + n) % 5000 || '@example.org', 2450
FROM generate_series(1, 100) s, generate_series(1, 240) n;
ANALYZE booking;
EXPLAIN SELECT seat_no FROM booking WHERE buyer = 'b77@example.org';
-- endregion
-- region: without
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF)
SELECT seat_no FROM booking
WHERE buyer = 'b77@example.org';
-- endregion
-- region: create
CREATE INDEX booking_buyer ON booking (buyer);
-- Once before, so that the next plan shows no first-time reads:
EXPLAIN SELECT seat_no FROM booking WHERE buyer = 'b77@example.org';
-- endregion
-- region: with
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF)
SELECT seat_no FROM booking
WHERE buyer = 'b77@example.org';
-- endregion
-- region: composite
CREATE INDEX booking_show_seat
ON booking (show_id, seat_no);

-- The first column of the index is given:
EXPLAIN
SELECT buyer FROM booking
WHERE show_id = 7 AND seat_no < 20;
-- Only its second column is given:
EXPLAIN
SELECT buyer FROM booking WHERE seat_no = 20;
-- endregion
-- region: shows
CREATE TABLE show (id int PRIMARY KEY, title text);
INSERT INTO show SELECT n, 'Show ' || n FROM generate_series(1, 100) n;
ANALYZE show;
-- endregion
-- region: loop
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT title, seat_no
FROM show JOIN booking ON show_id = show.id
WHERE title IN ('Show 7', 'Show 8', 'Show 9') AND seat_no < 3;
-- endregion
-- region: covering
CREATE INDEX booking_show_price
ON booking (show_id) INCLUDE (price);
VACUUM ANALYZE booking;

EXPLAIN
SELECT sum(price) FROM booking WHERE show_id = 7;
-- endregion
-- region: selectivity
-- 23,760 of 24,000 rows match, so the index is not worth it:
EXPLAIN
SELECT buyer FROM booking WHERE show_id > 1;
-- endregion
-- region: expression
-- A function around the column hides it from the index:
EXPLAIN
SELECT id FROM booking
WHERE lower(buyer) = 'b77@example.org';

CREATE INDEX booking_buyer_lower
ON booking (lower(buyer));
ANALYZE booking;
EXPLAIN
SELECT id FROM booking
WHERE lower(buyer) = 'b77@example.org';
-- endregion
