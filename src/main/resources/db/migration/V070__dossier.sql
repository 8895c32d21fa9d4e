CREATE TABLE dossier (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT          NOT NULL,
  code           VARCHAR(60)  NOT NULL,
  procedure_code VARCHAR(60),
  procedure_name VARCHAR(500) NOT NULL,
  field          VARCHAR(200) NOT NULL,
  applicant      VARCHAR(200) NOT NULL,
  contact        VARCHAR(200),
  received_at    DATETIME(6)  NOT NULL,
  due_at         DATETIME(6)  NOT NULL,
  unit_id        VARCHAR(60)  NOT NULL,
  official       VARCHAR(200),
  status         VARCHAR(20)  NOT NULL,
  returned_at    DATETIME(6),
  linked         BOOLEAN      NOT NULL,
  changed_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY dossier_code (code),
  KEY dossier_open (status, due_at),
  KEY dossier_unit (unit_id, due_at)
);

CREATE TABLE dossier_apology (
  id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version            INT           NOT NULL,
  dossier_id         BIGINT        NOT NULL,
  attempt            INT           NOT NULL,
  duty_record_id     BIGINT        NOT NULL,
  stage              VARCHAR(20)   NOT NULL,
  missed             BOOLEAN       NOT NULL,
  notice_due_at      DATETIME(6)   NOT NULL,
  rule_source        VARCHAR(500)  NOT NULL,
  cause              VARCHAR(40),
  explanation        VARCHAR(2000),
  new_due_at         DATETIME(6),
  return_reason      VARCHAR(1000),
  letter_number      INT,
  signed_at          DATETIME(6),
  signed_by          VARCHAR(60),
  notified_at        DATETIME(6),
  notified_how       VARCHAR(40),
  notified_note      VARCHAR(500),
  notified_by        VARCHAR(60),
  ended_at           DATETIME(6),
  direction          VARCHAR(2000),
  directed_by        VARCHAR(60),
  UNIQUE KEY dossier_apology_attempt (dossier_id, attempt),
  UNIQUE KEY dossier_apology_duty (duty_record_id),
  KEY dossier_apology_stage (stage),
  FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);

-- Numbers of apology letters (phiếu xin lỗi) restart each year in each unit.
CREATE TABLE dossier_letter_number (
  unit_id VARCHAR(60) NOT NULL,
  year    INT         NOT NULL,
  last    INT         NOT NULL,
  PRIMARY KEY (unit_id, year)
);
