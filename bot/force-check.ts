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

/** The days between which facts are due, YYYY-MM-DD. What is past its review day on `today` is a fault. */
export interface CheckDays {
  readonly today: string
  readonly soon: string
}

/** Checks a pack against plain content: the pack's own faults, and those of the content with it that are not among the `known` lines. */
export function checkForce(pack: ForcePack, plain: Content, days: CheckDays, known: ReadonlySet<string>): ForceCheck {
  const own = problems(contentFor(plain, pack))
    .map(problemLine)
    .filter((line) => !known.has(line))
  const due = factsOf(pack).filter(([, { reviewBy }]) => reviewBy >= days.today && reviewBy <= days.soon)
  return {
    faults: [
      ...forceProblems(pack, plain, days.today).map(problemLine),
      ...own.map((line) => `force ${pack.id}: ${line}`),
    ],
    due: due.map(([where, { reviewBy }]) => `force ${pack.id}, ${where}: review by ${reviewBy}.`),
  }
}
