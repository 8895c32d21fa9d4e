-- The version of its plan that a row's running work follows.
ALTER TABLE plan_row
  ADD COLUMN plan_version INT NULL AFTER row_code,
  MODIFY started_once VARCHAR(4000) NOT NULL DEFAULT '';

UPDATE plan_row r SET plan_version = (
  SELECT MAX(v.version) FROM plan_version v WHERE v.plan_year = r.plan_year AND v.status = 'APPROVED');

-- Work handed out for March that an amended version wants by April is April's too.
ALTER TABLE plan_opening
  ADD COLUMN stands_for VARCHAR(40) NULL AFTER period_name;

-- As long as a plan's task may be.
ALTER TABLE duty_record
  MODIFY title VARCHAR(2000) NOT NULL;
