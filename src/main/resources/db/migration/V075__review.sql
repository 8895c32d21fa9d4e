-- Monthly review of individual work (rà soát công việc cá nhân hằng tháng).
CREATE TABLE review_round (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT         NOT NULL,
  unit_id        VARCHAR(60) NOT NULL,
  review_month   DATE        NOT NULL,
  duty_record_id BIGINT      NOT NULL,
  published_at   DATETIME(6),
  published_by   VARCHAR(60),
  UNIQUE KEY review_round_month (unit_id, review_month),
  UNIQUE KEY review_round_duty (duty_record_id)
);

CREATE TABLE review_sheet (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  round_id      BIGINT       NOT NULL,
  user_id       VARCHAR(60)  NOT NULL,
  name          VARCHAR(200) NOT NULL,
  stage         VARCHAR(20)  NOT NULL,
  leave_reason  VARCHAR(500),
  return_reason VARCHAR(1000),
  returned      INT          NOT NULL,
  checked_by    VARCHAR(60),
  UNIQUE KEY review_sheet_person (round_id, user_id),
  FOREIGN KEY (round_id) REFERENCES review_round (id)
);

CREATE TABLE review_item (
  sheet_id         BIGINT        NOT NULL,
  number           INT           NOT NULL,
  origin           VARCHAR(20)   NOT NULL,
  source           VARCHAR(200)  NOT NULL,
  work             VARCHAR(1000) NOT NULL,
  due_day          DATE,
  done_day         DATE,
  late             BOOLEAN       NOT NULL,
  result           VARCHAR(1000),
  reason           VARCHAR(1000),
  measure          VARCHAR(1000),
  measure_day      DATE,
  PRIMARY KEY (sheet_id, number),
  FOREIGN KEY (sheet_id) REFERENCES review_sheet (id)
);
