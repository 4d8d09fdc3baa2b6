CREATE TABLE buyer (id int PRIMARY KEY, name text, email text);
CREATE TABLE newsletter (buyer_id int REFERENCES buyer, topic text);
CREATE TABLE booking (
  id text PRIMARY KEY, buyer_id int REFERENCES buyer,
  seat text, paid_cents int, booked_on date
);
CREATE TABLE erasure (buyer_id int PRIMARY KEY, done_on date);
INSERT INTO buyer VALUES
  (1, 'Ana', 'ana@example.org'), (2, 'Ben', 'ben@example.org');
INSERT INTO newsletter VALUES (1, 'opera'), (2, 'opera');
INSERT INTO booking VALUES
  ('b1', 1, 'B7', 2450, '2026-11-20'),
  ('b2', 2, 'B8', 2450, '2026-11-20');

-- region: map
COMMENT ON COLUMN buyer.name IS 'personal: greeting; until erased';
COMMENT ON COLUMN buyer.email IS 'personal: tickets; until erased';
COMMENT ON COLUMN newsletter.topic IS
  'personal: news, by consent; until withdrawn';
COMMENT ON COLUMN booking.buyer_id IS
  'personal: invoice; as long as tax law wants';

SELECT attrelid::regclass || '.' || attname AS place,
  col_description(attrelid, attnum) AS why
FROM pg_attribute
WHERE col_description(attrelid, attnum) LIKE 'personal:%'
ORDER BY place;
-- endregion

-- region: erase
BEGIN;
DELETE FROM newsletter WHERE buyer_id = 2;
UPDATE buyer SET name = NULL, email = NULL WHERE id = 2;
INSERT INTO erasure VALUES (2, '2026-11-27');  -- replayed on restore
COMMIT;

SELECT booking.id, name, email, seat, paid_cents
FROM booking JOIN buyer ON buyer.id = buyer_id ORDER BY booking.id;
-- endregion
