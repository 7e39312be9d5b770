import type { DangerLine } from './levels.ts'
import { alarmOf, type Judgement } from './opinion.ts'
import type { Bounds } from './opinion-model.ts'

/** A line and how a model judged it that had not seen it. */
export interface Judged {
  readonly line: DangerLine
  readonly judgement: Judgement
}

/**
 * Of calm lines that are full of danger words, the share that may be raised to an alarm, that may show the card at once, that
 * may be asked about, and that may get words of care. The first is under the 2 % that calm people may be alarmed by at most,
 * as rules alarm too.
 */
const SHARES = { raise: 0.012, sure: 0.004, ask: 0.08, care: 0.05 } as const
/** How far under the bound for asking a judgement still holds with a loose rule. */
const AGREE = 0.6

/** Safeguarding, crisis or emergency. */
const caringOf = (judgement: Judgement) => 1 - (judgement[3] ?? 0)

/** Finds the bounds on lines out of fold. */
export function boundsOf(judged: readonly Judged[]): Bounds {
  const calm = judged.filter(({ line }) => line.level === 'none')
  const over = (share: number, of: (judgement: Judgement) => number) => {
    const sorted = calm.map(({ judgement }) => of(judgement)).sort((a, b) => b - a)
    return Math.round((sorted[Math.floor(share * sorted.length)] ?? 0.5) * 1e4) / 1e4
  }
  const ask = over(SHARES.ask, alarmOf)
  return {
    sure: over(SHARES.sure, alarmOf),
    raise: over(SHARES.raise, alarmOf),
    ask,
    agree: Math.round(ask * AGREE * 1e4) / 1e4,
    care: over(SHARES.care, caringOf),
  }
}
