CREATE TABLE claim (
  show_id int, seat_id text, buyer text,
  PRIMARY KEY (show_id, seat_id)
);
INSERT INTO claim VALUES (1, 'B8', 'ana');

-- region: all-or-nothing
BEGIN;
INSERT INTO claim
SELECT 1, seat, 'ben' FROM unnest(ARRAY['B7', 'B8', 'B9']) AS seat
ON CONFLICT DO NOTHING
RETURNING seat_id;
-- Two rows came back for three seats, so one is gone:
ROLLBACK;
SELECT seat_id, buyer FROM claim;
-- endregion
