import { londonNow } from '../london-time.ts'
import { readAgo } from './ago.ts'
import { fromLocal } from './calendar.ts'
import { readClock } from './clock.ts'
import { readDate } from './dates.ts'
import { NAMED_FIRST } from './holidays.ts'
import { readJustNow } from './just-now.ts'
import { readLately } from './lately.ts'
import { readDuration } from './lengths.ts'
import { readMend } from './mends.ts'
import { readNthDay } from './nth-days.ts'
import { readOffset } from './offsets.ts'
import { PART_FIRST, readPart } from './parts.ts'
import type { ClockPiece, Now, Piece, Reader } from './piece.ts'
import { readRelativeDay } from './relative-days.ts'
import { readStretch } from './stretches.ts'
import { at, type Token, type Tokens, word } from './token.ts'
import { MONTHS, WEEKDAYS, WELSH_DAYS } from './vocabulary.ts'
import { readWeekday } from './weekdays.ts'

/** Words that any time begins with. At all others no reader is asked, which is what most of a story is. */
const FIRST = new Set([
  ...NAMED_FIRST,
  ...PART_FIRST,
  ...WEEKDAYS.keys(),
  ...WELSH_DAYS.keys(),
  ...MONTHS.keys(),
  ...(
    'a an the half quarter couple few several in last past this next yesterday today tonight tomorrow overnight earlier ' +
    'echdoe echnos neithiwr yestreen day night evening afternoon morning week fortnight month year hour weekend bank all ' +
    'ago rush school before after early late mid am pm eve midnight midday start beginning middle end christmas easter new ' +
    'spring summer autumn winter w just right halfway as ongoing lunch dinner tea happening now'
  ).split(' '),
])

const begins = (token: Token): boolean =>
  token.kind === 'word' ? FIRST.has(token.text) : token.kind !== 'sign' && !token.stuck

/** In this order: what comes first has the say where two would fit. */
const READERS: readonly Reader[] = [
  readJustNow,
  readMend,
  readDuration,
  readAgo,
  readLately,
  readOffset,
  readNthDay,
  readDate,
  readRelativeDay,
  readWeekday,
  readPart,
  readStretch,
  readClock,
]

/** Everything in the tokens that tells a time, in the order of the text. Each token is looked at once by each reader. */
export function pieces(tokens: Tokens, now: Now, whole: boolean): readonly Piece[] {
  const found: Piece[] = []
  let hour: ClockPiece | undefined
  let i = 0
  while (i < tokens.length) {
    if (!begins(at(tokens, i))) {
      i++
      continue
    }
    const before = found.at(-1)
    const scan = { tokens, now, whole, before, hour }
    let to = i + 1
    for (const reader of READERS) {
      const result = reader(scan, i)
      if (!result) continue
      for (const said of result.said) found.push({ ...said, from: i, to: result.to })
      hour = result.said.find((said) => said.kind === 'clock') ?? hour
      to = Math.max(to, result.to)
      break
    }
    i = to
  }
  return found.length === 0 && whole ? asleep(tokens) : found
}

/** "while i was asleep", and nothing else of a time: the last night. */
function asleep(tokens: Tokens): readonly Piece[] {
  const i = tokens.findIndex(({ text }, k) => ASLEEP.has(text) || (text === 'bed' && word(tokens, k - 1) === 'in'))
  const led = i > 0 && tokens.slice(0, i).some(({ text }) => WHILE.has(text))
  return led ? [{ kind: 'part', part: 'overnight', from: i, to: i + 1 }] : []
}

const ASLEEP = new Set(['asleep', 'sleeping', 'slept', 'sleep'])
const WHILE = new Set(['while', 'whilst', 'when', 'as', 'wen', 'wile', 'during'])

/** The moment of reading, as the readers need it. `instant` in ms since 1970. */
export function nowOf(instant: number, tense: Now['tense'], birth = false): Now {
  const minutes = fromLocal(londonNow(instant))
  return { instant, minutes, today: Math.floor(minutes / 1440), tense, ...(birth ? { birth: true } : {}) }
}
