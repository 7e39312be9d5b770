import { type Cut, cuts } from './parts.ts'
import type { Understood } from './understood.ts'

/** Each part of a message is a matter of its own from this score on. */
const PART_FROM = { told: 0.2, sentence: 0.4, small: 0.45 } as const
/** Where neither part is what the whole is about, they must be surer. */
const ALONE_MORE = { told: 0, sentence: 0.1, small: 0.1 } as const
/** How often parts that are told apart so are two matters indeed, and not two sides of one. */
const SHARE = { told: 1, sentence: 0.6, small: 0.5 } as const

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
  const family = ({ subject }: { readonly subject: number }) => families[subject]
  const first = whole.subjects[0]
  let best: TwoMatters | undefined
  let most = 0
  for (const cut of cuts(normalised)) {
    const [before, after] = [bestOf(cut, cut.before, understand), bestOf(cut, cut.after, understand)]
    if (!before || !after || !first || family(before) === family(after)) continue
    const own = [before, after].find((part) => family(part) === family(first))
    if (Math.min(before.score, after.score) < leastFor(cut, own !== undefined)) continue
    const value = before.score * after.score * SHARE[cut.by]
    if (value <= most) continue
    most = value
    best = ordered([before, after], own, first.score, SHARE[cut.by])
  }
  return best
}

function bestOf({ by }: Cut, said: string, understand: (text: string) => Understood | undefined): Matter | undefined {
  const read = understand(said)
  const best = read?.subjects[0]
  return (by === 'told' || read?.ours === true) && best !== undefined ? { ...best, said } : undefined
}

function leastFor({ by }: Cut, own: boolean): number {
  return PART_FROM[by] + (own ? 0 : ALONE_MORE[by])
}

/** What the whole is about comes first, as sure as the surer reading; the other matter is no surer. */
function ordered([before, after]: TwoMatters, own: Matter | undefined, whole: number, share: number): TwoMatters {
  const lead = own ?? (after.score > before.score ? after : before)
  const other = lead === before ? after : before
  const score = own === undefined ? lead.score : Math.max(lead.score, whole)
  return [
    { ...lead, score },
    { ...other, score: Math.min(other.score * share, score) },
  ]
}
