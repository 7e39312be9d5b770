import { toInstant } from '../../dialogs/recognizers/london-time.ts'
import { realServices } from '../dialogs/engine/real-services.ts'
import { contextFigures } from './context-figures.ts'
import type { Figure } from './figure.ts'
import { type IntentFigures, intentFigures, type Miss } from './intent-figures.ts'
import { dateFigures, entityFigures, safetyFigures, yesNoFigures } from './other-figures.ts'
import {
  contextLine,
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
  const services = await realServices()
  const { recognise } = services
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
  const context = contextFigures(readSet('context', contextLine, halves), services)
  const others = [safety, yesNo, dates, entities, context]
  return {
    figures: [
      ...safety.figures,
      ...intent.figures,
      ...yesNo.figures,
      ...dates.figures,
      ...entities.figures,
      ...context.figures,
    ],
    intent,
    f1: entities.f1,
    misses: [...intent.misses, ...others.flatMap(({ misses }) => misses)],
  }
}
