-- not run: Oracle Database is not available to the tests. Follows https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-SEQUENCE.html
CREATE TABLE booking (
  id        NUMBER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  show_id   NUMBER       NOT NULL,
  seat_id   VARCHAR2(3)  NOT NULL,
  buyer     VARCHAR2(254) NOT NULL,
  booked_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT booking_seat UNIQUE (show_id, seat_id)
);

CREATE SEQUENCE ticket_number START WITH 1000 CACHE 20;
SELECT ticket_number.NEXTVAL FROM dual;

-- The empty string is null here, so this finds no rows at all:
SELECT * FROM booking WHERE buyer = '';

-- LIMIT 10 is spelled:
SELECT * FROM booking ORDER BY id FETCH FIRST 10 ROWS ONLY;
