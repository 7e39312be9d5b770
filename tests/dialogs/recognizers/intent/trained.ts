import { join } from 'node:path'
import { loadContent } from '../../../../bot/content.ts'
import { loadModels } from '../../../../bot/recognise.ts'
import { contentTopics } from '../../../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../../../dialogs/recognizers/intent/load-utterances.ts'
import { createIntentRecognizer } from '../../../../dialogs/recognizers/intent/recognizer.ts'
import type { IntentTopic, Utterances } from '../../../../dialogs/recognizers/intent/topic.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const FEW = new Set([
  'bicycle-theft',
  'crime-bicycle',
  'driving-offence',
  'driving-offence-report',
  'lost-property',
  'lost-property-report',
  'my-bike-was-stolen',
  'when-should-i-call-999',
  'when-should-i-call-101',
])

/** All topics and training lines, and the model that the build made of them. */
export const topics: readonly IntentTopic[] = contentTopics(await loadContent())
export const utterances: Utterances = await loadUtterances(join(ROOT, 'dialogs/recognizers/utterances'))
export const { intent: model } = await loadModels()
export const recognizer = createIntentRecognizer(model)

/** Three subjects and two articles, which train in a second. */
export const fewTopics = topics.filter(({ id }) => FEW.has(id))
export const fewUtterances: Utterances = {
  ...utterances,
  byId: new Map([...utterances.byId].filter(([id]) => FEW.has(id))),
}
