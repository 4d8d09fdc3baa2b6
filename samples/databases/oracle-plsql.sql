-- not run: Oracle Database is not available to the tests. Follows https://docs.oracle.com/en/database/oracle/oracle-database/19/lnpls/plsql-error-handling.html
CREATE OR REPLACE FUNCTION sell_seat (
  p_show  IN booking.show_id%TYPE,
  p_seat  IN booking.seat_id%TYPE,
  p_buyer IN booking.buyer%TYPE
) RETURN booking.id%TYPE
IS
  v_id booking.id%TYPE;
BEGIN
  INSERT INTO booking (show_id, seat_id, buyer, booked_at)
  VALUES (p_show, p_seat, p_buyer, SYSTIMESTAMP)
  RETURNING id INTO v_id;
  RETURN v_id;
EXCEPTION
  WHEN DUP_VAL_ON_INDEX THEN
    RETURN NULL;                 -- the seat is gone
END sell_seat;
/
