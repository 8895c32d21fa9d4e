-- Days off and worked days announced at run time; they hold in place of the file's row of
-- the same day. A withdrawn or replaced row stays on record.
CREATE TABLE calendar_day (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  day              DATE         NOT NULL,
  kind             VARCHAR(20)  NOT NULL,
  name             VARCHAR(200) NOT NULL,
  status           VARCHAR(20)  NOT NULL,
  source           VARCHAR(200) NOT NULL,
  added_by         VARCHAR(60)  NOT NULL,
  added_at         DATETIME(6)  NOT NULL,
  withdrawn_by     VARCHAR(60),
  withdrawn_at     DATETIME(6),
  withdrawn_source VARCHAR(200),
  day_in_force     DATE AS (CASE WHEN withdrawn_at IS NULL THEN day END) PERSISTENT,
  UNIQUE KEY calendar_day_one_in_force (day_in_force)
);
