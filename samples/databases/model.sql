-- region: tables
CREATE TABLE show (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title text NOT NULL,
  starts_at timestamptz NOT NULL
);
CREATE TABLE seat (
  id text PRIMARY KEY
     CHECK (id ~ '^[A-L]([1-9]|1[0-9]|20)$')
);
CREATE TABLE buyer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE
);
CREATE TABLE booking (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  show_id  bigint  NOT NULL REFERENCES show,
  seat_id  text    NOT NULL REFERENCES seat,
  buyer_id bigint  NOT NULL REFERENCES buyer,
  price    integer NOT NULL CHECK (price >= 0),
  currency char(3) NOT NULL,   -- 2450 EUR is 24.50
  UNIQUE (show_id, seat_id)
);
-- endregion
-- region: fill
INSERT INTO seat
SELECT chr(64 + r) || n
FROM generate_series(1, 12) AS r, generate_series(1, 20) AS n;
INSERT INTO show (title, starts_at)
VALUES ('Hamlet', '2026-11-20 19:30+00');
INSERT INTO buyer (email) VALUES ('ana@example.org');
INSERT INTO booking
  (show_id, seat_id, buyer_id, price, currency)
VALUES (1, 'B7', 1, 2450, 'EUR');

SELECT count(*) AS seats FROM seat;
-- endregion
-- region: refused
-- A seat that the hall does not have:
INSERT INTO booking
  (show_id, seat_id, buyer_id, price, currency)
VALUES (1, 'M1', 1, 2450, 'EUR');
-- A price below zero:
INSERT INTO booking
  (show_id, seat_id, buyer_id, price, currency)
VALUES (1, 'B8', 1, -100, 'EUR');
-- The buyer of an existing booking:
DELETE FROM buyer WHERE id = 1;
-- endregion
