import type { Content } from '../dialogs/content.ts'
import { problemLine } from '../dialogs/engine/problems/problem.ts'
import { problems } from '../dialogs/engine/problems/problems.ts'
import { forceProblems } from '../dialogs/force/problems.ts'
import { type ForcePack, factsOf } from '../dialogs/force.ts'
import { contentFor } from './content.ts'

/** What the check of a force pack showed, as lines. `due`: facts to review soon. */
export interface ForceCheck {
  readonly faults: readonly string[]
  readonly due: readonly string[]
}

/**
 * Checks a pack against plain content: the pack's own faults, and those that the content has only with it. Days are
 * YYYY-MM-DD; what is past its review day on `today` is a fault, what is up to `soon` is due.
 */
export function checkForce(pack: ForcePack, plain: Content, today: string, soon: string): ForceCheck {
  const anyway = new Set(problems(plain).map(problemLine))
  const own = problems(contentFor(plain, pack))
    .map(problemLine)
    .filter((line) => !anyway.has(line))
  const due = factsOf(pack).filter(([, { reviewBy }]) => reviewBy >= today && reviewBy <= soon)
  return {
    faults: [...forceProblems(pack, plain, today).map(problemLine), ...own.map((line) => `force ${pack.id}: ${line}`)],
    due: due.map(([where, { reviewBy }]) => `force ${pack.id}, ${where}: review by ${reviewBy}.`),
  }
}
