-- What a save changed of a draft, cell by cell: who began from an older state is told, and does not undo it.
CREATE TABLE plan_cell_edit (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_year INT          NOT NULL,
  version   INT          NOT NULL,
  edit      INT          NOT NULL,
  cell      VARCHAR(200) NOT NULL,
  was       LONGTEXT     NOT NULL,
  saved_by  VARCHAR(64)  NOT NULL,
  saved_at  DATETIME(6)  NOT NULL,
  KEY plan_cell_edit_of_version (plan_year, version, edit)
);

-- How many times a version was saved.
ALTER TABLE plan_version ADD COLUMN edits INT NOT NULL DEFAULT 0 AFTER review;
