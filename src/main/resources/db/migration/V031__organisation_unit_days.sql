-- A monthly meeting held on another day than the unit's rule gives; the month by its first day.
CREATE TABLE organisation_moved_meeting (
  unit_id       VARCHAR(60)  NOT NULL,
  meeting_month DATE         NOT NULL,
  held_on       DATE         NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  PRIMARY KEY (unit_id, meeting_month)
);
