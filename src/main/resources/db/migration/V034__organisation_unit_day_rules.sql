-- When units meet each month; unit_id * stands for every unit without a rule of its own.
CREATE TABLE organisation_meeting_rule (
  unit_id    VARCHAR(60)  NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE,
  rule       VARCHAR(30)  NOT NULL,
  note       VARCHAR(200) NOT NULL,
  PRIMARY KEY (unit_id, valid_from)
);

-- When units are closed beside the announced days off: on a date, then the only day on which the row holds, or on a weekday.
CREATE TABLE organisation_closing (
  unit_id    VARCHAR(60)  NOT NULL,
  closed_day VARCHAR(10)  NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE,
  halves     VARCHAR(10)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  source     VARCHAR(200) NOT NULL,
  PRIMARY KEY (unit_id, closed_day, valid_from)
);
