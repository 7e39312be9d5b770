import { readFile } from 'node:fs/promises'
import type { Recognition } from '../dialogs/recognition.ts'
import { readCommand } from '../dialogs/recognizers/command.ts'
import { findEntities } from '../dialogs/recognizers/entities.ts'
import { decideBand } from '../dialogs/recognizers/intent/band.ts'
import { type IntentModel, intentModel } from '../dialogs/recognizers/intent/model.ts'
import { createIntentRecognizer, type IntentRecognizer } from '../dialogs/recognizers/intent/recognizer.ts'
import { findDanger } from '../dialogs/recognizers/urgency.ts'

/** A whole message that is a command is one; how sure that is was counted on commands and answers alike. */
const COMMAND_SCORE = 0.97

/** Reads a message in every way: danger, command, intent, entities. */
export type Recognise = (text: string, now: number) => Recognition

/** Makes the reader of messages from a trained model. */
export function createRecognise(model: IntentModel): Recognise {
  const intent = createIntentRecognizer(model)
  // A turn reads the same message in several places, so the last one is kept.
  let last: { readonly now: number; readonly read: Recognition } | undefined
  return (text, now) => {
    if (last?.read.text !== text || last.now !== now) last = { now, read: lazily(intent, text, now) }
    return last.read
  }
}

/** Each part is worked out when it is first asked for: most readings need only one. */
function lazily(intent: IntentRecognizer, text: string, now: number): Recognition {
  let danger: Recognition['danger'] | undefined
  let entities: Recognition['entities'] | undefined
  let repairs: Recognition['repairs'] | undefined
  let meant: Meant | undefined
  const meaning = () => {
    meant ??= meaningOf(intent, text)
    return meant
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
    get otherPolice() {
      return meaning().otherPolice
    },
    get entities() {
      entities ??= findEntities(text, now)
      return entities
    },
    get repairs() {
      repairs ??= intent.repairs(text)
      return repairs
    },
  }
}

type Meant = Pick<Recognition, 'matches' | 'outOfScope' | 'band' | 'otherPolice'>

function meaningOf(intent: IntentRecognizer, text: string): Meant {
  const { matches, outOfScope, other } = intent.recognise(text)
  const command = readCommand(text)
  const asCommand = command === undefined ? [] : [{ kind: 'command' as const, id: command, score: COMMAND_SCORE }]
  return {
    matches: [...asCommand, ...matches].slice(0, 5),
    outOfScope: outOfScope && command === undefined,
    band: command === undefined ? decideBand(matches) : 'act',
    otherPolice: other && command === undefined,
  }
}

/** Reads the model that the build made. */
export async function loadModel(file: string): Promise<IntentModel> {
  return intentModel.parse(JSON.parse(await readFile(file, 'utf8')))
}
