import { readTime } from '../recognizers/when/read-time.ts'
import { isClock } from '../recognizers/when/real-date.ts'
import { showTime } from '../recognizers/when/show-when.ts'
import type { FieldKind } from './field-kind.ts'

/** A time on the clock, HH:MM. */
export const timeKind: FieldKind<'time'> = {
  kind: 'time',
  read: (text, _type, context) => readTime(text, context.now),
  fits: (value): value is string => isClock(value),
  display: (value) => showTime(value),
  intake: (value) => value,
}
