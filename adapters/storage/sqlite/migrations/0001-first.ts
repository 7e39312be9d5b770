/** The first shape. Everything personal is in `sealed` columns; `lookup` columns are keyed hashes. Times in milliseconds since 1970. */
export const first = {
  version: 1,
  sql: `
CREATE TABLE secrets (
  name TEXT PRIMARY KEY,
  wrapped BLOB NOT NULL
) STRICT;

CREATE TABLE conversations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lookup BLOB NOT NULL UNIQUE,
  -- NULL once it is erased: then only the hash of its id is left, so that it stays gone.
  wrapped BLOB,
  version INTEGER NOT NULL,
  last_sequence INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  expires_at INTEGER NOT NULL,
  gone_at INTEGER
) STRICT;
CREATE INDEX conversations_expiry ON conversations (expires_at) WHERE gone_at IS NULL;
CREATE INDEX conversations_gone ON conversations (gone_at) WHERE gone_at IS NOT NULL;

CREATE TABLE turns (
  conversation INTEGER NOT NULL REFERENCES conversations (id),
  turn INTEGER NOT NULL,
  first_sequence INTEGER NOT NULL,
  last_sequence INTEGER NOT NULL,
  inbound BLOB,
  sealed BLOB NOT NULL
) STRICT;
CREATE INDEX turns_log ON turns (conversation, last_sequence);
CREATE UNIQUE INDEX turns_inbound ON turns (inbound) WHERE inbound IS NOT NULL;

CREATE TABLE submissions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE,
  conversation BLOB NOT NULL,
  wrapped BLOB NOT NULL,
  idempotency_key TEXT NOT NULL,
  sealed BLOB NOT NULL,
  sealed_reason BLOB,
  status TEXT NOT NULL,
  -- 1 while there is something to deliver: the submission, or one of its files.
  pending INTEGER NOT NULL,
  priority TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  intake_id TEXT,
  files INTEGER NOT NULL,
  files_sent INTEGER NOT NULL,
  event_at INTEGER
) STRICT;
CREATE INDEX submissions_due ON submissions (next_at) WHERE pending = 1;
CREATE INDEX submissions_done ON submissions (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX submissions_conversation ON submissions (conversation);

CREATE TABLE status_events (
  webhook_id TEXT PRIMARY KEY,
  submission INTEGER NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX status_events_submission ON status_events (submission);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE files (
  id TEXT PRIMARY KEY,
  owner BLOB NOT NULL,
  bytes INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX files_owner ON files (owner);

-- Who can open a file: the store itself until a turn names it, then its conversation, and every submission that lists it.
CREATE TABLE file_keys (
  file TEXT NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  holder TEXT NOT NULL,
  holder_id INTEGER NOT NULL,
  wrapped BLOB NOT NULL,
  PRIMARY KEY (file, holder, holder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_keys_holder ON file_keys (holder, holder_id);

CREATE TABLE intake_submissions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  intake_id TEXT NOT NULL UNIQUE,
  idempotency_key TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  body_digest TEXT NOT NULL,
  wrapped BLOB NOT NULL,
  sealed BLOB NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE intake_files (
  intake_id TEXT NOT NULL REFERENCES intake_submissions (intake_id),
  attachment_id TEXT NOT NULL,
  file TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  wrapped BLOB NOT NULL,
  PRIMARY KEY (intake_id, attachment_id)
) STRICT, WITHOUT ROWID;

-- Written to find out whether a write is possible.
CREATE TABLE probe (id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
`,
}
