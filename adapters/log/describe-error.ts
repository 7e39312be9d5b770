import { AssistantError } from '../../dialogs/errors.ts'
import { CODE } from './safe-fields.ts'

/** What is kept of an error: never its message, which may quote what a person wrote. */
export interface ErrorDescription {
  readonly kind: string
  readonly code?: string
  /** The last folder, file and line of each frame, the nearest first. */
  readonly at: readonly string[]
  readonly cause?: ErrorDescription
}

const KINDS = new Set(
  'Error TypeError RangeError SyntaxError ReferenceError AggregateError AssistantError ZodError SqliteError AbortError'.split(
    ' ',
  ),
)
const FRAME =
  /^ {4}at (?:.{0,200} \()?(?:file:\/\/|node:)?[^()\s]{0,300}?((?:[\w@.-]{1,60}\/)?[\w@.-]{1,60}\.[cm]?[jt]s:\d{1,6}):\d{1,6}\)?$/

/** The kind, code and place of whatever was thrown, down to its third cause. */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { kind: typeof thrown, at: [] }
  const kind = KINDS.has(thrown.name) ? thrown.name : 'Error'
  const code = codeOf(thrown)
  const cause = thrown.cause !== undefined && depth < 2 ? describeError(thrown.cause, depth + 1) : undefined
  return { kind, ...(code && { code }), at: framesOf(thrown), ...(cause && { cause }) }
}

function codeOf(error: Error): string | undefined {
  if (error instanceof AssistantError) return error.code
  const code: unknown = 'code' in error ? error.code : undefined
  return typeof code === 'string' && CODE.test(code) ? code : undefined
}

/** The message stands at the head of the stack and may hold lines that look like frames, so it is cut off first. */
function framesOf(error: Error): readonly string[] {
  const stack = error.stack ?? ''
  const start = stack.indexOf(error.message)
  if (start < 0) return []
  const frames = stack.slice(start + error.message.length, start + error.message.length + 4_000).split('\n')
  return frames.flatMap((line) => FRAME.exec(line)?.[1] ?? []).slice(0, 8)
}
