import { z } from 'zod'
import { answerLines } from '../json-lines.ts'
import { readOne } from '../read-one.ts'

const KINDS = [
  'yes-no',
  'choice',
  'choices',
  'text',
  'long-text',
  'name',
  'when',
  'date',
  'time',
  'number',
  'money',
  'phone',
  'email',
  'vehicle-registration',
  'postcode',
  'location',
  'confirm',
  'reference',
] as const

const question = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  text: z.string(),
  question: z.string().optional(),
  options: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  now: z.string().optional(),
})

/** `npm run --silent read-answer`: how one question's answer is read. `now` is London clock time. */
await answerLines((line) => {
  const { id, ...asked } = question.parse(line)
  return { id, reading: readOne(asked) }
})
