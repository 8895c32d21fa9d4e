ALTER TABLE duty_record
  ADD COLUMN assigned_at DATETIME(6) AFTER assign_note,
  DROP COLUMN head_approved;

UPDATE duty_record SET assigned_at = ordered_at WHERE assignee IS NOT NULL;

ALTER TABLE duty_step
  ADD COLUMN unit_id VARCHAR(60) AFTER name;

-- One open request a duty, also when two officials ask in the same moment.
ALTER TABLE duty_extension
  ADD COLUMN open_record_id BIGINT AS (CASE WHEN status = 'ASKED' THEN record_id END) PERSISTENT,
  ADD UNIQUE KEY duty_extension_one_open (open_record_id);
