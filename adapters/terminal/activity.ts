import { z } from 'zod'

const assistant = z.object({
  question: z
    .object({
      key: z.string(),
      kind: z.string(),
      required: z.boolean(),
      options: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
      progress: z.object({ done: z.number(), about: z.number() }).optional(),
    })
    .optional(),
  submission: z.object({ reference: z.string() }).optional(),
  deadline: z.object({ due: z.string(), daysLeft: z.number() }).optional(),
  links: z.array(z.object({ label: z.string(), href: z.string() })).optional(),
  exit: z.boolean().optional(),
})

/** An activity of the log, as far as a terminal shows it. */
export const terminalActivity = z.object({
  id: z.string(),
  type: z.string(),
  text: z.string().default(''),
  from: z.object({ id: z.string() }),
  channelData: z
    .object({ assistant: assistant.catch({}).default({}) })
    .catch({ assistant: {} })
    .default({ assistant: {} }),
})
/** An activity as read. */
export type TerminalActivity = z.infer<typeof terminalActivity>
