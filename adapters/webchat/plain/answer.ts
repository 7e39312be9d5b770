import { createHash } from 'node:crypto'
import type { Question } from '../page/activity.ts'
import { shapeOf } from './control-html.ts'
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
  const date = dateOf(posted)
  const words = (said: string): Answer => ({
    kind: 'say',
    activity: {
      type: 'message',
      text: said,
      ...(key === (question?.key ?? '') || key === '' ? {} : { value: { key, answer: said } }),
    },
  })
  if (text !== '' && (pick.length > 0 || date !== undefined) && !mustTake(text))
    return { kind: 'wrong', problem: pick.length > 0 ? BOTH : BOTH_DATES }
  if (text !== '') return words(text)
  const [first] = pick
  if (first !== undefined) {
    const said = pick.map((one) => labelOf(one) ?? one).join(', ')
    const value = { key, answer: pick.length === 1 ? first : pick }
    return { kind: 'say', activity: { type: 'message', text: said, value } }
  }
  if (date === undefined) return { kind: 'wrong', problem: nothing(question) }
  return date.whole ? words(date.text) : { kind: 'wrong', problem: date.problem }
}

const BOTH = 'Choose an answer or write your own, not both.'
const BOTH_DATES = 'Fill in the date or write your answer, not both.'

function nothing(question: Question | undefined): string {
  switch (shapeOf(question)) {
    case 'pick':
      return question?.kind === 'choices'
        ? 'Tick one or more, or write your answer.'
        : 'Choose an answer, or write your own.'
    case 'date':
      return 'Enter the date, or write your answer.'
    case 'file':
      return 'Choose a file, or write your answer.'
    case 'tap':
    case 'write':
      return 'Write your answer.'
  }
}

type DateOf = { readonly whole: true; readonly text: string } | { readonly whole: false; readonly problem: string }

/** The date fields as words; undefined where all are empty. Whether there is such a day is for the assistant to say. */
function dateOf(posted: Posted): DateOf | undefined {
  const [day, month, year, time] = [posted.day, posted.month, posted.year, posted.time].map((part) => part.trim())
  if (!day && !month && !year && !time) return undefined
  if (!day && !month && !year) return { whole: false, problem: 'Enter the date too, or write your answer.' }
  if (!day) return { whole: false, problem: 'The date must include a day.' }
  if (!month) return { whole: false, problem: 'The date must include a month.' }
  if (!year) return { whole: false, problem: 'The date must include a year.' }
  const mark = /^\d+$/.test(month) ? '/' : ' '
  const date = [day, month, year].join(mark)
  return { whole: true, text: time ? `${date} ${time}` : date }
}

/**
 * The key under which a form's message is taken once: of the page that it was on, and of what it says. A double press and a reload are
 * the same message; another answer in an old form is another message.
 */
export function messageKey(nonce: string, content: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16)
  return `plain:${nonce}:${hash}`
}
