import { stem } from './stem.ts'
import { normalise, tokens } from './text.ts'

const STOP = new Set(
  `a an the and or but if so then than that this these those there here i me my mine we us our ours you your yours he him his she
  her hers it its they them their theirs who whom whose what which when where why how is am are was were be been being do
  does did done have has had having will would shall should can could may might must not no yes of in on at to from by for
  with without about into onto over under up down out off as just only very really quite too also again still now please hi
  hello hiya hey thanks thank ok okay u ur im ive dont didnt cant wont isnt wasnt ya yeah well get got getting go going gone
  some any all one two three s t d m re ve ll monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december today yesterday tonight tomorrow morning afternoon
  evening night week month year last next ago black white red blue green grey gray silver yellow orange purple pink brown`
    .split(/\s+/)
    .map(stem),
)
const NAME = /(?<=[a-z0-9,;] )[A-Z][a-z']+/g

/**
 * What is left of a line when numbers, names (capitals inside a sentence), colours, days and small words are taken out:
 * the stems that make it this line and no other, in their order.
 */
export function skeleton(line: string): readonly string[] {
  return tokens(normalise(line.replace(NAME, ' ')))
    .filter((token) => /^[a-z]/.test(token))
    .map(stem)
    .filter((stemmed) => !STOP.has(stemmed))
}

/** Lines with fewer stems than this share a skeleton only where all of it is the same. */
const FEW = 4
/** From this share of common stems on two longer lines are one line with other names in it. */
const ALIKE = 0.8

/** Whether two skeletons are of the same line, said twice. An empty one is like none. */
export function sameSkeleton(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  if (Math.min(a.length, b.length) < FEW) return a.join(' ') === b.join(' ')
  if (Math.min(a.length, b.length) < ALIKE * Math.max(a.length, b.length)) return false
  const left = new Set(a)
  const right = new Set(b)
  let common = 0
  for (const each of right) if (left.has(each)) common += 1
  return common >= ALIKE * (left.size + right.size - common)
}
