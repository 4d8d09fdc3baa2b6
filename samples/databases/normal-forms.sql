-- region: sheet
CREATE TABLE sheet (
  buyer_email text, buyer_phone text,
  show_title text, starts_at timestamptz, seats text
);
INSERT INTO sheet VALUES
  ('ana@example.org', '555-0101',
   'Hamlet', '2026-11-20 19:30+00', 'B7, B8'),
  ('ana@example.org', '555-0101',
   'Macbeth', '2026-11-21 19:30+00', 'C1');

SELECT buyer_email, buyer_phone, show_title, seats FROM sheet;
-- endregion
-- region: spreadsheet
-- Ana has a new number. Someone corrects one line of two.
UPDATE sheet SET buyer_phone = '555-0199'
WHERE show_title = 'Hamlet';

SELECT buyer_email, buyer_phone, show_title, seats FROM sheet
ORDER BY show_title;
-- endregion
-- region: tables
CREATE TABLE buyer (email text PRIMARY KEY, phone text);
CREATE TABLE show (
  id int PRIMARY KEY, title text, starts_at timestamptz
);
CREATE TABLE booking (
  show_id int REFERENCES show,
  seat_id text,
  buyer_email text NOT NULL REFERENCES buyer,
  PRIMARY KEY (show_id, seat_id)
);
INSERT INTO buyer VALUES ('ana@example.org', '555-0101');
INSERT INTO show VALUES
  (1, 'Hamlet', '2026-11-20 19:30+00'),
  (2, 'Macbeth', '2026-11-21 19:30+00');
INSERT INTO booking VALUES
  (1, 'B7', 'ana@example.org'), (1, 'B8', 'ana@example.org'),
  (2, 'C1', 'ana@example.org');

SELECT * FROM buyer;
SELECT id, title FROM show ORDER BY id;
SELECT * FROM booking ORDER BY show_id, seat_id;
-- endregion
-- region: normal
UPDATE buyer SET phone = '555-0199'
WHERE email = 'ana@example.org';

SELECT title, seat_id, email, phone
FROM booking
JOIN show ON show.id = show_id
JOIN buyer ON email = buyer_email
ORDER BY title, seat_id;
-- endregion
