import recognizers from '@microsoft/recognizers-text-suite'
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { utterancesFolder } from '../../bot/package-root.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { percentile } from './statistics.ts'

/** What others take for parts of the same: `natural` for the topic, `@microsoft/recognizers-text-suite` for times, numbers and addresses. */
export interface OthersFigures {
  /** natural's Bayes classifier, trained on some of the same lines: how many, and in how many seconds. */
  readonly naturalLines: number
  readonly naturalTrainSeconds: number
  readonly naturalP50Ms: number
  readonly naturalP99Ms: number
  /** Dates, phone numbers, e-mail addresses and money of a message. */
  readonly recognizersP50Ms: number
  readonly recognizersP99Ms: number
  /** "1 1 1 ..." of this many characters: the time grows with the square of it. */
  readonly recognizersWorstLength: number
  readonly recognizersWorstMs: number
}

/** Its training takes time by lines times words. */
const EVERY = { quick: 32, full: 8 } as const
const MESSAGES = 150
const CULTURE = 'en-gb'

/** Measures both on messages of people. */
export async function others(texts: readonly string[], quick: boolean): Promise<OthersFigures> {
  const { byId } = await loadUtterances(utterancesFolder)
  const every = quick ? EVERY.quick : EVERY.full
  const lines = [...byId]
    .flatMap(([id, said]) => said.map((text) => ({ id, text })))
    .filter((_, at) => at % every === 0)
  const bayes = new BayesClassifier()
  const trainMs = timed(() => {
    for (const { id, text } of lines) bayes.addDocument(text, id)
    bayes.train()
  })
  const some = texts.filter((_, at) => at % Math.ceil(texts.length / MESSAGES) === 0)
  const natural = each(some, (text) => bayes.classify(text))
  const spans = each(some, recognised)
  const worst = '1 '.repeat(250)
  return {
    naturalLines: lines.length,
    naturalTrainSeconds: trainMs / 1_000,
    naturalP50Ms: percentile(natural, 0.5),
    naturalP99Ms: percentile(natural, 0.99),
    recognizersP50Ms: percentile(spans, 0.5),
    recognizersP99Ms: percentile(spans, 0.99),
    recognizersWorstLength: worst.length,
    recognizersWorstMs: timed(() => recognised(worst)),
  }
}

function recognised(text: string): unknown {
  return [
    recognizers.recognizeDateTime(text, CULTURE),
    recognizers.recognizePhoneNumber(text, CULTURE),
    recognizers.recognizeEmail(text, CULTURE),
    recognizers.recognizeCurrency(text, CULTURE),
  ]
}

/** The times of one reading each, in ms, when all have been read once. */
function each(texts: readonly string[], read: (text: string) => unknown): readonly number[] {
  for (const text of texts) read(text)
  return texts.map((text) => timed(() => read(text)))
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
