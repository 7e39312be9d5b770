import type { AnswerValue, WhenValue } from '../answer-type.ts'
import { withOffset } from '../recognizers/london-time.ts'
import { readWhen } from '../recognizers/when/read-when.ts'
import { isLocalTime, isRealDate } from '../recognizers/when/real-date.ts'
import { showWhen } from '../recognizers/when/show-when.ts'
import type { FieldKind } from './field-kind.ts'

/** When something happened or will: a point, a span or whole days, in London clock time. */
export const whenKind: FieldKind<'when'> = {
  kind: 'when',
  read: (text, type, context) => readWhen(text, context.now, type.tense ?? 'past'),
  fits: (value): value is WhenValue => isWhen(value),
  display: (value) => showWhen(value),
  intake: (value) => ('start' in value ? { start: withOffset(value.start), end: withOffset(value.end) } : { ...value }),
}

function isWhen(value: AnswerValue): value is WhenValue {
  if (typeof value !== 'object' || Array.isArray(value)) return false
  if ('date' in value) return isRealDate(value.date)
  if ('from' in value && 'to' in value) return isRealDate(value.from) && isRealDate(value.to) && value.from <= value.to
  if ('start' in value && 'end' in value)
    return isLocalTime(value.start) && isLocalTime(value.end) && value.start <= value.end
  return false
}
