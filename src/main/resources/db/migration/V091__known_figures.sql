-- What the system knew of a figure when its report was opened, and where that comes from.
ALTER TABLE report_figure
  ADD COLUMN known  DECIMAL(19, 2),
  ADD COLUMN source VARCHAR(300);
