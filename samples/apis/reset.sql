CREATE TABLE reset (
  hash  text PRIMARY KEY,     -- SHA-256 of the token in the mail
  buyer text NOT NULL,
  until timestamptz NOT NULL
);
SET timezone = 'UTC';
INSERT INTO reset VALUES (
  encode(sha256('pV4nT0Xw9QmZ'), 'hex'), 'ana@example.org',
  '2026-11-27 10:20:00Z');

-- region: row
SELECT left(hash, 20) || '...' AS hash, buyer, until FROM reset;
-- endregion

-- region: use
DELETE FROM reset
WHERE hash = encode(sha256('pV4nT0Xw9QmZ'), 'hex')
  AND until > '2026-11-27 10:05:00Z'    -- now
RETURNING buyer;

DELETE FROM reset                       -- the same link, once more
WHERE hash = encode(sha256('pV4nT0Xw9QmZ'), 'hex')
  AND until > '2026-11-27 10:06:00Z'
RETURNING buyer;
-- endregion
