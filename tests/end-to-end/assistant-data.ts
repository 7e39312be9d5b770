import { z } from 'zod'

const option = z.object({ id: z.string(), label: z.string() })

/** The question of a reply, as a client gets it. */
export const question = z.object({
  in: z.string(),
  key: z.string(),
  kind: z.string(),
  required: z.boolean(),
  options: z.array(option).optional(),
  progress: z.object({ done: z.number(), about: z.number() }).optional(),
})

/** `channelData.assistant` as it is promised to clients. */
export const assistantData = z.object({
  urgency: z.enum(['emergency', 'crisis', 'safeguarding']).optional(),
  question: question.optional(),
  outcome: z.object({ kind: z.string(), id: z.string() }).optional(),
  article: z.object({ id: z.string(), source: z.string(), reviewBy: z.string() }).optional(),
  review: z
    .object({
      form: z.string(),
      answers: z.array(z.object({ key: z.string(), question: z.string(), display: z.string() })),
    })
    .optional(),
  submission: z.object({ reference: z.string(), status: z.enum(['queued', 'received', 'refused']) }).optional(),
  deadline: z.object({ kind: z.string(), due: z.string(), daysLeft: z.number() }).optional(),
  offers: z.array(option).optional(),
  chart: z
    .object({
      title: z.string(),
      description: z.string(),
      series: z.array(z.string()),
      groups: z.array(z.object({ label: z.string(), values: z.array(z.number()) })),
      table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
    })
    .optional(),
  code: z.object({ value: z.string(), for: z.enum(['draft', 'report']), until: z.string().optional() }).optional(),
  with: z.enum(['bot', 'queue', 'staff']).optional(),
})

/** An activity of the log, of either side. `assistant` is there in every one of the assistant's. */
export const activity = z.looseObject({
  id: z.string(),
  type: z.string(),
  from: z.looseObject({ id: z.string() }),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  channelData: z.looseObject({ assistant: assistantData.optional() }).optional(),
})

/** A question as put. */
export type PutQuestion = z.infer<typeof question>
/** What a reply carries. */
export type ReplyData = z.infer<typeof assistantData>
/** An activity as read from the line. */
export type LoggedActivity = z.infer<typeof activity>

/** What an activity of the assistant carries; empty for the person's own. */
export function dataOf(one: LoggedActivity): ReplyData {
  return one.channelData?.assistant ?? {}
}
