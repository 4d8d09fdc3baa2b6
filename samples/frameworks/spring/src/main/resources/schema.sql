-- tested by: ../../../../spring-test.sh
CREATE TABLE hold (
  show_id int         NOT NULL,
  seat    varchar(3)  NOT NULL,
  buyer   varchar(80) NOT NULL,
  UNIQUE (show_id, seat)
);
