import type { Danger } from '../recognition.ts'
import { RULES } from './urgency/families.ts'
import { type Fired, type Looked, look, weigh } from './urgency/look.ts'
import type { Finding } from './urgency/rule.ts'

/** How much of a long text is looked at, from each end, in characters. */
export const LOOKED_AT = 4000

const NETS: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.net).map((rule) => rule.id))
const LOOSE: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.loose).map((rule) => rule.id))
const YIELDING: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.yields).map((rule) => rule.id))

/** Which alarms count: of all rules, of all but loose ones, of those that never yield. */
export type Counting = 'all' | 'likely' | 'firm'

/** Looks at a text by the rules; of a long text at both ends. */
export function lookAtEnds(text: string): readonly Looked[] {
  if (text.length <= 2 * LOOKED_AT) return [look(text)]
  return [look(text.slice(0, LOOKED_AT)), look(text.slice(-LOOKED_AT))]
}

/**
 * What the rules that stand come to: the worst of them decides. Where not all count, alarms that may be none are left out: of
 * loose rules, and of all rules in a text that asks, makes up, or tells of what is over.
 */
export function dangerOf(looked: readonly Looked[], counting: Counting = 'all'): Danger {
  const found = new Map<string, Fired>()
  for (const one of looked) {
    for (const [id, fired] of one.found) {
      const known = found.get(id)
      const left = leaves(counting, id) || (counting !== 'all' && one.unsure)
      if (
        !(left && fired.finding.level !== 'blue') &&
        (known === undefined || weigh(known.finding) < weigh(fired.finding))
      )
        found.set(id, fired)
    }
  }
  const named = [...found].filter(([id]) => !NETS.has(id))
  let worst: Finding = { urgency: 'none', level: 'none' }
  for (const [, { finding }] of named.length > 0 ? named : found) if (weigh(finding) > weigh(worst)) worst = finding
  return {
    urgency: worst.urgency,
    level: worst.level,
    rules: [...found.keys()],
    words: Object.fromEntries([...found].map(([id, { words }]) => [id, words])),
  }
}

function leaves(counting: Counting, id: string): boolean {
  if (counting === 'all') return false
  return LOOSE.has(id) || (counting === 'firm' && YIELDING.has(id))
}

/**
 * Looks for danger in what a person wrote by the rules alone: the level and urgency, and the ids of the rules that matched.
 * The worst finding decides. Of a long text both ends are looked at. Linear in the text; never throws.
 */
export function findDanger(text: string): Danger {
  return dangerOf(lookAtEnds(text))
}
