import { createRecognise, loadModels } from '../../bot/recognise.ts'
import { toInstant } from '../../dialogs/recognizers/london-time.ts'
import type { Figure } from './figure.ts'
import { type IntentFigures, intentFigures, type Miss } from './intent-figures.ts'
import { dateFigures, entityFigures, safetyFigures, yesNoFigures } from './other-figures.ts'
import {
  dateLine,
  entityLine,
  type Half,
  outsideLine,
  readSet,
  routedLine,
  safetyLine,
  twoLine,
  yesNoLine,
} from './sets.ts'

/** All that the sets of one or both halves show. */
export interface Everything {
  readonly figures: readonly Figure[]
  readonly intent: IntentFigures
  readonly f1: number
  readonly misses: readonly Miss[]
}

/** Reads every set with the code of a turn, and counts. Takes some ten seconds for 3,000 lines. */
export async function everything(halves: readonly Half[]): Promise<Everything> {
  const recognise = createRecognise(await loadModels())
  const now = Date.now()
  const read = (text: string) => recognise(text, now)
  const intent = intentFigures(
    {
      routing: readSet('routing', routedLine, halves),
      questions: readSet('questions', routedLine, halves),
      outOfScope: readSet('out-of-scope', outsideLine, halves),
      twoMatters: readSet('two-matters', twoLine, halves),
    },
    read,
  )
  const safety = safetyFigures(readSet('safety', safetyLine, halves), read)
  const yesNo = yesNoFigures(readSet('yes-no', yesNoLine, halves))
  const dates = dateFigures(readSet('dates', dateLine, halves))
  const entities = entityFigures(
    readSet('entities', entityLine, halves),
    (text, at) => recognise(text, at === undefined ? now : toInstant(at.slice(0, 16))).entities,
  )
  const others = [safety, yesNo, dates, entities]
  return {
    figures: [...safety.figures, ...intent.figures, ...yesNo.figures, ...dates.figures, ...entities.figures],
    intent,
    f1: entities.f1,
    misses: [...intent.misses, ...others.flatMap(({ misses }) => misses)],
  }
}
