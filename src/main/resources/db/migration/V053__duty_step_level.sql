-- At which level somebody is told of overdue work; not on record of what was told before.
ALTER TABLE duty_step
  ADD COLUMN level INT AFTER unit_id;
