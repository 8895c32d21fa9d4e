-- What each row of the organisation's files said when it was loaded last: a row that says the same is not loaded again.
CREATE TABLE organisation_loaded_row (
  file    VARCHAR(200) NOT NULL,
  row_key VARCHAR(200) NOT NULL,
  hash    CHAR(64)     NOT NULL,
  PRIMARY KEY (file, row_key)
);
