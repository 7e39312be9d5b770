/**
 * Every error code. An error says what happened, what was lost (nothing, mostly) and what to do; it never holds personal data.
 * A wrong answer of a person is not an error: see `reading.ts`.
 */
export const ERROR_CODES = [
  'CONFIG_INVALID',
  'CONTENT_PROBLEMS',
  'DATA_DIR_IN_USE',
  'DATA_KEY_WRONG',
  'DATA_KEY_MISSING',
  'STORE_UNAVAILABLE',
  'STORE_NEWER',
  'AREA_FILE_INVALID',
  'TURN_CONFLICT',
  'ACTIVITY_INVALID',
  'BODY_TOO_LARGE',
  'BODY_UNREADABLE',
  'TOKEN_MISSING',
  'TOKEN_INVALID',
  'TOKEN_EXPIRED',
  'TOKEN_FOREIGN',
  'CONVERSATION_UNKNOWN',
  'CONVERSATION_ENDED',
  'RATE_LIMITED',
  'NOT_FOUND',
  'COPY_GONE',
  'FILE_TOO_LARGE',
  'FILE_TYPE',
  'FILES_TOO_MANY',
  'INTAKE_TEMPORARY',
  'INTAKE_REFUSED',
  'SIGNATURE_INVALID',
  'OPERATOR_DENIED',
  'SHUTTING_DOWN',
  'INTERNAL',
] as const

/** A stable code that operators and clients can rely on. */
export type ErrorCode = (typeof ERROR_CODES)[number]

/** An error of ours. `status` is the HTTP status where one is sent; `retryAfter` in seconds. */
export class AssistantError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly retryAfter: number | undefined
  constructor(
    code: ErrorCode,
    message: string,
    options: { status?: number; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(`${code}: ${message}`, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AssistantError'
    this.code = code
    this.status = options.status ?? 500
    this.retryAfter = options.retryAfter
  }
}
