-- region: versions
CREATE TABLE seat (id text, state text)
WITH (autovacuum_enabled = off);
INSERT INTO seat VALUES ('B7', 'free'), ('B8', 'free');
SELECT ctid, id, state FROM seat ORDER BY id;

-- ctid is the place of the row version: page, position.
UPDATE seat SET state = 'held'   WHERE id = 'B7';
UPDATE seat SET state = 'booked' WHERE id = 'B7';
SELECT ctid, id, state FROM seat ORDER BY id;
-- endregion
-- region: bloat
CREATE TABLE counter (visits int)
WITH (autovacuum_enabled = off);
INSERT INTO counter VALUES (0);
DO $$
BEGIN
  FOR i IN 1..2000 LOOP
    UPDATE counter SET visits = visits + 1;
  END LOOP;
END $$;
SELECT visits, pg_relation_size('counter') / 8192 AS pages
FROM counter;

VACUUM counter;
INSERT INTO counter SELECT 0 FROM generate_series(1, 1000);
SELECT count(*) AS rows, pg_relation_size('counter') / 8192 AS pages
FROM counter;
-- endregion
