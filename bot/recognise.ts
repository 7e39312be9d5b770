import { readFile } from 'node:fs/promises'
import type { Recognition } from '../dialogs/recognition.ts'
import { readCommand } from '../dialogs/recognizers/command.ts'
import { findEntities } from '../dialogs/recognizers/entities.ts'
import { decideBand } from '../dialogs/recognizers/intent/band.ts'
import { type IntentModel, intentModel } from '../dialogs/recognizers/intent/model.ts'
import { createIntentRecognizer } from '../dialogs/recognizers/intent/recognizer.ts'
import { findDanger } from '../dialogs/recognizers/urgency.ts'

/** A whole message that is a command is one; how sure that is was counted on commands and answers alike. */
const COMMAND_SCORE = 0.97

/** Reads a message in every way: danger, command, intent, entities. */
export type Recognise = (text: string, now: number) => Recognition

/** Makes the reader of messages from a trained model. */
export function createRecognise(model: IntentModel): Recognise {
  const intent = createIntentRecognizer(model)
  return (text, now) => {
    const { matches, outOfScope, other } = intent.recognise(text)
    const command = readCommand(text)
    const asCommand = command === undefined ? [] : [{ kind: 'command' as const, id: command, score: COMMAND_SCORE }]
    return {
      text,
      danger: findDanger(text),
      matches: [...asCommand, ...matches].slice(0, 5),
      outOfScope: outOfScope && command === undefined,
      band: command === undefined ? decideBand(matches) : 'act',
      otherPolice: other && command === undefined,
      entities: findEntities(text, now),
    }
  }
}

/** Reads the model that the build made. */
export async function loadModel(file: string): Promise<IntentModel> {
  return intentModel.parse(JSON.parse(await readFile(file, 'utf8')))
}
