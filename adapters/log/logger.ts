import { pino } from 'pino'
import { describeError } from './describe-error.ts'
import { safeFields } from './safe-fields.ts'

/** What may be said of an event. Everything else is left out, and so are values that do not look as they should. */
export interface LogFields {
  readonly code?: string
  readonly method?: string
  /** A route's template, never an address as sent. */
  readonly route?: string
  readonly status?: number
  readonly ms?: number
  /** A hash of the conversation's id, see `conversationHash`. */
  readonly conversation?: string
  readonly count?: number
  readonly port?: number
  readonly version?: string
  readonly reference?: string
  readonly attempt?: number
  readonly error?: unknown
}

/** Writes events, not sentences: `event` is words joined by dots or hyphens, such as `turn.committed`. */
export interface Log {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

const EVENT = /^[a-z]{1,20}(?:[.-][a-z]{1,20}){0,5}$/

/**
 * A log that cannot hold personal data by accident: members are let through by an allow-list, events are plain words,
 * and of an error only its kind, its code and where it was thrown are kept, never its message.
 * `destination` is where lines go (standard output by default).
 */
export function createLogger(options: { level: string; destination?: { write(line: string): void } }): Log {
  const settings = { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const out = options.destination === undefined ? pino(settings) : pino(settings, options.destination)
  const write = (level: 'debug' | 'info' | 'warn' | 'error', event: string, fields: LogFields = {}) => {
    if (!out.isLevelEnabled(level)) return
    const error = fields.error === undefined ? undefined : describeError(fields.error)
    out[level]({ ...safeFields(fields), ...(error && { error }) }, EVENT.test(event) ? event : 'unnamed-event')
  }
  return {
    debug: (event, fields) => write('debug', event, fields),
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, fields) => write('error', event, fields),
  }
}
