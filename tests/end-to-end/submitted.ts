import { z } from 'zod'

const answer = z.strictObject({
  key: z.string(),
  question: z.string(),
  kind: z.string(),
  value: z.unknown(),
  missing: z.string().optional(),
  display: z.string(),
  source: z.string(),
})

const attachment = z.looseObject({ id: z.string(), sha256: z.string(), answerKey: z.string().optional() })

/** As much of a submission as is looked at here; its whole shape is checked by the contract's own schema. */
export const submitted = z.looseObject({
  reference: z.string(),
  form: z.looseObject({ id: z.string() }),
  story: z.string().optional(),
  answers: z.array(answer),
  routing: z.looseObject({
    team: z.string(),
    suggestedPriority: z.string(),
    deadline: z.unknown().optional(),
  }),
  attachments: z.array(attachment).optional(),
})
