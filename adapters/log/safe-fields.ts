import { createHash } from 'node:crypto'

/** Codes are words without figures, so that a number plate given as one is not written. */
export const CODE = /^[A-Z]{1,20}(?:_[A-Z]{1,20}){1,5}$|^E[A-Z]{3,15}$|^INTERNAL$/
const SHAPES: Readonly<Record<string, RegExp>> = {
  code: CODE,
  method: /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/,
  route: /^(?:\*|\/(?:v3\/)?[a-zA-Z/:.-]{0,120})$/,
  conversation: /^[0-9a-f]{12}$/,
  version: /^\d{1,4}(?:\.\d{1,4}){0,2}$/,
  reference: /^[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{2}$/,
}
/** Figures are small, so that a telephone number given as one is not written. */
const FIGURES = { status: 999, ms: 9_999_999, count: 9_999_999, port: 65_535, attempt: 9_999 }

/** Only the members that are known to be safe, and only where their value has the shape that it should have. */
export function safeFields(fields: object): Record<string, string | number> {
  const safe: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(fields)) {
    const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined
    if (shape !== undefined && typeof value === 'string' && shape.test(value)) safe[name] = value
    const most = Object.entries(FIGURES).find(([figure]) => figure === name)?.[1]
    if (most !== undefined && typeof value === 'number' && value >= 0 && value <= most) safe[name] = Math.round(value)
  }
  return safe
}

/** Twelve hex digits that name a conversation in the log without giving its id away. */
export function conversationHash(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12)
}
