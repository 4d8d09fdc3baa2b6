-- region: denied
CREATE ROLE box_office_app;
CREATE TABLE booking (id int PRIMARY KEY, cents int);
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public
  TO box_office_app;

CREATE TABLE refund (id int PRIMARY KEY, cents int);  -- a migration

SET ROLE box_office_app;
SELECT count(*) FROM booking;
SELECT count(*) FROM refund;
SELECT current_user,
  has_table_privilege('booking', 'SELECT') AS booking,
  has_table_privilege('refund', 'SELECT') AS refund;
-- endregion
RESET ROLE;
-- region: mended
GRANT SELECT, INSERT ON refund TO box_office_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT SELECT, INSERT ON TABLES TO box_office_app;

CREATE TABLE voucher (id int PRIMARY KEY);  -- the next migration
SET ROLE box_office_app;
SELECT count(*) FROM voucher;
-- endregion
