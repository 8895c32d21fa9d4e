-- A plan is kept as its texts; everything else is computed from them.
CREATE TABLE plan_version (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_year     INT         NOT NULL,
  version       INT         NOT NULL,
  status        VARCHAR(20) NOT NULL,
  head          LONGTEXT    NOT NULL,
  group_list    LONGTEXT    NOT NULL,
  appendix      LONGTEXT    NOT NULL,
  review        LONGTEXT    NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  created_by    VARCHAR(64) NOT NULL,
  decided_at    DATETIME(6) NULL,
  decided_by    VARCHAR(64) NULL,
  return_reason VARCHAR(4000) NULL,
  decision      VARCHAR(400) NULL,
  UNIQUE KEY plan_version_of_year (plan_year, version)
);

-- What runs for a row: the source its process was last built from, and whether it was withdrawn.
CREATE TABLE plan_row (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_year        INT          NOT NULL,
  row_code         VARCHAR(40)  NOT NULL,
  source_hash      CHAR(64)     NULL,
  to_begin         BIT(1)       NOT NULL,
  started_once     VARCHAR(400) NOT NULL DEFAULT '',
  withdrawn_at     DATETIME(6)  NULL,
  withdrawn_by     VARCHAR(64)  NULL,
  withdrawn_reason VARCHAR(4000) NULL,
  UNIQUE KEY plan_row_of_year (plan_year, row_code)
);

-- A part of a row started for a period: once.
CREATE TABLE plan_opening (
  id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_year           INT          NOT NULL,
  row_code            VARCHAR(40)  NOT NULL,
  part                INT          NOT NULL,
  period              VARCHAR(40)  NOT NULL,
  period_name         VARCHAR(200) NOT NULL,
  last_compliant_day  DATE         NOT NULL,
  due_working         DATE         NOT NULL,
  due_at              DATETIME(6)  NOT NULL,
  explanation         LONGTEXT     NOT NULL,
  unit_ids            LONGTEXT     NOT NULL,
  basis               VARCHAR(4000) NULL,
  process_instance_id VARCHAR(64)  NOT NULL,
  opened_at           DATETIME(6)  NOT NULL,
  opened_by           VARCHAR(64)  NULL,
  duty_record_ids     LONGTEXT     NULL,
  UNIQUE KEY plan_opening_once (plan_year, row_code, part, period),
  KEY plan_opening_instance (process_instance_id)
);
