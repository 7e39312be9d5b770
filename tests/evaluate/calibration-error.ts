const BINS = 10

/** A score that was given, and whether it was right. */
export interface Judged {
  readonly score: number
  readonly right: boolean
}

/** The expected calibration error over ten bins of equal width: how far scores are from how often they are right, from 0 to 1. */
export function calibrationError(judged: readonly Judged[]): number {
  let error = 0
  for (let bin = 0; bin < BINS; bin += 1) {
    const inside = judged.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin)
    if (inside.length === 0) continue
    const said = inside.reduce((sum, { score }) => sum + score, 0)
    const right = inside.filter((each) => each.right).length
    error += Math.abs(said - right) / judged.length
  }
  return error
}
