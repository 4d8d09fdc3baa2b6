-- region: before
CREATE TABLE booking (
  id int PRIMARY KEY, price_euro numeric(8,2) NOT NULL
);
INSERT INTO booking SELECT n, 24.50 FROM generate_series(1, 2500) n;
-- endregion
-- region: expand
SET lock_timeout = '2s';           -- give up, do not queue everyone
ALTER TABLE booking ADD COLUMN price integer;

CREATE FUNCTION keep_both() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.price := coalesce(NEW.price, NEW.price_euro * 100);
  NEW.price_euro := coalesce(NEW.price_euro, NEW.price / 100.0);
  RETURN NEW;
END $$;
CREATE TRIGGER keep_both BEFORE INSERT ON booking
FOR EACH ROW EXECUTE FUNCTION keep_both();

INSERT INTO booking (id, price_euro) VALUES (2501, 19.00);  -- old
INSERT INTO booking (id, price) VALUES (2502, 3100);        -- new
SELECT * FROM booking WHERE id > 2500 ORDER BY id;
-- endregion
-- region: backfill
-- Repeat until it says 0; each run is one short transaction.
WITH batch AS (
  SELECT id FROM booking WHERE price IS NULL ORDER BY id LIMIT 1000
), done AS (
  UPDATE booking SET price = price_euro * 100
  FROM batch WHERE booking.id = batch.id RETURNING 1
)
SELECT count(*) AS filled FROM done;
-- endregion
-- region: rest
UPDATE booking SET price = price_euro * 100 WHERE price IS NULL;
-- endregion
-- region: contract
-- Checks new rows at once, the old ones without blocking writers:
ALTER TABLE booking
  ADD CONSTRAINT price_given CHECK (price IS NOT NULL) NOT VALID;
ALTER TABLE booking VALIDATE CONSTRAINT price_given;
-- The valid check spares this statement its scan:
ALTER TABLE booking ALTER COLUMN price SET NOT NULL;

-- Only when no running release uses the old column any more:
BEGIN;
DROP TRIGGER keep_both ON booking;
ALTER TABLE booking
  DROP CONSTRAINT price_given, DROP COLUMN price_euro;
COMMIT;
SELECT count(*) AS bookings, sum(price) AS cents FROM booking;
-- endregion
