CREATE TABLE booking (
  show_id int, seat_id text, buyer text,
  UNIQUE (show_id, seat_id)
);
INSERT INTO booking VALUES (42, 'B7', 'Ana');
INSERT INTO booking VALUES (42, 'B7', 'Ben');
