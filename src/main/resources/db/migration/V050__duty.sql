CREATE TABLE duty_record (
  id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version             INT           NOT NULL,
  duty_key            VARCHAR(60)   NOT NULL,
  plan                VARCHAR(40)   NOT NULL,
  plan_row            VARCHAR(20)   NOT NULL,
  part                INT           NOT NULL,
  title               VARCHAR(1000) NOT NULL,
  period              VARCHAR(40)   NOT NULL,
  period_name         VARCHAR(100)  NOT NULL,
  unit_id             VARCHAR(60)   NOT NULL,
  accountable_unit_id VARCHAR(60),
  source              VARCHAR(200)  NOT NULL,
  status              VARCHAR(20)   NOT NULL,
  ordered_at          DATETIME(6)   NOT NULL,
  original_due_at     DATETIME(6)   NOT NULL,
  due_at              DATETIME(6)   NOT NULL,
  explanation         VARCHAR(4000) NOT NULL,
  assignee            VARCHAR(60),
  assign_note         VARCHAR(1000),
  delivered_at        DATETIME(6),
  closed_at           DATETIME(6),
  working_days_late   INT,
  head_approved       BOOLEAN       NOT NULL,
  accepted            BOOLEAN       NOT NULL,
  process_instance_id VARCHAR(64),
  withdrawal          VARCHAR(1000),
  UNIQUE KEY duty_record_order (plan, plan_row, part, period, unit_id),
  KEY duty_record_unit (unit_id, status, due_at),
  KEY duty_record_status (status, due_at)
);

CREATE TABLE duty_product (
  record_id       BIGINT        NOT NULL,
  number          INT           NOT NULL,
  name            VARCHAR(1000) NOT NULL,
  document_number VARCHAR(60),
  document_date   DATE,
  summary         VARCHAR(3000),
  link            VARCHAR(500),
  submitted_by    VARCHAR(60),
  submitted_at    DATETIME(6),
  PRIMARY KEY (record_id, number),
  FOREIGN KEY (record_id) REFERENCES duty_record (id)
);

CREATE TABLE duty_contribution (
  record_id      BIGINT      NOT NULL,
  number         INT         NOT NULL,
  unit_id        VARCHAR(60) NOT NULL,
  content        VARCHAR(3000),
  link           VARCHAR(500),
  contributed_by VARCHAR(60),
  contributed_at DATETIME(6),
  PRIMARY KEY (record_id, number),
  FOREIGN KEY (record_id) REFERENCES duty_record (id)
);

CREATE TABLE duty_return (
  record_id   BIGINT        NOT NULL,
  number      INT           NOT NULL,
  step        VARCHAR(60)   NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  returned_by VARCHAR(60)   NOT NULL,
  returned_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (record_id, number),
  FOREIGN KEY (record_id) REFERENCES duty_record (id)
);

CREATE TABLE duty_step (
  task_id     VARCHAR(64)  NOT NULL PRIMARY KEY,
  record_id   BIGINT       NOT NULL,
  activity_id VARCHAR(100) NOT NULL,
  name        VARCHAR(200) NOT NULL,
  opened_at   DATETIME(6)  NOT NULL,
  due_at      DATETIME(6),
  finished_at DATETIME(6),
  user_id     VARCHAR(60),
  completed   BOOLEAN      NOT NULL,
  KEY duty_step_record (record_id)
);

CREATE TABLE duty_extension (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_id       BIGINT        NOT NULL,
  reason          VARCHAR(1000) NOT NULL,
  requested_day   DATE          NOT NULL,
  requested_by    VARCHAR(60)   NOT NULL,
  requested_at    DATETIME(6)   NOT NULL,
  status          VARCHAR(20)   NOT NULL,
  granted_day     DATE,
  decision_reason VARCHAR(1000),
  decided_by      VARCHAR(60),
  decided_at      DATETIME(6),
  KEY duty_extension_record (record_id),
  FOREIGN KEY (record_id) REFERENCES duty_record (id)
);

CREATE TABLE duty_escalation_action (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_id     BIGINT        NOT NULL,
  level_name    VARCHAR(100)  NOT NULL,
  measure       VARCHAR(1000) NOT NULL,
  promised_day  DATE,
  acted_by      VARCHAR(60)   NOT NULL,
  acted_at      DATETIME(6)   NOT NULL,
  KEY duty_escalation_action_record (record_id)
);
