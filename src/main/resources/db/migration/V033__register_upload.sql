-- Tables that wait for their sender to have seen what they would change; emptied when applied, gone after a day.
CREATE TABLE register_upload (
  id          CHAR(36)     NOT NULL PRIMARY KEY,
  register    VARCHAR(60)  NOT NULL,
  year        INT          NOT NULL,
  title       VARCHAR(200) NOT NULL,
  sample      BOOLEAN      NOT NULL,
  file_name   VARCHAR(100) NOT NULL,
  content     LONGBLOB     NOT NULL,
  uploaded_by VARCHAR(60)  NOT NULL,
  uploaded_at DATETIME(3)  NOT NULL,
  applied     BOOLEAN      NOT NULL
);

-- One row: who applies a table holds it.
CREATE TABLE register_lock (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO register_lock (id) VALUES (1);
