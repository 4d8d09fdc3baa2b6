-- tested by: contract
CREATE TABLE show (
  id        varchar(20) PRIMARY KEY,
  title     varchar(80) NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  price     int NOT NULL DEFAULT 2450  -- in cents
);
CREATE TABLE hold (
  id         varchar(36) PRIMARY KEY,
  show_id    varchar(20) NOT NULL REFERENCES show,
  seats      varchar(40) NOT NULL,
  buyer      varchar(254) NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  booking    varchar(36) UNIQUE
);
-- region: taken
CREATE TABLE taken (
  show_id varchar(20) NOT NULL REFERENCES show,
  seat    varchar(3)  NOT NULL,
  hold_id varchar(36) NOT NULL REFERENCES hold ON DELETE CASCADE,
  PRIMARY KEY (show_id, seat)  -- what sells a seat only once
);
-- endregion
CREATE TABLE answer (
  idempotency_key varchar(255) PRIMARY KEY,
  hold_id         varchar(36) NOT NULL,
  booking         varchar(36) NOT NULL,
  show_id         varchar(20) NOT NULL,
  seats           varchar(40) NOT NULL,
  buyer           varchar(254) NOT NULL
);
