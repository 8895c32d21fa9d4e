CREATE TABLE audit_entry (
  number        BIGINT        NOT NULL PRIMARY KEY,
  at_millis     BIGINT        NOT NULL,
  actor         VARCHAR(60)   NOT NULL,
  action        VARCHAR(60)   NOT NULL,
  subject       VARCHAR(255)  NOT NULL,
  detail        VARCHAR(2000) NOT NULL,
  previous_hash CHAR(64)      NOT NULL,
  hash          CHAR(64)      NOT NULL,
  KEY audit_entry_subject (subject)
);

-- The end of the chain: one row, locked by whoever appends.
CREATE TABLE audit_end (
  number BIGINT   NOT NULL,
  hash   CHAR(64) NOT NULL
);

INSERT INTO audit_end (number, hash) VALUES (0, REPEAT('0', 64));
