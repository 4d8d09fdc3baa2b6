CREATE TABLE show (id int PRIMARY KEY, title text);
CREATE TABLE booking (show_id int, seat_id text, buyer text);
INSERT INTO show VALUES (1, 'Medea'), (2, 'Faust');
INSERT INTO booking VALUES (1, 'B7', 'ana'), (1, 'B8', 'ben'),
  (2, 'C1', 'ana');

-- region: refused
SELECT show_id, buyer, count(*) FROM booking GROUP BY show_id;
-- endregion
-- region: answers
SELECT show_id, buyer, count(*) FROM booking
GROUP BY show_id, buyer ORDER BY show_id, buyer;

SELECT show_id, count(DISTINCT buyer) AS buyers, count(*)
FROM booking GROUP BY show_id ORDER BY show_id;

SELECT s.id, s.title, count(*)  -- title follows from the key id
FROM show s JOIN booking b ON b.show_id = s.id
GROUP BY s.id ORDER BY s.id;
-- endregion
