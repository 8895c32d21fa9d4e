-- What somebody has written into a task's form and not submitted yet.
CREATE TABLE engine_draft (
  task_id  VARCHAR(64) NOT NULL PRIMARY KEY,
  user_id  VARCHAR(60) NOT NULL,
  content  MEDIUMTEXT  NOT NULL,
  saved_at DATETIME(6) NOT NULL
);
