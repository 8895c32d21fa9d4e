-- Assessment and ranking of the communes' reform work (đánh giá, xếp hạng CCHC cấp xã).
CREATE TABLE ranking_criteria_set (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT          NOT NULL,
  ranking_year INT          NOT NULL,
  edition      INT          NOT NULL,
  name         VARCHAR(200) NOT NULL,
  sample       BOOLEAN      NOT NULL,
  imported_by  VARCHAR(60)  NOT NULL,
  imported_at  DATETIME(6)  NOT NULL,
  frozen_at    DATETIME(6),
  UNIQUE KEY ranking_criteria_set_edition (ranking_year, edition)
);

CREATE TABLE ranking_criterion (
  set_id       BIGINT        NOT NULL,
  number       INT           NOT NULL,
  field        VARCHAR(20)   NOT NULL,
  field_name   VARCHAR(200)  NOT NULL,
  criterion    VARCHAR(300)  NOT NULL,
  code         VARCHAR(20)   NOT NULL,
  name         VARCHAR(500)  NOT NULL,
  maximum      DECIMAL(5, 2) NOT NULL,
  method       VARCHAR(20)   NOT NULL,
  rule         VARCHAR(40)   NOT NULL,
  evidence     VARCHAR(500)  NOT NULL,
  lead_office  VARCHAR(60)   NOT NULL,
  guidance     VARCHAR(1000) NOT NULL,
  PRIMARY KEY (set_id, number),
  UNIQUE KEY ranking_criterion_code (set_id, code),
  FOREIGN KEY (set_id) REFERENCES ranking_criteria_set (id)
);

CREATE TABLE ranking_round (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT         NOT NULL,
  ranking_year    INT         NOT NULL,
  criteria_set_id BIGINT      NOT NULL,
  duty_record_id  BIGINT,
  council_round   INT         NOT NULL,
  return_reason   VARCHAR(1000),
  returned        INT         NOT NULL,
  ranked_at       DATETIME(6),
  signed_by       VARCHAR(60),
  signed_at       DATETIME(6),
  decision_number VARCHAR(60),
  decision_date   DATE,
  place           VARCHAR(500),
  published_by    VARCHAR(60),
  published_at    DATETIME(6),
  UNIQUE KEY ranking_round_year (ranking_year),
  UNIQUE KEY ranking_round_duty (duty_record_id),
  FOREIGN KEY (criteria_set_id) REFERENCES ranking_criteria_set (id)
);

CREATE TABLE ranking_sheet (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  round_id       BIGINT        NOT NULL,
  unit_id        VARCHAR(60)   NOT NULL,
  duty_record_id BIGINT,
  handed_in_at   DATETIME(6),
  submitted_by   VARCHAR(60),
  submitted_at   DATETIME(6),
  bonus          DECIMAL(5, 2) NOT NULL,
  bonus_basis    VARCHAR(1000) NOT NULL,
  penalty        DECIMAL(5, 2) NOT NULL,
  penalty_basis  VARCHAR(1000) NOT NULL,
  total          DECIMAL(6, 2),
  place          INT,
  class_name     VARCHAR(60),
  UNIQUE KEY ranking_sheet_unit (round_id, unit_id),
  UNIQUE KEY ranking_sheet_duty (duty_record_id),
  FOREIGN KEY (round_id) REFERENCES ranking_round (id)
);

CREATE TABLE ranking_score (
  id                   BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version              INT           NOT NULL,
  sheet_id             BIGINT        NOT NULL,
  code                 VARCHAR(20)   NOT NULL,
  self_score           DECIMAL(5, 2),
  self_note            VARCHAR(1000) NOT NULL,
  evidence             VARCHAR(1000) NOT NULL,
  computed             DECIMAL(5, 2),
  fact                 VARCHAR(1000) NOT NULL,
  score                DECIMAL(5, 2),
  reason               VARCHAR(1000) NOT NULL,
  question             VARCHAR(1000) NOT NULL,
  explanation          VARCHAR(2000) NOT NULL,
  explanation_evidence VARCHAR(1000) NOT NULL,
  recorded_self        DECIMAL(5, 2),
  recorded             DECIMAL(5, 2),
  UNIQUE KEY ranking_score_code (sheet_id, code),
  FOREIGN KEY (sheet_id) REFERENCES ranking_sheet (id)
);

-- Only added to: each change of a score that a step has settled.
CREATE TABLE ranking_score_change (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sheet_id   BIGINT        NOT NULL,
  code       VARCHAR(20)   NOT NULL,
  step       VARCHAR(100)  NOT NULL,
  before_it  DECIMAL(5, 2),
  after_it   DECIMAL(5, 2),
  reason     VARCHAR(1000) NOT NULL,
  changed_by VARCHAR(60)   NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  KEY ranking_score_change_sheet (sheet_id),
  FOREIGN KEY (sheet_id) REFERENCES ranking_sheet (id)
);

CREATE TABLE ranking_opinion (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  round_id BIGINT        NOT NULL,
  council  INT           NOT NULL,
  seat     VARCHAR(100)  NOT NULL,
  unit_id  VARCHAR(60)   NOT NULL,
  user_id  VARCHAR(60)   NOT NULL,
  agrees   BOOLEAN       NOT NULL,
  remark   VARCHAR(1000) NOT NULL,
  given_at DATETIME(6)   NOT NULL,
  UNIQUE KEY ranking_opinion_member (round_id, council, unit_id),
  FOREIGN KEY (round_id) REFERENCES ranking_round (id)
);
