/** What the intake's contract answers to a submission that it has. */
export interface IntakeReceipt {
  readonly intakeId: string
  readonly status: 'received'
}

/** What is known of a submission by its idempotency key: enough to answer a repeat. `bodyDigest` is the caller's, in hex or base64. */
export interface IntakeEntry {
  readonly bodyDigest: string
  readonly intakeId: string
  readonly receipt: IntakeReceipt
  readonly reference: string
}

/** A submission as the embedded intake keeps it. `body` is the exact text that came in; `at` in milliseconds since 1970. */
export interface IntakeRecord {
  readonly intakeId: string
  readonly key: string
  readonly reference: string
  readonly bodyDigest: string
  readonly body: string
  readonly at: number
}

/** An attachment that the embedded intake has: `sha256` in hex, `bytes` its length. */
export interface IntakeFile {
  readonly attachmentId: string
  readonly sha256: string
  readonly bytes: number
}

/**
 * Where the embedded intake keeps what it has taken: the force's own records, so no sweep and no erasure of a
 * conversation touches them. Every call rejects with STORE_UNAVAILABLE where nothing was taken.
 */
export interface IntakeTable {
  find(key: string): Promise<IntakeEntry | undefined>
  /** `exists`: this idempotency key, intake id or reference is taken already, and nothing was changed. */
  insert(record: IntakeRecord): Promise<'inserted' | 'exists'>
  get(intakeId: string): Promise<IntakeRecord | undefined>
  /**
   * Streams an attachment in, sealed. `stored`: it is durable. `exists`: the same bytes were there already.
   * `mismatch`: the bytes are not those of `sha256` (hex), or others are kept under this id; nothing was changed.
   * Rejects with FILE_TOO_LARGE past `maxBytes` where that is given, and with NOT_FOUND for an unknown `intakeId`.
   */
  putFile(
    intakeId: string,
    attachmentId: string,
    sha256: string,
    content: AsyncIterable<Uint8Array>,
    maxBytes?: number,
  ): Promise<'stored' | 'exists' | 'mismatch'>
  file(
    intakeId: string,
    attachmentId: string,
  ): Promise<{ readonly file: IntakeFile; readonly content: AsyncIterable<Uint8Array> } | undefined>
  /** All submissions, oldest first, with the attachments that came. */
  list(): Promise<readonly (IntakeRecord & { readonly files: readonly IntakeFile[] })[]>
}
