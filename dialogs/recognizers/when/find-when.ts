import type { WhenValue } from '../../answer-type.ts'
import { type Failed, type Interval, whenOf } from './interval.ts'
import type { Moment } from './moment.ts'
import { moments } from './moments.ts'
import type { Now } from './piece.ts'
import { nowOf, pieces } from './pieces.ts'
import type { Tokens } from './token.ts'
import { word } from './token.ts'
import { tokenize } from './tokenize.ts'
import { told } from './told.ts'

/** A time told in a story. `start` and `end` are offsets in the text; what stands apart is part of the value, not of the text. */
export interface WhenMention {
  readonly value: WhenValue
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Said before a time that is not when it happened. */
const ASIDE = new Set('bought purchased born built made moved insured owned married opened since dob got'.split(' '))

/**
 * The times told in a story, the one that is likeliest when it happened first. A day and a clock time apart in the
 * text are one mention. `now` is an instant in ms since 1970. Never throws; reads the first 4,000 characters at most.
 */
export function findWhen(text: string, now: number, tense: Now['tense'] = 'past'): readonly WhenMention[] {
  const at = nowOf(now, tense)
  const tokens = tokenize(text)
  const { moments: list } = moments(tokens, pieces(tokens, at, false), at, false)
  const anyDated = list.find(dated)
  const found: { mention: WhenMention; score: number }[] = []
  for (let i = 0; i < list.length; i++) {
    const first = list[i]
    if (!first) continue
    const group: Moment[] = [first]
    while (list[i + 1]?.joined) {
      i++
      const next = list[i]
      if (next) group.push(next)
    }
    const context = !anyDated || group.some(dated) ? group : [...group, anyDated]
    // "at 6 in the morning" without a day may be any morning.
    if (context.length === 1 && first.loose && first.day === undefined) continue
    const interval = usable(told(context, at, false), group)
    if (interval)
      found.push({ mention: mention(text, tokens, group, interval), score: score(interval, tokens, first, at) })
  }
  return found.toSorted((a, b) => b.score - a.score).map((each) => each.mention)
}

const dated = (moment: Moment): boolean => moment.day !== undefined

/** An hour that may be morning or evening still leaves its day. */
function usable(result: Interval | Failed, group: readonly Moment[]): Interval | undefined {
  if (!('failed' in result)) return result
  return result.failed === 'ambiguous' && group.some(dated) ? result.day : undefined
}

function mention(text: string, tokens: Tokens, group: readonly Moment[], interval: Interval): WhenMention {
  const runs = group.flatMap((moment) => moment.runs).toSorted((a, b) => a[0] - b[0])
  let best: [number, number] = [0, 0]
  let open: [number, number] | undefined
  for (const [from, to] of runs) {
    // Words such as "at" and "on" between two runs keep them one stretch of text.
    if (open && from - open[1] <= 3) open[1] = Math.max(open[1], to)
    else open = [from, to]
    if (open[1] - open[0] > best[1] - best[0]) best = [open[0], open[1]]
  }
  const start = tokens[best[0]]?.start ?? 0
  const end = tokens[best[1] - 1]?.end ?? start
  return { value: whenOf(interval), text: text.slice(start, end), start, end }
}

/** Narrow, recent, and not behind "bought" is likelier what the story is about. */
function score(interval: Interval, tokens: Tokens, moment: Moment, now: Now): number {
  const first = moment.runs[0]?.[0] ?? 0
  let aside = 0
  for (let k = first - 6; k < first; k++) if (ASIDE.has(word(tokens, k))) aside = 1
  const width = (interval.end - interval.start) / 1440
  const away = Math.abs(now.minutes - interval.start) / 1440
  return -aside * 4 - Math.min(2, width / 7) - Math.min(2, away / 60) + (interval.days ? 0 : 0.5)
}
