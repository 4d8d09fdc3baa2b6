CREATE TABLE booking (show_id int, seat_id text, buyer text);

-- region: grant
CREATE ROLE box_office_app;
CREATE ROLE box_office_report;
GRANT SELECT, INSERT, UPDATE ON booking TO box_office_app;
GRANT SELECT (show_id, seat_id) ON booking TO box_office_report;
-- endregion
-- region: app
SET ROLE box_office_app;
INSERT INTO booking VALUES (1, 'B7', 'ana@example.org');
DROP TABLE booking;
-- endregion
-- region: report
SET ROLE box_office_report;
SELECT count(seat_id) AS sold FROM booking;
SELECT buyer FROM booking;
-- endregion
