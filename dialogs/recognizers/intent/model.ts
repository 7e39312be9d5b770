import { z } from 'zod'
import { spellingWords } from './spelling-words.ts'
import { textModel } from './text-model.ts'

/** The version of the shape below and of the features. A model of another version is not taken. */
export const MODEL_VERSION = 9

/** How sure a guess is: see calibrate. */
export const intentCalibration = z.object({
  right: z.array(z.number()).readonly(),
  ours: z.array(z.number()).readonly(),
  oursFrom: z.number(),
})

const member = z.object({ kind: z.enum(['flow', 'form', 'article']), id: z.string() })

/** Parses a model that was written to a file. */
export const intentModel = z.object({
  version: z.literal(MODEL_VERSION),
  /** In the order of the weights; one class more, the last, is `none`. */
  subjects: z.array(z.object({ id: z.string(), family: z.string(), members: z.array(member) })),
  text: textModel,
  spelling: spellingWords,
  calibration: intentCalibration,
})

/** A trained model: text and lists of numbers, the same for the same input. */
export type IntentModel = z.infer<typeof intentModel>
