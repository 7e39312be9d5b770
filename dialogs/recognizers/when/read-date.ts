import { type Reading, read, refuse, unclear } from '../../reading.ts'
import { toDate, ymd } from './calendar.ts'
import { moments } from './moments.ts'
import { nowOf, pieces } from './pieces.ts'
import { interval } from './read-when.ts'
import { tokenize } from './tokenize.ts'

const BORN_LIKE = 'Enter a date of birth, like 27 3 1980'
const EIGHT = /^\s*(\d{2})(\d{2})(\d{4})\s*$/

/** One whole day. Where a time of day was said too, its day counts. `now` is an instant in ms. */
export function readDay(text: string, now: number, tense: 'past' | 'future' | 'any'): Reading<string> {
  const { result, unread } = interval(spaced(text), nowOf(now, tense))
  const span = result && 'failed' in result ? result.day : result
  if (!span) return unread?.why === 'unclear' ? refuse('unclear', 'Enter a date, like 27 3 2026') : (unread ?? unclear)
  const first = Math.floor(span.start / 1440)
  const last = Math.floor(span.end / 1440)
  const night = !span.days && last - first === 1
  return first === last || night ? read(toDate(first)) : refuse('unclear', 'Enter one day, like 27 3 2026')
}

/** A date of birth: its year must be said, and it makes the person 0 to 120 years old. */
export function readBirth(text: string, now: number): Reading<string> {
  const at = nowOf(now, 'past', true)
  const tokens = tokenize(spaced(text))
  if (tokens.length === 0) return refuse('empty', 'Enter the date of birth')
  const { moments: list, wrong } = moments(tokens, pieces(tokens, at, true), at, true)
  if (wrong !== undefined) return refuse('impossible', wrong)
  const said = list[0]
  const day = said?.day
  if (list.length !== 1 || !said || !day || said.clock || said.part) return refuse('unclear', BORN_LIKE)
  if (!day.fixed) return refuse('unclear', 'The date of birth must include a year')
  if (day.day > at.today) return refuse('impossible', 'The date of birth must be in the past')
  const [born, today] = [ymd(day.day), ymd(at.today)]
  const hadBirthday = today.month > born.month || (today.month === born.month && today.dom >= born.dom)
  const age = today.year - born.year - (hadBirthday ? 0 : 1)
  return age > 120 ? refuse('impossible', 'Check the year of the date of birth') : read(toDate(day.day))
}

/** "01021956" as "01/02/1956". */
const spaced = (text: string): string => text.replace(EIGHT, '$1/$2/$3')
