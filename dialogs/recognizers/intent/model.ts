import { z } from 'zod'

/** The version of the shape below and of the features. A model of another version is not taken. */
export const MODEL_VERSION = 1

const member = z.object({ kind: z.enum(['flow', 'form', 'article']), id: z.string() })

/** Parses a model that was written to a file. */
export const intentModel = z.object({
  version: z.literal(MODEL_VERSION),
  /** The last two classes are `other-police` and `none`; the others stand in the order of the weights. */
  subjects: z.array(z.object({ id: z.string(), members: z.array(member) })),
  /** Feature names, one a line (no feature holds a line end). */
  features: z.string(),
  idf: z.array(z.number()),
  bias: z.array(z.number()),
  /** A scale for each feature; a weight is `int8 * scale`. */
  scales: z.array(z.number()),
  /** Int8 weights, feature by feature, base64. */
  weights: z.string(),
  /** How often each word was seen in training, for spelling: "word:12" apart by spaces. */
  words: z.string(),
  knownWords: z.string(),
  calibration: z.array(z.number()),
})

/** A trained model: plain JSON, the same for the same input. */
export type IntentModel = z.infer<typeof intentModel>
