/**
 * Crime figures that were imported: public, so unsealed, and in a file of their own, so that an import never holds up a turn.
 * `kind` of a count is the position in `CRIME_KINDS`; a month is a number such as 202603. A month of an origin that is not in
 * `area_months` is not known. `area_covers` tells in which boroughs a force's figures are whole: elsewhere it only recorded a few.
 */
export const areaFirst = {
  version: 1,
  sql: `
CREATE TABLE area_months (
  origin TEXT NOT NULL,
  month INTEGER NOT NULL,
  imported_at INTEGER NOT NULL,
  PRIMARY KEY (origin, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE area_places (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  within TEXT NOT NULL,
  words TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  UNIQUE (kind, code)
) STRICT;
CREATE INDEX area_places_words ON area_places (words);
CREATE INDEX area_places_kind ON area_places (kind);
CREATE TABLE area_covers (
  within TEXT NOT NULL,
  origin TEXT NOT NULL,
  counted INTEGER NOT NULL,
  PRIMARY KEY (within, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE area_counts (
  place INTEGER NOT NULL REFERENCES area_places (id),
  origin TEXT NOT NULL,
  month INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (place, origin, month, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE area_answers (
  question TEXT PRIMARY KEY,
  asked_at INTEGER NOT NULL,
  answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
}
