CREATE TABLE booking (
  show_id int  NOT NULL,
  seat_id text NOT NULL,
  buyer   text NOT NULL,
  UNIQUE (show_id, seat_id)   -- the promise
);

-- region: ana
INSERT INTO booking VALUES (1, 'B7', 'ana@example.org')
ON CONFLICT (show_id, seat_id) DO NOTHING
RETURNING buyer;
-- endregion
-- region: ben
INSERT INTO booking VALUES (1, 'B7', 'ben@example.org')
ON CONFLICT (show_id, seat_id) DO NOTHING
RETURNING buyer;
-- endregion
-- region: truth
SELECT * FROM booking;
-- endregion
