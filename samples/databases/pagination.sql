CREATE TABLE show (
  id int PRIMARY KEY, title text, starts_at timestamptz
);
CREATE INDEX ON show (starts_at, id);
INSERT INTO show
SELECT n, 'Show ' || n, '2026-11-20 19:30Z'::timestamptz
                        + n * interval '1 day'
FROM generate_series(1, 9) n;

-- region: offset
SELECT title FROM show ORDER BY starts_at, id LIMIT 3 OFFSET 0;

-- A matinee is added in front while the reader looks at page one.
INSERT INTO show VALUES (99, 'Matinee', '2026-11-20 14:00Z');

SELECT title FROM show ORDER BY starts_at, id LIMIT 3 OFFSET 3;
-- endregion
-- region: keyset
-- The cursor holds the sort key of the last row that was seen.
SELECT title FROM show
WHERE (starts_at, id) > ('2026-11-23 19:30Z', 3)
ORDER BY starts_at, id
LIMIT 3;
-- endregion
