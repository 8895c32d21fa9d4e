-- Evidence (minh chứng) attached to a duty's steps.
CREATE TABLE duty_evidence (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_id  BIGINT       NOT NULL,
  task_id    VARCHAR(64)  NOT NULL,
  step_name  VARCHAR(200) NOT NULL,
  hash       VARCHAR(64)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  size       INT          NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  added_by   VARCHAR(60)  NOT NULL,
  added_at   DATETIME(6)  NOT NULL,
  UNIQUE KEY duty_evidence_once (task_id, hash),
  KEY duty_evidence_record (record_id),
  KEY duty_evidence_hash (hash),
  FOREIGN KEY (record_id) REFERENCES duty_record (id),
  FOREIGN KEY (hash) REFERENCES document_file (hash)
);
