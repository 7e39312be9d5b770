/** What each sealed thing is bound to, so that no row opens in the place of another. `lookup` in hex. */
export const identity = {
  secret: (name: string) => `secret|${name}`,
  conversationKey: (lookup: string) => `conversation-key|${lookup}`,
  state: (lookup: string, version: number) => `state|${lookup}|${version}`,
  turn: (lookup: string, turn: number) => `turn|${lookup}|${turn}`,
  submissionKey: (reference: string) => `submission-key|${reference}`,
  submission: (reference: string) => `submission|${reference}`,
  reason: (reference: string) => `reason|${reference}`,
  letterKey: (id: string) => `letter-key|${id}`,
  letter: (id: string) => `letter|${id}`,
  event: (reference: string, webhookId: string) => `event|${reference}|${webhookId}`,
  audit: (at: number) => `audit|${at}`,
  file: (id: string) => `file|${id}`,
  fileKey: (id: string, holder: string, holderId: number) => `file-key|${id}|${holder}|${holderId}`,
  intakeKey: (intakeId: string) => `intake-key|${intakeId}`,
  intake: (intakeId: string) => `intake|${intakeId}`,
  intakeFileKey: (file: string) => `intake-file-key|${file}`,
}
