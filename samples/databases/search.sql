CREATE TABLE show (
  id int PRIMARY KEY, title text, blurb text, feeling float8[]
);
INSERT INTO show VALUES
  (1, 'Hamlet', 'A prince doubts, and a kingdom dies.',
   '{0.9,0.1,0.2}'),
  (2, 'Twelfth Night', 'Twins, disguises and wrong letters.',
   '{0.1,0.9,0.6}'),
  (3, 'Macbeth', 'Ambition kills kings and sleep.',
   '{0.8,0.0,0.5}');

-- region: full-text
ALTER TABLE show ADD COLUMN words tsvector
  GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A') ||
    setweight(to_tsvector('english', blurb), 'B')) STORED;
CREATE INDEX show_words ON show USING gin (words);

SELECT title, to_tsvector('english', blurb) AS lexemes
FROM show WHERE words @@ websearch_to_tsquery('english', 'king');
-- endregion
-- region: vector
-- The three nearest to "dark, not funny, some action":
SELECT title, round(sqrt(sum((f - q) ^ 2))::numeric, 2) AS distance
FROM show, unnest(feeling, '{0.9,0.0,0.4}'::float8[]) AS v(f, q)
GROUP BY id ORDER BY distance LIMIT 3;
-- endregion
