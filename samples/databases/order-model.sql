SET timezone = 'UTC';
-- region: money
SELECT 0.1::float8 + 0.2::float8 AS float,
       0.1::numeric + 0.2::numeric AS numeric,
       10 + 20 AS cents;
-- endregion
-- region: time
-- The clock in Berlin says 02:30 twice on 25 October 2026.
SELECT '2026-10-25 02:30+02'::timestamptz AS first,
       '2026-10-25 02:30+01'::timestamptz AS second,
       '2026-11-20 19:30Z'::timestamptz
         AT TIME ZONE 'Europe/Berlin' AS on_the_poster;
-- endregion
-- region: order
CREATE TABLE purchase (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  buyer_email text NOT NULL,
  currency char(3) NOT NULL,
  placed_at timestamptz NOT NULL
);
CREATE TABLE purchase_line (
  purchase_id bigint REFERENCES purchase,
  show_id int, seat_id text,
  price integer NOT NULL CHECK (price >= 0),  -- as it was sold
  canceled_at timestamptz,
  PRIMARY KEY (purchase_id, show_id, seat_id)
);
CREATE UNIQUE INDEX one_live_line
ON purchase_line (show_id, seat_id) WHERE canceled_at IS NULL;
-- endregion
-- region: cancel
INSERT INTO purchase (buyer_email, currency, placed_at) VALUES
  ('ana@example.org', 'EUR', '2026-11-20 12:00Z'),
  ('ben@example.org', 'EUR', '2026-11-20 12:01Z');
INSERT INTO purchase_line VALUES (1, 1, 'B7', 2450);
INSERT INTO purchase_line VALUES (2, 1, 'B7', 2450)
ON CONFLICT DO NOTHING RETURNING 'Ben has B7' AS before_cancel;

UPDATE purchase_line SET canceled_at = '2026-11-20 13:00Z'
WHERE purchase_id = 1 AND seat_id = 'B7';
INSERT INTO purchase_line VALUES (2, 1, 'B7', 2450)
ON CONFLICT DO NOTHING RETURNING 'Ben has B7' AS after_cancel;
-- endregion
