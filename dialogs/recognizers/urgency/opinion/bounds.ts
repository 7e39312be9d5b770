import { type DangerLine, LANGUAGES } from './levels.ts'
import { alarmOf, type Judgement } from './opinion.ts'
import type { Bounds } from './opinion-model.ts'

/** A line and how a model judged it that had not seen it. */
export interface Judged {
  readonly line: DangerLine
  readonly judgement: Judgement
}

/**
 * Of calm lines that are full of danger words, judged by models that know less than the one that ships: the share that may be
 * raised to an alarm, that may show the card at once, that may be asked about, and that may get words of care. Most of such
 * lines have a danger line beside them that differs in a word or a tense, which is harder than what calm people write: on
 * lines of others the first comes to a third.
 */
const SHARES = { raise: 0.058, sure: 0.005, ask: 0.11, care: 0.075 } as const
/** The same of calm lines in other languages: more, as a card that leads with 999 comes there in any case. */
const FOREIGN = { raise: 0.14, sure: 0.01 } as const

/** Safeguarding, crisis or emergency. */
const caringOf = (judgement: Judgement) => 1 - (judgement[3] ?? 0)

/** Finds the bounds on lines out of fold. */
export function boundsOf(judged: readonly Judged[]): Bounds {
  const foreign = judged.filter(({ line }) => line.writer === LANGUAGES)
  const english = judged.filter(({ line }) => line.writer !== LANGUAGES)
  return {
    sure: over(english, SHARES.sure, alarmOf),
    raise: over(english, SHARES.raise, alarmOf),
    ask: over(english, SHARES.ask, alarmOf),
    care: over(english, SHARES.care, caringOf),
    foreign: {
      sure: over(foreign, FOREIGN.sure, alarmOf),
      raise: over(foreign, FOREIGN.raise, alarmOf),
    },
  }
}

/** What only a share of the calm lines passes. */
function over(judged: readonly Judged[], share: number, of: (judgement: Judgement) => number): number {
  const sorted = judged
    .filter(({ line }) => line.level === 'none')
    .map(({ judgement }) => of(judgement))
    .sort((a, b) => b - a)
  return rounded(sorted[Math.floor(share * sorted.length)] ?? 0.5)
}

const rounded = (number: number) => Math.round(number * 1e4) / 1e4
