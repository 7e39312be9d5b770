import { z } from 'zod'
import { textModel } from '../../intent/text-model.ts'
import { wordNetwork } from './word-network.ts'

/** The version of the shape below and of the signs. A model of another version is not taken. */
export const OPINION_VERSION = 10

/** Parses a second opinion as it lies in a file. */
export const opinionModel = z.object({
  version: z.literal(OPINION_VERSION),
  text: textModel,
  network: wordNetwork,
  /** The words that shapes keep, apart by spaces. */
  common: z.string(),
})

/** A trained second opinion: text and lists of numbers, the same for the same input. */
export type OpinionModel = z.infer<typeof opinionModel>
