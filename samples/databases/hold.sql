CREATE TABLE claim (
  show_id    int  NOT NULL,
  seat_id    text NOT NULL,
  buyer      text NOT NULL,
  expires_at timestamptz,          -- null: paid, final
  PRIMARY KEY (show_id, seat_id)
);

-- region: hold-function
CREATE FUNCTION hold(s int, wanted text, who text, t timestamptz)
RETURNS text LANGUAGE sql AS $$
  INSERT INTO claim AS c
  VALUES (s, wanted, who, t + interval '5 minutes')
  ON CONFLICT (show_id, seat_id) DO UPDATE
    SET buyer = excluded.buyer, expires_at = excluded.expires_at
    WHERE c.expires_at <= t        -- only an expired hold gives way
  RETURNING c.buyer
$$;
-- endregion
-- region: try
SELECT hold(1, 'B7', 'ana', '2026-11-20 12:00Z') AS ana_1200;
SELECT hold(1, 'B7', 'ben', '2026-11-20 12:03Z') AS ben_1203;
SELECT hold(1, 'B7', 'ben', '2026-11-20 12:05Z') AS ben_1205;

-- Ben pays; his claim loses its expiry and is now a booking.
UPDATE claim SET expires_at = NULL
WHERE show_id = 1 AND seat_id = 'B7' AND buyer = 'ben'
  AND expires_at > '2026-11-20 12:06Z';
SELECT hold(1, 'B7', 'ana', '2026-11-20 23:00Z') AS ana_2300;
-- endregion
