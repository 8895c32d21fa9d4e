-- What somebody was told of a task: one row an occasion and person, ever.
CREATE TABLE notification_notice (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task_id    VARCHAR(64)   NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  occasion   VARCHAR(40)   NOT NULL,
  user_id    VARCHAR(60)   NOT NULL,
  title      VARCHAR(1000) NOT NULL,
  about      VARCHAR(500)  NOT NULL,
  due_at     DATETIME(6)   NOT NULL,
  note       VARCHAR(500)  NOT NULL,
  told_at    DATETIME(6)   NOT NULL,
  read_at    DATETIME(6),
  settled_at DATETIME(6),
  message_id BIGINT,
  UNIQUE KEY notification_notice_once (task_id, kind, occasion, user_id),
  KEY notification_notice_person (user_id, settled_at),
  KEY notification_notice_open (settled_at)
);

-- What goes out of the system, and what became of it.
CREATE TABLE notification_message (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT          NOT NULL,
  channel         VARCHAR(10)  NOT NULL,
  recipient       VARCHAR(60)  NOT NULL,
  occasion        VARCHAR(100) NOT NULL,
  address         VARCHAR(500) NOT NULL,
  subject         VARCHAR(300) NOT NULL,
  body            MEDIUMTEXT   NOT NULL,
  plain           MEDIUMTEXT   NOT NULL,
  composed_at     DATETIME(6)  NOT NULL,
  status          VARCHAR(10)  NOT NULL,
  attempts        INT          NOT NULL,
  next_attempt_at DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6),
  error           VARCHAR(500) NOT NULL,
  UNIQUE KEY notification_message_once (channel, recipient, occasion),
  KEY notification_message_due (status, next_attempt_at)
);

-- The mornings whose digests are composed.
CREATE TABLE notification_morning (
  day         DATE        NOT NULL PRIMARY KEY,
  composed_at DATETIME(6) NOT NULL
);

CREATE TABLE notification_preference (
  user_id VARCHAR(60)  NOT NULL PRIMARY KEY,
  by_mail BOOLEAN      NOT NULL,
  muted   VARCHAR(200) NOT NULL
);

-- Secret addresses of calendars; only what the secret hashes to is kept.
CREATE TABLE notification_feed (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  secret_hash VARCHAR(64)   NOT NULL,
  user_id     VARCHAR(60) NOT NULL,
  unit_id     VARCHAR(60),
  created_at  DATETIME(6) NOT NULL,
  revoked_at  DATETIME(6),
  UNIQUE KEY notification_feed_secret (secret_hash),
  KEY notification_feed_person (user_id)
);
