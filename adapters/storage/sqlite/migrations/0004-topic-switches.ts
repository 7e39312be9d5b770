/** What operators switched off: flows, forms and articles, each with who, why and until when (sealed). Without a row a topic is on. */
export const topicSwitches = {
  version: 4,
  sql: `
CREATE TABLE topic_switches (
  topic TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`,
}
