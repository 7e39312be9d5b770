import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bicycleTheft } from '../../../../dialogs/flows/bicycle-theft.ts'
import { drivingOffence } from '../../../../dialogs/flows/driving-offence.ts'
import { lostProperty } from '../../../../dialogs/flows/lost-property.ts'
import { crimeBicycle } from '../../../../dialogs/forms/crime-bicycle.ts'
import { drivingOffenceReport } from '../../../../dialogs/forms/driving-offence-report.ts'
import { lostPropertyReport } from '../../../../dialogs/forms/lost-property-report.ts'
import { contentTopics } from '../../../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../../../dialogs/recognizers/intent/load-utterances.ts'
import { createIntentRecognizer } from '../../../../dialogs/recognizers/intent/recognizer.ts'
import type { IntentTopic } from '../../../../dialogs/recognizers/intent/topic.ts'
import { trainIntent } from '../../../../dialogs/recognizers/intent/train.ts'
import { loadArticles } from '../../../../knowledge/article.ts'

const ROOT = join(import.meta.dirname, '../../../..')

/** The articles that the held-out messages were written with. Later ones are about what counts as another police matter here. */
const ARTICLES = new Set([
  'do-i-need-to-keep-the-original-video',
  'how-can-deaf-people-contact-police',
  'how-do-i-report-dangerous-driving',
  'how-is-my-data-used',
  'how-quickly-must-i-send-dash-cam-footage',
  'i-found-my-stolen-item-for-sale-online',
  'i-need-help-but-cannot-speak-what-do-i',
  'is-this-chat-read-by-a-police-officer',
  'my-bike-was-stolen',
  'my-insurer-wants-a-crime-number',
  'my-passport-was-lost-or-stolen',
  'what-happens-after-i-report-online',
  'when-should-i-call-101',
  'when-should-i-call-999',
])
const articles = (await loadArticles(join(ROOT, 'knowledge/articles'))).filter(({ id }) => ARTICLES.has(id))

/** Three topics and a class for all other police matters: what the recogniser does before there is content for them. */
const otherPolice = readFileSync(join(import.meta.dirname, 'other-police.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
export const utterances = { ...(await loadUtterances(join(ROOT, 'dialogs/recognizers/utterances'))), otherPolice }
const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((each) => [each.id, each]))

export const topics: readonly IntentTopic[] = contentTopics({
  flows: byId([bicycleTheft, drivingOffence, lostProperty]),
  forms: byId([crimeBicycle, drivingOffenceReport, lostPropertyReport]),
  articles: byId(articles),
})
export const model = trainIntent(topics, utterances)
export const recognizer = createIntentRecognizer(model)
