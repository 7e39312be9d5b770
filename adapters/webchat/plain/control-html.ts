import type { Question } from '../page/activity.ts'
import { postForm, sendButton } from './forms-of-page.ts'
import { all, type Html, tag } from './html.ts'
import { dateFields, FIELD, type Filled, picks, textBox, WORDS } from './inputs-html.ts'
import type { PageParts } from './page-parts.ts'

/** What the question is asked with: its words as a heading, more about it, and what was wrong with the last answer. */
export interface Asking {
  readonly question: Question | undefined
  /** Undefined where the words stand above in a message of their own. */
  readonly heading: Html | undefined
  readonly hint: Html | undefined
  readonly error: string | undefined
  /** What is still in the fields after an answer that was not taken. */
  readonly filled: Filled
  /** Said before files are chosen. */
  readonly fileLimits: string
}

/** How a question is answered, beside writing: buttons that answer at once, files, a choice, a date, or by writing only. */
export type Shape = 'tap' | 'file' | 'pick' | 'date' | 'write'

/** The shape of the control for a question. */
export function shapeOf(question: Question | undefined): Shape {
  if (question === undefined) return 'write'
  const options = question.options?.length ?? 0
  if (question.kind === 'file') return 'file'
  if (options === 1 || (options > 0 && question.key === 'review')) return 'tap'
  if (options > 0) return 'pick'
  return question.kind === 'date' || question.kind === 'when' ? 'date' : 'write'
}

/** The id of the field where an error is mended: where the error summary leads. */
export function fieldOf(question: Question | undefined): string {
  const shape = shapeOf(question)
  return shape === 'tap' ? WORDS : shape === 'file' ? 'files' : FIELD
}

/** The form for the question that waits, or for anything that someone wants to say. Writing is always possible. */
export function controlHtml(asking: Asking, parts: PageParts): Html {
  const shape = shapeOf(asking.question)
  const form =
    shape === 'tap'
      ? all(tapForm(asking, parts), writeBelow(asking, parts, asking.error))
      : shape === 'file'
        ? all(fileForm(asking, parts), writeBelow(asking, parts, undefined))
        : shape === 'write'
          ? writeForm(asking, parts)
          : groupForm(asking, parts, shape)
  return all(form, skipForm(asking.question, parts))
}

/** Options as buttons that answer at once: the review, and the way on after a danger card. */
function tapForm({ question, heading, hint }: Asking, parts: PageParts): Html {
  const buttons = (question?.options ?? []).map(({ id, label }) =>
    tag('li', {}, sendButton(label, 'main', { name: 'pick', value: id })),
  )
  return answers(
    question,
    parts,
    undefined,
    heading === undefined ? undefined : tag('h2', { class: 'asked' }, heading),
    hinted(hint),
    tag('ul', { class: 'options' }, ...buttons),
  )
}

/** A chooser for files, with what is taken told before. */
function fileForm({ heading, hint, error, fileLimits }: Asking, parts: PageParts): Html {
  const { say, keys } = parts
  return postForm(
    keys,
    { do: 'files' },
    { files: true, class: error === undefined ? 'answer' : 'answer wrong' },
    heading === undefined ? undefined : tag('h2', { class: 'asked' }, heading),
    hinted(hint),
    tag('p', {}, tag('label', { for: 'files' }, say('Choose a photo, video or document'))),
    tag('p', { id: 'file-limits', class: 'hint' }, fileLimits),
    errorLine(error, parts),
    tag('input', {
      id: 'files',
      type: 'file',
      name: 'file',
      multiple: true,
      'aria-describedby': ids('file-limits', error === undefined ? undefined : 'answer-error'),
    }),
    tag('p', {}, sendButton(say('Send the file'), 'main')),
  )
}

/** Writing, below a control of another form. */
function writeBelow({ question, filled }: Asking, parts: PageParts, error: string | undefined): Html {
  const about = ids(error === undefined ? undefined : 'answer-error')
  return answers(
    question,
    parts,
    error,
    tag('p', {}, tag('label', { for: WORDS }, parts.say('Or write your answer'))),
    errorLine(error, parts),
    textBox({ id: WORDS, about, wrong: error !== undefined }, question, filled, parts),
    sendLine(parts),
  )
}

/** Writing alone: the question's words are the label. */
function writeForm({ question, heading, hint, error, filled }: Asking, parts: PageParts): Html {
  const label = tag('label', { for: FIELD }, heading ?? parts.say('Write your answer'))
  const about = ids(hint && 'answer-hint', error === undefined ? undefined : 'answer-error')
  return answers(
    question,
    parts,
    error,
    heading === undefined ? tag('p', {}, label) : tag('h2', { class: 'asked' }, label),
    hinted(hint),
    errorLine(error, parts),
    textBox({ id: FIELD, about, wrong: error !== undefined }, question, filled, parts),
    sendLine(parts),
  )
}

/** Several fields under the question's words, and writing as the other way. */
function groupForm(asking: Asking, parts: PageParts, shape: 'pick' | 'date'): Html {
  const { question, heading, hint, error, filled } = asking
  const { say } = parts
  const about = ids(hint && 'answer-hint', error === undefined ? undefined : 'answer-error')
  const legend = heading === undefined ? say('Your answer') : tag('h2', { class: 'asked' }, heading)
  const fields =
    shape === 'pick' ? picks(question, filled, parts) : dateFields(question, filled, error !== undefined, parts)
  const box = textBox({ id: WORDS, about: undefined, wrong: false }, question, filled, parts)
  return answers(
    question,
    parts,
    error,
    tag(
      'fieldset',
      { 'aria-describedby': about },
      tag('legend', {}, legend),
      hinted(hint),
      errorLine(error, parts),
      fields,
      tag('p', {}, tag('label', { for: WORDS }, say('Or write your answer'))),
      box,
    ),
    sendLine(parts),
  )
}

function answers(
  question: Question | undefined,
  parts: PageParts,
  error: string | undefined,
  ...inside: readonly (Html | undefined)[]
): Html {
  const hidden = { do: 'answer', for: question?.key ?? '' }
  const options = { class: error === undefined ? 'answer' : 'answer wrong', private: parts.private }
  return postForm(parts.keys, hidden, options, ...inside)
}

function sendLine({ say }: PageParts): Html {
  return tag('p', {}, sendButton(say('Send answer'), 'main'))
}

function skipForm(question: Question | undefined, { keys, say }: PageParts): Html | undefined {
  if (question === undefined || question.required) return undefined
  const skip = sendButton(say('Skip'), 'small', { name: 'command', value: 'skip' })
  return postForm(keys, { do: 'command' }, {}, tag('p', {}, skip))
}

function hinted(hint: Html | undefined): Html | undefined {
  return hint === undefined ? undefined : tag('div', { id: 'answer-hint', class: 'hint' }, hint)
}

function errorLine(error: string | undefined, { say }: PageParts): Html | undefined {
  return error === undefined
    ? undefined
    : tag('p', { id: 'answer-error', class: 'error' }, tag('span', { class: 'unseen' }, say('Error: ')), error)
}

function ids(...given: readonly (string | Html | undefined)[]): string | undefined {
  const named = given.filter((one) => typeof one === 'string')
  return named.length === 0 ? undefined : named.join(' ')
}
