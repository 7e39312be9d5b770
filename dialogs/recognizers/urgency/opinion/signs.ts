import { featureCounts } from '../../intent/features.ts'
import type { Looked } from '../look.ts'

const MOST_WORDS = 400

/** What the second opinion sees: the words, their parts and pairs, and which rules and frames are there. Counts by group. */
export function signsOf(looked: Looked, text: string): readonly ReadonlyMap<string, number>[] {
  const words = looked.words.slice(0, MOST_WORDS).filter((word) => word.length <= 24)
  const groups = [...featureCounts(words)]
  const rules = new Map<string, number>()
  for (const [id, { finding }] of looked.found) {
    rules.set(`r+${id}`, 1)
    rules.set(`r+${id.split('.')[0]}`, 1)
    rules.set(`r+${finding.level}`, 1)
  }
  for (const id of looked.framed) {
    rules.set(`r-${id}`, 1)
    rules.set('r-', 1)
  }
  for (const frame of looked.frames) rules.set(`r${frame}`, 1)
  if (looked.saying) rules.set('rsaying', 1)
  if (text.includes('?')) rules.set('r?', 1)
  if (looked.found.size === 0) rules.set('rnothing', 1)
  groups.push(rules, new Map(looked.lists.map((name) => [`l${name}`, 1])))
  return groups
}
