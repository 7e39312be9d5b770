import { addDays } from '../dialogs/recognizers/london-time.ts'

/** How long a new article holds before it must be checked again, in days. */
const HOLDS_DAYS = 270

/** The most characters of a title (`frontMatter`). */
const LONGEST_TITLE = 120

/** A new article's file, right in all that can be known, with what to write where. `today` is YYYY-MM-DD. */
export function articleSkeleton(id: string, today: string): string {
  const words = id.length < 3 ? `what is ${id}` : id.replaceAll('-', ' ').slice(0, LONGEST_TITLE - 1)
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}?`
  const examples = Array.from({ length: 10 }, (_, at) => `  - "${words}, in other words ${at + 1}"`)
  return [
    '---',
    `id: ${id}`,
    `title: "${title}"`,
    '# At least 10 ways to ask it, as people write, in words that differ much.',
    'examples:',
    ...examples,
    '# The whole answer for a text message, at most 320 characters. Numbers and addresses by their key.',
    'short: "Say what to do first, in one or two short sentences. If you are not sure, call {{h.101}}."',
    '# Who says so, and where it can be read.',
    'source: {"name": "Police.uk, contact the police", "url": "https://www.police.uk/pu/contact-us"}',
    '# uk, gb, england-wales, england, wales, scotland or northern-ireland: where the answer holds.',
    'jurisdiction: uk',
    'owner: contact-centre',
    '# After this day the answer is not given any more.',
    `reviewBy: "${addDays(today, HOLDS_DAYS)}"`,
    '# confirmed only for what was seen in the source.',
    'confidence: unconfirmed',
    '# What the person may want next: flow:ID, form:ID or article:ID.',
    'next: []',
    'contacts: ["h.101"]',
    '---',
    'Say what to do first, in one or two short sentences. Then say what follows, in under 120 words.',
    '',
    'If you are not sure, call {{h.101}}.',
    '',
    '## How long does it take?',
    '',
    'Headings like this answer what is asked next. Take out what you do not need.',
    '',
  ].join('\n')
}
