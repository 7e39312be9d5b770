import type { Danger } from '../recognition.ts'
import { RULES } from './urgency/families.ts'
import { type Fired, type Looked, look, weigh } from './urgency/look.ts'
import type { Finding } from './urgency/rule.ts'

/** How much of a long text is looked at, from each end, in characters. */
export const LOOKED_AT = 4000

const NETS: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.net).map((rule) => rule.id))
const LOOSE: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.loose).map((rule) => rule.id))

/** Looks at a text by the rules; of a long text at both ends. */
export function lookAtEnds(text: string): readonly Looked[] {
  if (text.length <= 2 * LOOKED_AT) return [look(text)]
  return [look(text.slice(0, LOOKED_AT)), look(text.slice(-LOOKED_AT))]
}

/**
 * What the rules that stand come to: the worst of them decides. `firm` leaves out alarms that may be none: of loose rules, and
 * of all rules in a text that asks, makes up, or tells of what is over.
 */
export function dangerOf(looked: readonly Looked[], firm = false): Danger {
  const found = new Map<string, Fired>()
  for (const one of looked) {
    for (const [id, fired] of one.found) {
      const known = found.get(id)
      const left = firm && fired.finding.level !== 'blue' && (LOOSE.has(id) || one.unsure)
      if (!left && (known === undefined || weigh(known.finding) < weigh(fired.finding))) found.set(id, fired)
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

/**
 * Looks for danger in what a person wrote by the rules alone: the level and urgency, and the ids of the rules that matched.
 * The worst finding decides. Of a long text both ends are looked at. Linear in the text; never throws.
 */
export function findDanger(text: string): Danger {
  return dangerOf(lookAtEnds(text))
}
