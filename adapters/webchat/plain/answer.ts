import { createHash } from 'node:crypto'
import type { Question } from '../page/activity.ts'
import { type Made, wordsOf } from '../page/field-words.ts'
import { wayOf } from './control-html.ts'
import type { Posted } from './posted.ts'

/** The page's words that say what is wrong with a form; `problem` goes through the page's language. */
export type Answer =
  | { readonly kind: 'say'; readonly activity: Spoken }
  | { readonly kind: 'wrong'; readonly problem: string }

/** What is said, without who says it and under which key. */
export interface Spoken {
  readonly type: 'message' | 'event'
  readonly name?: string
  readonly text?: string
  readonly value?: unknown
}

/**
 * What a form answers. Words that were written for another question than the one that stands carry its key, so that they change that
 * answer and never fill this one. `labelOf` tells what stood on an option; `mustTake` is true for words that may not be refused.
 */
export function answerOf(
  posted: Posted,
  question: Question | undefined,
  labelOf: (option: string) => string | undefined,
  mustTake: (text: string) => boolean,
): Answer {
  const { pick, text, for: key } = posted
  const made = wordsOfFields(posted)
  const words = (said: string): Answer => ({
    kind: 'say',
    activity: {
      type: 'message',
      text: said,
      ...(key === (question?.key ?? '') || key === '' ? {} : { value: { key, answer: said } }),
    },
  })
  if (text !== '' && (pick.length > 0 || made !== undefined) && !mustTake(text))
    return { kind: 'wrong', problem: pick.length > 0 ? BOTH : BOTH_FIELDS }
  if (text !== '') return words(text)
  const [first] = pick
  if (first !== undefined) {
    const said = pick.map((one) => labelOf(one) ?? one).join(', ')
    const value = { key, answer: pick.length === 1 ? first : pick }
    return { kind: 'say', activity: { type: 'message', text: said, value } }
  }
  if (made === undefined) return { kind: 'wrong', problem: nothing(question) }
  return made.whole ? words(made.text) : { kind: 'wrong', problem: made.problem }
}

const BOTH = 'Choose an answer or write your own, not both.'
const BOTH_FIELDS = 'Fill in the fields or write your answer, not both.'

function nothing(question: Question | undefined): string {
  switch (wayOf(question)) {
    case 'pick':
      return question?.kind === 'choices'
        ? 'Tick one or more, or write your answer.'
        : 'Choose an answer, or write your own.'
    case 'fields': {
      const made = wordsOf(question?.kind ?? '', {})
      return made.whole ? 'Write your answer.' : made.problem
    }
    case 'file':
      return 'Choose a file, or write your answer.'
    case 'tap':
    case 'write':
      return 'Write your answer.'
  }
}

/** The fields as words, or what is missing in them; undefined where all are empty. */
function wordsOfFields({ values }: Posted): Made | undefined {
  if (Object.values(values).every((part) => part.trim() === '')) return undefined
  return wordsOf(
    ['day', 'month', 'year', 'time'].some((part) => (values[part] ?? '') !== '') ? 'when' : 'location',
    values,
  )
}

/**
 * The key under which a form's message is taken once: of the page that it was on, and of what it says. A double press and a reload are
 * the same message; another answer in an old form is another message.
 */
export function messageKey(nonce: string, content: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16)
  return `plain:${nonce}:${hash}`
}
