import { z } from 'zod'
import { MEANT } from '../../recognition.ts'
import { textModel } from '../intent/text-model.ts'

/** The version of the shape below and of its features. A model of another version is not taken. */
export const MEANT_VERSION = 3

/** The class after those of `MEANT`: an answer, a question, another matter. */
export const NOTHING_MEANT = MEANT.length

/** Parses a model as it lies in a file. */
export const meantModel = z.object({
  version: z.literal(MEANT_VERSION),
  text: textModel,
  /** From which probability on it is acted on, found on lines that the judging model had not seen. */
  bounds: z.object({
    /** Where the question that stands reads only its own kind of answer. */
    plain: z.number(),
    /** Where any words may answer the question. */
    free: z.number(),
  }),
})

/** A trained model of commands: the same for the same input. */
export type MeantModel = z.infer<typeof meantModel>
