import { readFile } from 'node:fs/promises'
import type { Meant, Recognition } from '../dialogs/recognition.ts'
import { mattersTold } from '../dialogs/recognizers/account/matter-of.ts'
import { createMeant } from '../dialogs/recognizers/command/meant.ts'
import { meantModel } from '../dialogs/recognizers/command/meant-model.ts'
import { readCommand } from '../dialogs/recognizers/command.ts'
import { findEntities } from '../dialogs/recognizers/entities.ts'
import { ASK_FROM, decideBand } from '../dialogs/recognizers/intent/band.ts'
import { type IntentModel, intentModel } from '../dialogs/recognizers/intent/model.ts'
import { unpackModel } from '../dialogs/recognizers/intent/model-file.ts'
import {
  createIntentRecognizer,
  type IntentRecognizer,
  type IntentResult,
} from '../dialogs/recognizers/intent/recognizer.ts'
import { createTextScorer, type TextScorer } from '../dialogs/recognizers/intent/text-model.ts'
import { createFindDanger, type FindDanger } from '../dialogs/recognizers/urgency/find-danger.ts'
import { opinionModel } from '../dialogs/recognizers/urgency/opinion/opinion-model.ts'
import { dangerModelFile, meantModelFile, modelFile } from './package-root.ts'

/** A whole message that is a command is one; how sure that is was counted on commands and answers alike. */
const COMMAND_SCORE = 0.97

/** Reads a message in every way: danger, command, intent, entities. */
export type Recognise = (text: string, now: number) => Recognition

/** What the build trained. */
export interface Models {
  readonly intent: IntentModel
  readonly scorer: TextScorer
  readonly findDanger: FindDanger
  readonly meantIn: (text: string) => Meant | undefined
}

/** Makes the reader of messages from what was trained. */
export function createRecognise({ intent: model, scorer, findDanger, meantIn }: Models): Recognise {
  const intent = createIntentRecognizer(model, scorer)
  // A turn reads the same message in several places, so the last one is kept.
  let last: { readonly now: number; readonly read: Recognition } | undefined
  return (text, now) => {
    if (last?.read.text !== text || last.now !== now)
      last = { now, read: lazily(intent, { findDanger, meantIn }, text, now) }
    return last.read
  }
}

/** Each part is worked out when it is first asked for: most readings need only one. */
function lazily(
  intent: IntentRecognizer,
  { findDanger, meantIn }: Pick<Models, 'findDanger' | 'meantIn'>,
  text: string,
  now: number,
): Recognition {
  let danger: Recognition['danger'] | undefined
  let entities: Recognition['entities'] | undefined
  let repairs: Recognition['repairs'] | undefined
  let topics: Topics | undefined
  let meant: { readonly is: Meant | undefined } | undefined
  const meaning = () => {
    topics ??= meaningOf(intent, text)
    return topics
  }
  return {
    text,
    get danger() {
      danger ??= findDanger(text)
      return danger
    },
    get matches() {
      return meaning().matches
    },
    get outOfScope() {
      return meaning().outOfScope
    },
    get band() {
      return meaning().band
    },
    get entities() {
      entities ??= findEntities(text, now)
      return entities
    },
    get meant() {
      meant ??= { is: meantIn(text) }
      return meant.is
    },
    get repairs() {
      repairs ??= intent.repairs(text)
      return repairs
    },
  }
}

type Topics = Pick<Recognition, 'matches' | 'outOfScope' | 'band'>

function meaningOf(intent: IntentRecognizer, text: string): Topics {
  const { matches, outOfScope } = withStory(intent.recognise(text), mattersTold(text, intent.repairs(text)))
  const command = readCommand(text)
  const asCommand = command === undefined ? [] : [{ kind: 'command' as const, id: command, score: COMMAND_SCORE }]
  return {
    matches: [...asCommand, ...matches].slice(0, 5),
    outOfScope: outOfScope && command === undefined,
    band: command === undefined ? decideBand(matches, outOfScope) : 'act',
  }
}

/** The act that a long story tells says what it is about where the words of the whole do not: these are mostly detail. */
function withStory(read: IntentResult, told: readonly string[]): IntentResult {
  const [first] = read.matches
  const [act, ...more] = told
  if (act === undefined || (told.includes(first?.id ?? '') && (first?.score ?? 0) >= STORY_SCORE)) return read
  if (SENSITIVE.has(first?.id ?? '') && (first?.score ?? 0) >= ASK_FROM) return read
  if ((first?.score ?? 0) >= SURE && more.length === 0 && first?.id !== act) return read
  const score = more.length === 0 ? STORY_SCORE : BOTH_SCORE
  const acts = told.map((id, at) => ({ kind: 'flow' as const, id, score: score - at / 100 }))
  const others = read.matches
    .filter(({ id }) => !told.includes(id))
    .map((match) => ({ ...match, score: Math.min(match.score, (1 - STORY_SCORE) / 2) }))
  return { matches: [...acts, ...others].slice(0, 5), outOfScope: false }
}

/** How often the act of a story is what it is about, counted on stories of our own; and each of two acts. */
const STORY_SCORE = 0.85
const BOTH_SCORE = 0.55
/** No act that is told beside these leads away from them. */
const SENSITIVE = new Set([
  'sexual-offences',
  'domestic-abuse',
  'child-abuse',
  'stalking-harassment',
  'modern-slavery',
  'illegal-content',
  'welfare-concern',
])
/** Above this the words of the whole are surer than one act in it. */
const SURE = 0.95

/** Reads the models that the build made. Throws where one is missing or of another version: then the build is to be run. */
export async function loadModels(): Promise<Models> {
  const [read, opinion, commands] = await Promise.all(
    [modelFile, dangerModelFile, meantModelFile].map(async (file) => unpackModel(await readFile(file))),
  )
  const intent = intentModel.parse(read)
  const scorer = createTextScorer(intent.text)
  return {
    intent,
    scorer,
    findDanger: createFindDanger(opinionModel.parse(opinion)),
    meantIn: createMeant(meantModel.parse(commands)),
  }
}
