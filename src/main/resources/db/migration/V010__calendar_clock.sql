CREATE TABLE calendar_clock (
  id            INT    NOT NULL PRIMARY KEY,
  offset_millis BIGINT NOT NULL
);
