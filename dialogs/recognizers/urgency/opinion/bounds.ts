import type { DangerLine } from './levels.ts'
import { alarmOf, type Judgement } from './opinion.ts'
import type { Bounds } from './opinion-model.ts'

/** A line and how a model judged it that had not seen it. */
export interface Judged {
  readonly line: DangerLine
  readonly judgement: Judgement
}

/**
 * Of calm lines that are full of danger words, judged by models that know less than the one that ships: the share that may be
 * raised to an alarm, that may show the card at once, that may be asked about, and that may get words of care. Such lines are
 * harder than what calm people write: on lines of others the first comes to less than half.
 */
const SHARES = { raise: 0.029, sure: 0.007, ask: 0.06, care: 0.06 } as const
/** What a judgement must reach of the bound for raising, to hold with a loose rule. */
const AGREE = 0.85

/** Safeguarding, crisis or emergency. */
const caringOf = (judgement: Judgement) => 1 - (judgement[3] ?? 0)

/** Finds the bounds on lines out of fold. */
export function boundsOf(judged: readonly Judged[]): Bounds {
  const calm = judged.filter(({ line }) => line.level === 'none')
  const over = (share: number, of: (judgement: Judgement) => number) => {
    const sorted = calm.map(({ judgement }) => of(judgement)).sort((a, b) => b - a)
    return Math.round((sorted[Math.floor(share * sorted.length)] ?? 0.5) * 1e4) / 1e4
  }
  const raise = over(SHARES.raise, alarmOf)
  return {
    sure: over(SHARES.sure, alarmOf),
    raise,
    ask: over(SHARES.ask, alarmOf),
    agree: Math.round(raise * AGREE * 1e4) / 1e4,
    care: over(SHARES.care, caringOf),
  }
}
