CREATE TABLE organisation_unit (
  id         VARCHAR(60)  NOT NULL PRIMARY KEY,
  position   INT          NOT NULL,
  name       VARCHAR(200) NOT NULL,
  short_name VARCHAR(60)  NOT NULL,
  kind       VARCHAR(30)  NOT NULL,
  level      VARCHAR(30)  NOT NULL,
  parent_id  VARCHAR(60),
  valid_from DATE         NOT NULL,
  valid_to   DATE,
  successor  VARCHAR(200) NOT NULL,
  basis      VARCHAR(200) NOT NULL
);

-- Names in the form they are compared in.
CREATE TABLE organisation_alias (
  alias   VARCHAR(200) NOT NULL PRIMARY KEY,
  unit_id VARCHAR(60),
  kinds   VARCHAR(200) NOT NULL
);

CREATE TABLE organisation_post (
  user_id      VARCHAR(60)  NOT NULL,
  unit_id      VARCHAR(60)  NOT NULL,
  role         VARCHAR(30)  NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_to     DATE,
  PRIMARY KEY (user_id, unit_id, role)
);

CREATE TABLE organisation_substitution (
  absent_user     VARCHAR(60)  NOT NULL,
  valid_from      DATE         NOT NULL,
  substitute_user VARCHAR(60),
  valid_to        DATE         NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  PRIMARY KEY (absent_user, valid_from)
);
