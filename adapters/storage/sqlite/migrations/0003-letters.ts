/** Letters by e-mail on their way. Whom they go to and what they say is in `sealed`. Times in milliseconds since 1970. */
export const letters = {
  version: 3,
  sql: `
CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL,
  conversation BLOB NOT NULL,
  wrapped BLOB NOT NULL,
  sealed BLOB NOT NULL,
  attempts INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX letters_due ON letters (next_at);
CREATE INDEX letters_age ON letters (created_at);
CREATE INDEX letters_conversation ON letters (conversation);
`,
}
