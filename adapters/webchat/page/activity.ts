import * as z from 'zod/mini'
import { isSafeLink } from './safe-link.ts'

const option = z.object({ id: z.string(), label: z.string() })
const question = z.object({
  in: z.string(),
  key: z.string(),
  kind: z.string(),
  required: z.boolean(),
  again: z.optional(z.number()),
  unknown: z.optional(z.boolean()),
  accept: z.optional(z.array(z.enum(['photo', 'video', 'document']))),
  options: z.optional(z.array(option)),
  progress: z.optional(z.object({ done: z.number(), about: z.number() })),
})
const reviewAnswer = z.object({ key: z.string(), question: z.string(), display: z.string() })
const reviewSection = z.object({ key: z.string(), heading: z.string() })
const words = z.string().check(z.maxLength(500))
const chart = z.object({
  title: words,
  description: z.string(),
  series: z.array(words).check(z.maxLength(2)),
  groups: z.array(z.object({ label: words, values: z.array(z.number()).check(z.maxLength(2)) })).check(z.maxLength(20)),
  table: z.object({ columns: z.array(words), rows: z.array(z.array(words)).check(z.maxLength(50)) }),
})
const link = z.object({ label: z.string(), href: z.string() })
/** What cannot be read is this instead. zod's own `catch` would bring 8 kB of tools along that nothing else uses. */
function orElse<T extends z.ZodMiniType>(schema: T, instead: z.output<T>) {
  const read = (given: unknown): z.output<T> => {
    const found = schema.safeParse(given)
    return found.success ? found.data : instead
  }
  return z.pipe(z.optional(z.unknown()), z.transform(read))
}
/** A member that cannot be read is left out; the others are still shown. */
const lenient = <T extends z.ZodMiniType>(schema: T) => z.optional(orElse(z.optional(schema), undefined))
const assistantData = z.object({
  urgency: lenient(z.string()),
  question: lenient(question),
  outcome: lenient(z.object({ kind: z.string() })),
  review: lenient(z.object({ answers: z.array(reviewAnswer), sections: orElse(z.array(reviewSection), []) })),
  submission: lenient(z.object({ reference: z.string(), status: z.string(), copy: z.optional(z.boolean()) })),
  code: lenient(z.object({ value: words, for: z.enum(['draft', 'report']) })),
  private: lenient(z.boolean()),
  offers: lenient(z.array(option)),
  chart: lenient(chart),
  deadline: lenient(z.object({ kind: z.string(), due: z.string(), daysLeft: z.number() })),
  links: lenient(
    z.pipe(
      z.array(link),
      z.transform((all) => all.filter(({ href }) => isSafeLink(href))),
    ),
  ),
  language: lenient(z.object({ code: z.string().check(z.regex(/^[a-z]{2,3}$/)), direction: z.enum(['ltr', 'rtl']) })),
  exit: lenient(z.boolean()),
})
const channelData = z.object({
  clientActivityID: z.optional(z.string()),
  quiet: z.optional(z.boolean()),
  assistant: orElse(assistantData, {}),
})
const activity = z.object({
  id: z.string(),
  type: z.string(),
  text: z.optional(z.string()),
  value: z.optional(z.unknown()),
  locale: lenient(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/))),
  from: z.object({ id: z.string(), role: z.optional(z.string()) }),
  timestamp: z.optional(z.string()),
  replyToId: z.optional(z.string()),
  attachments: orElse(z.array(z.object({ name: z.optional(z.string()) })), []),
  channelData: orElse(channelData, { assistant: {} }),
})
const activitySet = z.object({ activities: z.array(activity), watermark: z.optional(z.string()) })

/** An activity of the log, as far as this page shows it. What is missing or misshapen in `channelData` only shows less. */
export type Activity = z.infer<typeof activity>
/** What the person is asked. */
export type Question = z.infer<typeof question>
/** What came over the stream or from the log. */
export type ActivitySet = z.infer<typeof activitySet>

/** Reads a set of activities; undefined for anything else. */
export function readActivitySet(given: unknown): ActivitySet | undefined {
  const read = activitySet.safeParse(given)
  return read.success ? read.data : undefined
}
