/** Drafts that were saved under a code, and the code of a report that was sent. Codes are kept as keyed hashes only. */
export const codes = {
  version: 2,
  sql: `
CREATE TABLE saved_drafts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lookup BLOB NOT NULL UNIQUE,
  -- The lookup of the conversation that has it now; it may be gone by then.
  owner BLOB NOT NULL,
  wrapped BLOB NOT NULL,
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_drafts_expiry ON saved_drafts (expires_at);

ALTER TABLE submissions ADD COLUMN code BLOB;
ALTER TABLE submissions ADD COLUMN received_at INTEGER;
`,
}
