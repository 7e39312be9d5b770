import { readBirth, readDay } from '../recognizers/when/read-date.ts'
import { isRealDate } from '../recognizers/when/real-date.ts'
import { showDate } from '../recognizers/when/show-when.ts'
import type { FieldKind } from './field-kind.ts'

/** One day, YYYY-MM-DD; with `birth` a date of birth. */
export const dateKind: FieldKind<'date'> = {
  kind: 'date',
  read: (text, type, context) =>
    type.birth ? readBirth(text, context.now) : readDay(text, context.now, type.tense ?? 'past'),
  fits: (value): value is string => isRealDate(value),
  display: (value) => showDate(value),
  intake: (value) => value,
}
