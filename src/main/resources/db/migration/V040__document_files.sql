-- Files that people attach, each content once.
CREATE TABLE document_file (
  hash       VARCHAR(64)  NOT NULL PRIMARY KEY,
  size       INT          NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  content    LONGBLOB     NOT NULL,
  stored_at  DATETIME(6)  NOT NULL
);
