import { MEANT } from '../../recognition.ts'
import { softmax } from '../intent/class-scores.ts'
import { normalise, tokens } from '../intent/text.ts'
import { outOfFold, prepareText, trainText } from '../intent/text-model.ts'
import type { Utterances } from '../intent/topic.ts'
import { MEANT_VERSION, type MeantModel, NOTHING_MEANT } from './meant-model.ts'
import { COMMAND_WORDS } from './sayings.ts'

const EPOCHS = 12
const FEWEST_LINES = 1
const FOLDS = 4
/** Of lines that mean none of these, the share that may be taken for one of them. */
const SHARES = { plain: 0.05, free: 0.008 } as const
/** Of the lines that tell what happened, every so manieth is learned as none of these. */
const EVERY = 25

interface Line {
  readonly text: string
  readonly label: number
  /** Written for this, and so what the bounds are found on. */
  readonly own: boolean
}

/**
 * Trains what tells commands and corrections from answers, of lines that people would write (`utterances/<command>.txt`,
 * `correction.txt`, `none.txt`), the sayings that are commands as a whole, and some lines of topics. The same input gives the
 * same model.
 */
export function trainMeant(commands: Utterances, topics: Utterances): MeantModel {
  const lines = linesOf(commands, topics)
  const labels = lines.map(({ label }) => label)
  const prepared = prepareText(
    lines.map(({ text }) => tokens(normalise(text))),
    FEWEST_LINES,
  )
  const training = { classes: MEANT.length + 1, epochs: EPOCHS }
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    Int32Array.from(lines.keys()).filter((at) => at % FOLDS === fold),
  )
  const taken: number[] = []
  outOfFold(prepared, labels, { ...training, folds }, (at, scores) => {
    const line = lines[at]
    if (line?.own !== true || line.label !== NOTHING_MEANT) return
    softmax(scores)
    taken.push(Math.max(...scores.subarray(0, NOTHING_MEANT)))
  })
  taken.sort((a, b) => b - a)
  const bound = (share: number) => Math.round((taken[Math.floor(share * taken.length)] ?? 1) * 1e4) / 1e4
  return {
    version: MEANT_VERSION,
    text: trainText(prepared, labels, training),
    bounds: { plain: bound(SHARES.plain), free: bound(SHARES.free) },
  }
}

function linesOf({ byId, none }: Utterances, topics: Utterances): readonly Line[] {
  const own = MEANT.flatMap((name, label) => (byId.get(name) ?? []).map((text): Line => ({ text, label, own: true })))
  const sayings = [...COMMAND_WORDS].map(
    ([text, command]): Line => ({ text, label: MEANT.indexOf(command), own: false }),
  )
  const told = [...topics.byId.values()].flat().filter((_line, at) => at % EVERY === 0)
  return [
    ...own,
    ...sayings,
    ...none.map((text): Line => ({ text, label: NOTHING_MEANT, own: true })),
    ...told.map((text): Line => ({ text, label: NOTHING_MEANT, own: false })),
  ]
}
