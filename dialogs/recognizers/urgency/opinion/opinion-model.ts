import { z } from 'zod'
import { textModel } from '../../intent/text-model.ts'
import { averagingNetwork } from './averaging-network.ts'

/** The version of the shape below and of the signs. A model of another version is not taken. */
export const OPINION_VERSION = 7

/** From which probability on the second opinion does what; found at build on lines that the judging model had not seen. */
const bounds = z.object({
  /** Emergency or crisis: sure enough for the card at once. */
  sure: z.number(),
  /** Emergency or crisis: the level is raised, and the gate questions are asked with the numbers. */
  raise: z.number(),
  /** Ask once whether anyone is in danger. */
  ask: z.number(),
  /** Safeguarding or more: care. */
  care: z.number(),
  /** The first two for words of other languages. */
  foreign: z.object({ sure: z.number(), raise: z.number() }),
})

/** Parses a second opinion as it lies in a file. */
export const opinionModel = z.object({
  version: z.literal(OPINION_VERSION),
  text: textModel,
  network: averagingNetwork,
  /** The words that shapes keep, apart by spaces. */
  common: z.string(),
  bounds,
})

/** A trained second opinion: text and lists of numbers, the same for the same input. */
export type OpinionModel = z.infer<typeof opinionModel>

/** The bounds of a trained second opinion, as probabilities. */
export type Bounds = z.infer<typeof bounds>
