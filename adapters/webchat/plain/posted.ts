import { z } from 'zod'
import { AssistantError } from '../../../dialogs/errors.ts'

/** The most that a form without files may hold, in bytes: the longest text, as a browser encodes it. */
export const FORM_LIMIT = 1024 * 1024

/** The fields of an answer that has several (`page/field-shapes.ts`). */
const PARTS = ['day', 'month', 'year', 'time', 'line1', 'line2', 'town', 'postcode'] as const

const short = z.string().max(200).catch('')
const fields = z.object({
  do: z.enum(['start', 'take', 'answer', 'command', 'change', 'open', 'language', 'files', 'leave', 'copy', 'full']),
  ticket: short,
  id: short,
  /** The key of the question that the form was made for. */
  for: short,
  pick: z.array(z.string().max(200)).max(50),
  text: z.string(),
  /** What stands in the fields of an answer that has several, by their names. */
  values: z.record(z.string(), short),
  command: z.enum(['back', 'help', 'save', 'stop', 'skip']).catch('help'),
  key: short,
  topic: short,
  lang: short,
  fresh: short,
  token: z.string().max(2_048).catch(''),
  reference: short,
  format: z.enum(['html', 'txt']).catch('html'),
})

/** What one of the page's forms sends. What a form does not have is empty. */
export type Posted = z.infer<typeof fields>

/** Reads the fields of a form; `act` is what is done where the form does not say. Throws ACTIVITY_INVALID for what no form of ours sends. */
export function readPosted(pairs: Iterable<readonly [string, string]>, act?: Posted['do']): Posted {
  const given = new Map<string, string>()
  const pick: string[] = []
  for (const [name, value] of pairs) {
    if (name !== 'pick') given.set(name, value)
    // The empty one stands for an answer in words.
    else if (value !== '') pick.push(value)
  }
  const read = fields.safeParse({
    ...Object.fromEntries(Object.keys(fields.shape).map((name) => [name, given.get(name) ?? ''])),
    pick,
    values: Object.fromEntries(PARTS.map((name) => [name, given.get(name) ?? ''])),
    text: plainText(given.get('text') ?? ''),
    do: given.get('do') ?? act,
  })
  if (!read.success) throw new AssistantError('ACTIVITY_INVALID', 'This is not a form of this page. Nothing was sent.')
  return read.data
}

/** A browser sends line ends as two characters. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}
