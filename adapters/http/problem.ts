import { AssistantError, type ErrorCode } from '../../dialogs/errors.ts'
import type { HttpReply } from './exchange.ts'

const EMERGENCY = 'If anyone is in danger, call 999.'
const NOT_TAKEN = `Your message was not taken. Send it again. ${EMERGENCY}`

/** HTTP status, the code as Direct Line 3.0 names it, and words for codes whose own message is for operators only. */
const PROBLEMS: Readonly<Partial<Record<ErrorCode, readonly [status: number, code: string, words?: string]>>> = {
  ACTIVITY_INVALID: [400, 'BadArgument'],
  BODY_TOO_LARGE: [413, 'TooLarge'],
  BODY_UNREADABLE: [400, 'MalformedData'],
  TOKEN_MISSING: [401, 'BadArgument'],
  TOKEN_INVALID: [403, 'BadArgument'],
  TOKEN_FOREIGN: [403, 'BadArgument'],
  TOKEN_EXPIRED: [403, 'TokenExpired'],
  CONVERSATION_UNKNOWN: [404, 'NotFound', 'There is no such conversation.'],
  CONVERSATION_ENDED: [404, 'NotFound', 'This conversation has ended. Start a new one.'],
  NOT_FOUND: [404, 'NotFound'],
  COPY_GONE: [410, 'Gone'],
  RATE_LIMITED: [429, 'RateLimited'],
  FILE_TOO_LARGE: [413, 'TooLarge'],
  FILE_TYPE: [415, 'NotSupported'],
  FILES_TOO_MANY: [413, 'TooLarge'],
  SIGNATURE_INVALID: [401, 'BadArgument'],
  OPERATOR_DENIED: [401, 'NotAllowed', 'This needs the operator token.'],
  STORE_UNAVAILABLE: [503, 'ServiceError', NOT_TAKEN],
  TURN_CONFLICT: [503, 'ServiceError', NOT_TAKEN],
  SHUTTING_DOWN: [503, 'ServiceError', NOT_TAKEN],
}
const SERVER_FAULT = [500, 'Internal', `Something went wrong here. ${NOT_TAKEN}`] as const

/** These answer programs and operators; all others may be what a person is shown. */
const NOT_FOR_PEOPLE: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'SIGNATURE_INVALID', 'OPERATOR_DENIED'])

/** No refusal hides danger: each carries the 999 line. */
function withEmergency(code: ErrorCode, words: string): string {
  if (NOT_FOR_PEOPLE.has(code) || words.includes('999')) return words
  return `${/[.?]$/.test(words) ? words : `${words}.`} ${EMERGENCY}`
}

/** A problem as Direct Line 3.0 writes it: `{ error: { code, message } }`. Never a stack, never what a person wrote. */
export function problem(status: number, code: string, message: string, retryAfter?: number): HttpReply {
  return {
    status,
    json: { error: { code, message } },
    ...(retryAfter !== undefined && { headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) } }),
  }
}

/** What whatever was thrown tells a person: status, code, words, and seconds to wait. Only an AssistantError's own words are shown, and of those no server fault's. */
export function problemWords(thrown: unknown): {
  readonly status: number
  readonly code: string
  readonly words: string
  readonly retryAfter: number | undefined
} {
  if (!(thrown instanceof AssistantError)) {
    const [status, code, words] = SERVER_FAULT
    return { status, code, words, retryAfter: undefined }
  }
  const [status, code, words = thrown.message.slice(thrown.code.length + 2)] = PROBLEMS[thrown.code] ?? SERVER_FAULT
  const retryAfter = thrown.retryAfter ?? (status === 503 ? 2 : undefined)
  return { status, code, words: withEmergency(thrown.code, words), retryAfter }
}

/** The answer to whatever a handler threw, for a program. */
export function problemOf(thrown: unknown): HttpReply {
  const { status, code, words, retryAfter } = problemWords(thrown)
  return problem(status, code, words, retryAfter)
}
