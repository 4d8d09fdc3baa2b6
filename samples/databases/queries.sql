CREATE TABLE show (id int PRIMARY KEY, title text);
CREATE TABLE buyer (id int PRIMARY KEY, email text, phone text);
CREATE TABLE booking (
  show_id int REFERENCES show, seat_id text,
  buyer_id int REFERENCES buyer, price int,
  PRIMARY KEY (show_id, seat_id)
);
INSERT INTO show VALUES
  (1, 'Hamlet'), (2, 'Macbeth'), (3, 'Othello');
INSERT INTO buyer VALUES
  (1, 'ana@example.org', '555-0101'),
  (2, 'ben@example.org', NULL), (3, 'chidi@example.org', NULL);
INSERT INTO booking VALUES
  (1, 'B7', 1, 2450), (1, 'B8', 1, 2450), (1, 'C1', 2, 1900),
  (2, 'A1', 2, 3100);

-- region: rows
SELECT * FROM show ORDER BY id;
SELECT * FROM buyer ORDER BY id;
SELECT * FROM booking ORDER BY show_id, seat_id;
-- endregion
-- region: join
-- Who sits where at show 1?
SELECT seat_id, email
FROM booking
JOIN buyer ON buyer.id = booking.buyer_id
WHERE show_id = 1
ORDER BY seat_id;
-- endregion
-- region: left-join
-- How many seats has each show sold, and for how much?
SELECT title, count(seat_id) AS sold,
       coalesce(sum(price), 0) AS cents
FROM show
LEFT JOIN booking ON show_id = show.id
GROUP BY show.id
ORDER BY show.id;
-- endregion
-- region: having
-- Which buyers spent more than 48.00?
SELECT email, sum(price) AS cents
FROM booking JOIN buyer ON buyer.id = buyer_id
GROUP BY email
HAVING sum(price) > 4800
ORDER BY cents DESC;
-- endregion
-- region: not-exists
-- Who has never bought anything?
SELECT email
FROM buyer
WHERE NOT EXISTS (
  SELECT FROM booking WHERE buyer_id = buyer.id);
-- endregion
-- region: window
-- Each booking beside the total of its show.
SELECT show_id, seat_id, price,
       rank() OVER (PARTITION BY show_id ORDER BY price DESC),
       sum(price) OVER (PARTITION BY show_id) AS show_cents
FROM booking
ORDER BY show_id, seat_id;
-- endregion
-- region: null
SELECT count(*) AS buyers,
       count(phone) AS phones,
       count(*) FILTER (WHERE phone <> '555-0101') AS others,
       count(*) FILTER (WHERE phone IS DISTINCT FROM '555-0101')
         AS distinct_from
FROM buyer;
-- endregion
-- region: not-in
SELECT 'Othello' NOT IN ('Hamlet', NULL) AS answer,
       ('Othello' NOT IN ('Hamlet', NULL)) IS NULL AS unknown;
-- endregion
