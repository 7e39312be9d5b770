import { join } from 'node:path'
import { loadUtterances } from '../../../../dialogs/recognizers/intent/load-utterances.ts'
import { createIntentRecognizer } from '../../../../dialogs/recognizers/intent/recognizer.ts'
import type { IntentTopic } from '../../../../dialogs/recognizers/intent/topic.ts'
import { trainIntent } from '../../../../dialogs/recognizers/intent/train.ts'
import { loadArticles } from '../../../../knowledge/article.ts'

const ROOT = join(import.meta.dirname, '../../../..')

/** The flows and forms by title alone: what they say themselves only adds to it. */
const STARTS: readonly IntentTopic[] = [
  { kind: 'flow', id: 'bicycle-theft', title: 'Your bike was stolen', examples: [] },
  { kind: 'flow', id: 'driving-offence', title: 'Bad driving that you saw', examples: [] },
  { kind: 'flow', id: 'lost-property', title: 'You lost something', examples: [] },
  { kind: 'form', id: 'crime-bicycle', title: 'Report a stolen bicycle', examples: [] },
  { kind: 'form', id: 'driving-offence-report', title: 'Report a driving offence', examples: [] },
  { kind: 'form', id: 'lost-property-report', title: 'Report lost property', examples: [] },
]

const articles = await loadArticles(join(ROOT, 'knowledge/articles'))

export const utterances = await loadUtterances(join(ROOT, 'dialogs/recognizers/utterances'))
export const topics: readonly IntentTopic[] = [
  ...STARTS,
  ...articles.map(({ id, title, examples }) => ({ kind: 'article' as const, id, title, examples })),
]
export const model = trainIntent(topics, utterances)
export const recognizer = createIntentRecognizer(model)
