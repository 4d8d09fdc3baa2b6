CREATE TABLE booking (
  id   int GENERATED ALWAYS AS IDENTITY,
  hold text NOT NULL UNIQUE
);
CREATE TABLE idempotency (
  partner text, key text, fingerprint text NOT NULL,
  status int, body jsonb,
  PRIMARY KEY (partner, key)
);

-- region: first
BEGIN;
INSERT INTO idempotency (partner, key, fingerprint)
VALUES ('agency', '5b0e', 'POST /holds/h1/booking')
ON CONFLICT DO NOTHING RETURNING key;         -- a row: go on

WITH made AS (
  INSERT INTO booking (hold) VALUES ('h1') RETURNING id
)
UPDATE idempotency
SET status = 201, body = jsonb_build_object('id', made.id)
FROM made WHERE partner = 'agency' AND key = '5b0e';
COMMIT;
-- endregion

-- region: again
BEGIN;
INSERT INTO idempotency (partner, key, fingerprint)
VALUES ('agency', '5b0e', 'POST /holds/h1/booking')
ON CONFLICT DO NOTHING RETURNING key;         -- no row: seen before

SELECT status, body,
  fingerprint = 'POST /holds/h1/booking' AS same_request
FROM idempotency WHERE partner = 'agency' AND key = '5b0e';
COMMIT;

SELECT count(*) AS bookings FROM booking;
-- endregion
