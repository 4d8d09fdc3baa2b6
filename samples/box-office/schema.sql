-- tested by: contract
-- The tables of every implementation that keeps them in PostgreSQL.
CREATE TABLE IF NOT EXISTS show (
  id        text PRIMARY KEY,
  title     text NOT NULL,
  starts_at timestamptz NOT NULL,
  price     int  NOT NULL DEFAULT 2450   -- in cents
);
CREATE TABLE IF NOT EXISTS hold (
  id              text PRIMARY KEY,
  show_id         text NOT NULL REFERENCES show,
  seats           text[] NOT NULL,       -- in the order of the buyer
  buyer           text NOT NULL,
  expires_at      timestamptz NOT NULL,
  booking_id      text UNIQUE,           -- null: not booked
  idempotency_key text UNIQUE
);
-- region: claim
CREATE TABLE IF NOT EXISTS claim (
  show_id    text NOT NULL REFERENCES show,
  seat_id    text NOT NULL,
  hold_id    text NOT NULL REFERENCES hold ON DELETE CASCADE,
  expires_at timestamptz,                -- null: booked, final
  PRIMARY KEY (show_id, seat_id)         -- one claim on each seat
);
-- endregion
CREATE OR REPLACE VIEW not_free AS
SELECT show_id, seat_id,
  CASE WHEN expires_at IS NULL THEN 'booked' ELSE 'held' END AS state
FROM claim WHERE expires_at IS NULL OR expires_at > now();
INSERT INTO show (id, title, starts_at) VALUES
  ('42', 'Hamlet',      '2026-11-20 19:30Z'),
  ('43', 'Medea',       '2026-11-21 19:30Z'),
  ('1',  'The Tempest', '2026-12-04 19:30Z'),
  ('2',  'Woyzeck',     '2026-12-05 19:30Z'),
  ('3',  'Nora',        '2026-12-06 17:00Z')
ON CONFLICT DO NOTHING;
