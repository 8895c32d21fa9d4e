-- Periodic reform reports (báo cáo CCHC định kỳ): each unit's, edition by edition, and the district's.
CREATE TABLE report_unit (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           INT         NOT NULL,
  unit_id           VARCHAR(60) NOT NULL,
  period            VARCHAR(60) NOT NULL,
  edition           INT         NOT NULL,
  duty_record_id    BIGINT      NOT NULL,
  stage             VARCHAR(20) NOT NULL,
  correction_reason VARCHAR(1000),
  submitted_at      DATETIME(6),
  submitted_by      VARCHAR(60),
  delivered_at      DATETIME(6),
  approved_by       VARCHAR(60),
  late              BOOLEAN     NOT NULL,
  returned          INT         NOT NULL,
  accepted_at       DATETIME(6),
  accepted_by       VARCHAR(60),
  UNIQUE KEY report_unit_edition (unit_id, period, edition),
  UNIQUE KEY report_unit_duty (duty_record_id),
  KEY report_unit_period (period)
);

CREATE TABLE report_figure (
  report_id BIGINT      NOT NULL,
  code      VARCHAR(60) NOT NULL,
  amount    DECIMAL(19, 2),
  reason    VARCHAR(1000),
  remark    VARCHAR(1000),
  PRIMARY KEY (report_id, code),
  FOREIGN KEY (report_id) REFERENCES report_unit (id)
);

CREATE TABLE report_narrative (
  report_id BIGINT      NOT NULL,
  part      VARCHAR(20) NOT NULL,
  content   TEXT,
  remark    VARCHAR(1000),
  PRIMARY KEY (report_id, part),
  FOREIGN KEY (report_id) REFERENCES report_unit (id)
);

CREATE TABLE report_district (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT         NOT NULL,
  period          VARCHAR(60) NOT NULL,
  duty_record_id  BIGINT      NOT NULL,
  stage           VARCHAR(20) NOT NULL,
  return_reason   VARCHAR(1000),
  returned        INT         NOT NULL,
  approved_at     DATETIME(6),
  approved_by     VARCHAR(60),
  document_number VARCHAR(60),
  document_date   DATE,
  sent_at         DATETIME(6),
  sent_by         VARCHAR(60),
  sent_how        VARCHAR(200),
  UNIQUE KEY report_district_period (period),
  UNIQUE KEY report_district_duty (duty_record_id)
);

CREATE TABLE report_district_part (
  district_id BIGINT      NOT NULL,
  part        VARCHAR(60) NOT NULL,
  content     TEXT,
  written_by  VARCHAR(60) NOT NULL,
  written_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (district_id, part),
  FOREIGN KEY (district_id) REFERENCES report_district (id)
);

-- The units' editions that the approved report was made of.
CREATE TABLE report_district_source (
  district_id BIGINT NOT NULL,
  report_id   BIGINT NOT NULL,
  PRIMARY KEY (district_id, report_id),
  FOREIGN KEY (district_id) REFERENCES report_district (id),
  FOREIGN KEY (report_id) REFERENCES report_unit (id)
);
