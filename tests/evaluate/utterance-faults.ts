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
    const before: (readonly string[])[] = []
    return lines.flatMap((line): UtteranceFault[] => {
      const words = wordsOf(line)
      // In another script there are no words that could be compared.
      if (words === '') return []
      const bones = skeleton(line)
      const there = everywhere.get(words)
      if (there !== undefined) return [{ id, line, why: `the same words are in ${there}` }]
      if (copiesTest(words, bones, shelf)) return [{ id, line, why: 'a line of a test' }]
      if (before.some((other) => sameSkeleton(bones, other)))
        return [{ id, line, why: 'another line with other names' }]
      everywhere.set(words, id)
      before.push(bones)
      return []
    })
  })
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
