-- A booking and the note for its mail: both, or neither.
CREATE TABLE booking (id int PRIMARY KEY, seat text UNIQUE);
CREATE TABLE outbox (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  booking_id int NOT NULL UNIQUE REFERENCES booking,
  sent_at timestamptz
);

-- region: book
BEGIN;
INSERT INTO booking VALUES (1, 'B7');
INSERT INTO outbox (booking_id) VALUES (1);
COMMIT;

BEGIN;  -- Ben pays, and then something fails
INSERT INTO booking VALUES (2, 'B8');
INSERT INTO outbox (booking_id) VALUES (2);
ROLLBACK;
-- endregion

-- region: worker
BEGIN;
SELECT id, booking_id FROM outbox WHERE sent_at IS NULL
ORDER BY id LIMIT 10 FOR UPDATE SKIP LOCKED;
-- the worker sends the mail for booking 1 here
UPDATE outbox SET sent_at = '2026-11-20 19:00Z' WHERE id = 1;
COMMIT;
SELECT count(*) AS waiting FROM outbox WHERE sent_at IS NULL;
-- endregion
