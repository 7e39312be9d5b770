import { sameSkeleton, skeleton } from '../../dialogs/recognizers/intent/skeleton.ts'
import { normalise, tokens } from '../../dialogs/recognizers/intent/text.ts'

/** Lines of one topic. */
export interface TopicLines {
  readonly id: string
  readonly lines: readonly string[]
}

/** A line that may not be trained on, and why. */
export interface UtteranceFault {
  readonly id: string
  readonly line: string
  readonly why: string
}

const wordsOf = (line: string) => tokens(normalise(line)).join(' ')

/** Test lines ordered for a quick look: by their rarer stems. */
interface Shelf {
  readonly said: ReadonlySet<string>
  readonly byStem: ReadonlyMap<string, readonly (readonly string[])[]>
}

/**
 * Lines that are no line of their own: the same words as another line of any topic, the skeleton of another line of the
 * same topic, or a line of a test.
 */
export function utteranceFaults(topics: readonly TopicLines[], tested: readonly string[]): readonly UtteranceFault[] {
  const shelf = shelfOf(tested)
  const everywhere = new Map<string, string>()
  return topics.flatMap(({ id, lines }) => {
    const before = createSkeletons()
    return lines.flatMap((line): UtteranceFault[] => {
      const words = wordsOf(line)
      // In another script there are no words that could be compared.
      if (words === '') return []
      const bones = skeleton(line)
      const there = everywhere.get(words)
      if (there !== undefined) return [{ id, line, why: `the same words are in ${there}` }]
      if (copiesTest(words, bones, shelf)) return [{ id, line, why: 'a line of a test' }]
      if (before.has(bones)) return [{ id, line, why: 'another line with other names' }]
      everywhere.set(words, id)
      before.add(bones)
      return []
    })
  })
}

/** How many of its stems a skeleton may lack of one that is the same: see `sameSkeleton`. */
const LACKING = 0.2

/** Skeletons that are found without a look at each: of the rarest stems of one, at least one is in every other that is the same. */
function createSkeletons() {
  const byStem = new Map<string, (readonly string[])[]>()
  const whole = new Set<string>()
  const having = (stem: string) => byStem.get(stem) ?? []
  return {
    has(bones: readonly string[]): boolean {
      if (bones.length > 0 && whole.has(bones.join(' '))) return true
      const rarest = [...new Set(bones)].sort((a, b) => having(a).length - having(b).length)
      const looked = rarest.slice(0, Math.floor(LACKING * rarest.length) + 1)
      return looked.some((stem) => having(stem).some((other) => sameSkeleton(bones, other)))
    },
    add(bones: readonly string[]): void {
      whole.add(bones.join(' '))
      for (const stem of new Set(bones)) {
        const there = byStem.get(stem)
        if (there === undefined) byStem.set(stem, [bones])
        else there.push(bones)
      }
    },
  }
}

function shelfOf(tested: readonly string[]): Shelf {
  const byStem = new Map<string, (readonly string[])[]>()
  for (const line of tested) {
    const bones = skeleton(line)
    for (const bone of new Set(bones)) byStem.set(bone, [...(byStem.get(bone) ?? []), bones])
  }
  return { said: new Set(tested.map(wordsOf)), byStem }
}

/** A test line of few words may be said by anyone; the same words or the same long skeleton may not. */
function copiesTest(words: string, bones: readonly string[], { said, byStem }: Shelf): boolean {
  if (said.has(words)) return true
  if (bones.length < 4) return false
  return [...new Set(bones)].some((bone) => byStem.get(bone)?.some((other) => sameSkeleton(bones, other)) === true)
}
