-- A cell of a draft that was taken from the year before and moved by a year.
CREATE TABLE plan_shifted_cell (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_year    INT          NOT NULL,
  version      INT          NOT NULL,
  row_code     VARCHAR(40)  NOT NULL,
  cell         VARCHAR(20)  NOT NULL,
  was          LONGTEXT     NOT NULL,
  shifted      LONGTEXT     NOT NULL,
  doubt        VARCHAR(1000) NOT NULL,
  confirmed_by VARCHAR(64)  NULL,
  confirmed_at DATETIME(6)  NULL,
  KEY plan_shifted_cell_of_version (plan_year, version)
);
