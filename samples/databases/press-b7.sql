CREATE TABLE booking (
  show_id int, seat_id text, buyer text
);
INSERT INTO booking VALUES (42, 'B7', 'Ana');
INSERT INTO booking VALUES (42, 'B7', 'Ben');
SELECT seat_id, buyer FROM booking;
