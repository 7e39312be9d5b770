import { BOTH_FROM } from './band.ts'
import { type Cut, cuts } from './parts.ts'
import type { Understood } from './understood.ts'

/** Each part of a message is a matter of its own from this score on. */
const PART_FROM = { told: 0.2, sentence: 0.3, small: 0.35 } as const
/** Where neither part is what the whole is about, they must be surer. */
const ALONE_MORE = { told: 0, sentence: 0.1, small: 0.1 } as const
/** How often parts that are told apart so are two matters indeed, and not two sides of one. */
const SHARE = { told: 1, sentence: 0.6, small: 0.5 } as const
/** Where nothing says that another matter begins, the whole must hint at both so much, */
const HINT_FROM = 0.005
/** and each part must be so sure that the person is asked which comes first. */
const SURE_FROM = 0.9

/** One matter of a message: its subject, how sure that is, and the words of it. */
export interface Matter {
  readonly subject: number
  readonly score: number
  readonly said: string
}

/** The two matters of a message, the surer one first. */
export type TwoMatters = readonly [Matter, Matter]

/** Two matters of different families that a message tells one after the other. Undefined where it tells one. */
export function twoMatters(
  normalised: string,
  whole: Understood,
  families: ArrayLike<number>,
  understand: (text: string) => Understood | undefined,
): TwoMatters | undefined {
  const first = whole.best
  let best: TwoMatters | undefined
  let most = 0
  const several = severalHinted(whole, families)
  // Cuts of two kinds may make the same part.
  const kept = new Map<string, Understood | undefined>()
  const once = (said: string) => {
    if (!kept.has(said)) kept.set(said, understand(said))
    return kept.get(said)
  }
  for (const cut of cuts(normalised)) {
    if (cut.by !== 'told' && !several) continue
    // However sure both parts were, they would not be surer than the two that were found.
    if (SHARE[cut.by] <= most) continue
    const read = (said: string) => bestOf(cut, said, once)
    const hopeful = (part: Matter | undefined) =>
      part !== undefined && part.score * SHARE[cut.by] > most && mayBe(part, cut.by, whole, families)
    // The shorter part is read first: where it says nothing, the longer one need not be read.
    const shorter = cut.before.length <= cut.after.length ? cut.before : cut.after
    const one = read(shorter)
    if (!hopeful(one)) continue
    const before = shorter === cut.before ? one : read(cut.before)
    const after = shorter === cut.before ? read(cut.after) : one
    if (before === undefined || after === undefined || families[before.subject] === families[after.subject]) continue
    const both: TwoMatters = [before, after]
    const own = both.find(({ subject }) => families[subject] === families[first.subject])
    const value = before.score * after.score * SHARE[cut.by]
    if (value <= most || !areTwo(both, own, cut, whole, families)) continue
    most = value
    best = ordered(both, own, first.score, cut.by)
  }
  return best
}

function bestOf({ by }: Cut, said: string, understand: (text: string) => Understood | undefined): Matter | undefined {
  const read = understand(said)
  return read !== undefined && (by === 'told' || read.ours) ? { ...read.best, said } : undefined
}

/** Whether a part may be a matter of its own, whatever the other one is. */
function mayBe(part: Matter, by: Cut['by'], whole: Understood, families: ArrayLike<number>): boolean {
  return part.score >= PART_FROM[by] && (by === 'told' || hint(whole, families, part.subject) >= HINT_FROM)
}

function areTwo(
  both: TwoMatters,
  own: Matter | undefined,
  { by }: Cut,
  whole: Understood,
  families: ArrayLike<number>,
): boolean {
  const least = PART_FROM[by] + (own === undefined ? ALONE_MORE[by] : 0)
  return both.every((part) => part.score >= least && mayBe(part, by, whole, families))
}

/** Whether the whole hints at two families at least: else no two parts can be two matters, unless the person says so. */
function severalHinted({ likely }: Understood, families: ArrayLike<number>): boolean {
  const sums = new Map<number, number>()
  // The last is "none of these", which no part is about.
  for (let k = 0; k < likely.length - 1; k += 1) {
    const family = families[k] ?? 0
    sums.set(family, (sums.get(family) ?? 0) + (likely[k] ?? 0))
  }
  return [...sums.values()].filter((sum) => sum >= HINT_FROM).length >= 2
}

/** How likely the family of a subject is for the whole message. */
function hint(whole: Understood, families: ArrayLike<number>, subject: number): number {
  let sum = 0
  for (let k = 0; k < whole.likely.length; k += 1) {
    if (families[k] === families[subject]) sum += whole.likely[k] ?? 0
  }
  return sum
}

/** What the whole is about comes first, as sure as the surer reading; the other matter is no surer. */
function ordered(both: TwoMatters, own: Matter | undefined, whole: number, by: Cut['by']): TwoMatters {
  const [before, after] = both
  const lead = own ?? (after.score > before.score ? after : before)
  const other = lead === before ? after : before
  const score = own === undefined ? lead.score : Math.max(lead.score, whole)
  const asked = by === 'told' || both.every((part) => part.score >= SURE_FROM)
  return [
    { ...lead, score },
    { ...other, score: Math.min(other.score * SHARE[by], score, asked ? 1 : Math.max(0, BOTH_FROM - 0.01 - score)) },
  ]
}
