import { addMonths } from './calendar.ts'
import { back } from './counted-back.ts'
import { type Got, got, type Now, type Scan } from './piece.ts'
import { quantity } from './quantity.ts'
import { type Tokens, word } from './token.ts'
import { UNITS, type Unit } from './units.ts'

/** Units that "the last" before them does not make a stretch up to now. */
const NIGHTS = new Set(['night', 'weekend', 'weekends'])

/** "in the last hour", "over the past few weeks", "within the last 24 hours", "for two weeks now": up to now. */
export function readLately(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const k = ['the', 'this'].includes(word(tokens, i)) ? i + 1 : i
  if (k > i && word(tokens, i) === 'this' && word(tokens, k) !== 'past') return undefined
  if (word(tokens, k) !== 'last' && word(tokens, k) !== 'past') return lasting(scan, i)
  const bare = UNITS.get(word(tokens, k + 1))
  const lead = word(tokens, i - 1)
  const past = scan.whole && word(tokens, k) === 'past' && !NIGHTS.has(word(tokens, k + 1))
  const led = past || (k > i && ['in', 'within', 'over', 'for', 'during', 'since', 'throughout'].includes(lead))
  const many = bare ? { low: 1, high: 1, to: k + 1 } : (quantity(tokens, k + 1) ?? undefined)
  if (!many || (bare && !led && bare.minutes === undefined)) return undefined
  const unit = UNITS.get(word(tokens, many.to))
  if (!unit || NIGHTS.has(word(tokens, many.to)) || (bare && word(tokens, many.to) === 'nights')) return undefined
  return upToNow(now, unit, many.high, many.to + 1)
}

function upToNow(now: Now, unit: Unit, many: number, to: number): Got {
  if (unit.minutes !== undefined)
    return got(to, { kind: 'instant', start: back(now, many * unit.minutes), end: now.minutes })
  const first =
    unit.days !== undefined
      ? now.today - Math.round(many * unit.days)
      : addMonths(now.today, -Math.round(many * (unit.months ?? 1)))
  return got(to, { kind: 'days', first, last: now.today })
}

/** "it has been going on for two weeks", "about six months now". */
function lasting({ tokens, now, whole, before }: Scan, i: number): Got | undefined {
  if (!whole || now.tense !== 'past' || before) return undefined
  const many = quantity(tokens, i)
  const unit = many && UNITS.get(word(tokens, many.to))
  if (!many || !unit) return undefined
  const isNow = word(tokens, many.to + 1) === 'now'
  const to = isNow ? many.to + 2 : many.to + 1
  if (!['', '.', ',', '!'].includes(word(tokens, to)) || (!isNow && !isGoingOn(tokens, i))) return undefined
  return upToNow(now, unit, many.high, to)
}

/** "been happening for", "going on for about". */
function isGoingOn(tokens: Tokens, i: number): boolean {
  let [led, on] = [false, false]
  for (let k = i - 1; k >= i - 7; k--) {
    led ||= word(tokens, k) === 'for'
    on ||= led && GOING_ON.has(word(tokens, k))
  }
  return on
}

const GOING_ON = new Set(['been', 'going', 'happening', 'ongoing', 'gone', 'keeps', 'off'])
