import type { Question } from '../page/activity.ts'
import { shapeFor } from '../page/field-shapes.ts'
import { offered, SORTS } from '../page/file-limits.ts'
import { postForm, sendButton } from './forms-of-page.ts'
import { all, type Html, tag } from './html.ts'
import { FIELD, type Filled, fieldsHtml, picks, textBox, WORDS } from './inputs-html.ts'
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

/** How a question is answered, beside writing: buttons that answer at once, files, a choice, several fields, or by writing only. */
export type Way = 'tap' | 'file' | 'pick' | 'fields' | 'write'

/** How a question is answered. */
export function wayOf(question: Question | undefined): Way {
  if (question === undefined) return 'write'
  const options = question.options?.length ?? 0
  if (question.kind === 'file') return 'file'
  if (options === 1 || (options > 0 && question.key === 'review')) return 'tap'
  if (options > 0) return 'pick'
  return (shapeFor(question, true)?.fields.length ?? 0) > 1 ? 'fields' : 'write'
}

/** The id of the field where an error is mended: where the error summary leads. */
export function fieldOf(question: Question | undefined): string {
  const way = wayOf(question)
  return way === 'tap' ? WORDS : way === 'file' ? 'files' : FIELD
}

/** The form for the question that waits, or for anything that someone wants to say. Writing is always possible. */
export function controlHtml(asking: Asking, parts: PageParts): Html {
  const way = wayOf(asking.question)
  const form =
    way === 'tap'
      ? all(tapForm(asking, parts), writeBelow(asking, parts, asking.error))
      : way === 'file'
        ? all(fileForm(asking, parts), writeBelow(asking, parts, undefined))
        : way === 'write'
          ? writeForm(asking, parts)
          : groupForm(asking, parts)
  return all(form, otherAnswers(asking.question, parts))
}

/** Options as buttons that answer at once: the review, and the way on after a danger card. */
function tapForm({ question, heading, hint }: Asking, parts: PageParts): Html {
  const buttons = (question?.options ?? []).map(({ id, label }) =>
    tag('li', {}, sendButton(label, 'main', { name: 'pick', value: id })),
  )
  return answers(
    question,
    parts,
    heading === undefined ? undefined : tag('h2', { class: 'asked' }, heading),
    hinted(hint),
    tag('ul', { class: 'options' }, ...buttons),
  )
}

/** A chooser for files, with what is taken told before. */
function fileForm({ question, heading, hint, error, fileLimits }: Asking, parts: PageParts): Html {
  const { say, keys } = parts
  return postForm(
    keys,
    { do: 'files' },
    { files: true, class: 'answer' },
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
      accept: offered(question?.accept ?? SORTS),
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
    heading === undefined ? tag('p', {}, label) : tag('h2', { class: 'asked' }, label),
    hinted(hint),
    errorLine(error, parts),
    textBox({ id: FIELD, about, wrong: error !== undefined }, question, filled, parts),
    sendLine(parts),
  )
}

/** Several fields under the question's words, and writing as the other way. */
function groupForm(asking: Asking, parts: PageParts): Html {
  const { question, heading, hint, error, filled } = asking
  const { say } = parts
  const about = ids(hint && 'answer-hint', error === undefined ? undefined : 'answer-error')
  const legend = heading === undefined ? say('Your answer') : tag('h2', { class: 'asked' }, heading)
  const shape = question === undefined || question.options !== undefined ? undefined : shapeFor(question, parts.private)
  const fields =
    shape === undefined ? picks(question, filled, parts) : fieldsHtml(shape, filled, error !== undefined, parts)
  const box = textBox({ id: WORDS, about: undefined, wrong: false }, question, filled, parts)
  return answers(
    question,
    parts,
    tag(
      'fieldset',
      { 'aria-describedby': about },
      tag('legend', {}, legend),
      hinted(hint),
      errorLine(error, parts),
      fields,
      shape?.hint === undefined ? undefined : tag('p', { class: 'hint' }, say(shape.hint)),
      tag('p', {}, tag('label', { for: WORDS }, say('Or write your answer'))),
      box,
    ),
    sendLine(parts),
  )
}

function answers(question: Question | undefined, parts: PageParts, ...inside: readonly (Html | undefined)[]): Html {
  const hidden = { do: 'answer', for: question?.key ?? '' }
  const options = { class: 'answer', private: parts.private }
  return postForm(parts.keys, hidden, options, ...inside)
}

function sendLine({ say }: PageParts): Html {
  return tag('p', {}, sendButton(say('Send answer'), 'main'))
}

/** "I don't know" and "Skip", where they are taken. */
function otherAnswers(question: Question | undefined, { keys, say }: PageParts): Html | undefined {
  if (question === undefined) return undefined
  const { key, required, unknown } = question
  const said = say('I don’t know')
  const notKnown = postForm(keys, { do: 'answer', for: key, text: said }, {}, sendButton(said, 'small'))
  const skip = postForm(
    keys,
    { do: 'command' },
    {},
    sendButton(say('Skip'), 'small', { name: 'command', value: 'skip' }),
  )
  const others = [...(unknown === true ? [notKnown] : []), ...(required ? [] : [skip])]
  return others.length === 0 ? undefined : tag('div', { class: 'row others' }, ...others)
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
