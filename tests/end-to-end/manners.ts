import { expect } from 'vitest'
import type { PutQuestion } from './assistant-data.ts'
import { PNG } from './form-tables.ts'
import { inWords, londonDate, NOT_KNOWN, type Saying, SKIPPED } from './sayings.ts'

/** How someone answers any form, told only what the replies carry. What is not taken is followed by the next one. */
export type Manner = (question: PutQuestion) => readonly Saying[]

const words = (say: string, value: unknown = say, display?: string): Saying => ({
  say,
  value,
  ...(display === undefined ? {} : { display }),
})
const yesterday = londonDate(-1)
const soon = londonDate(40)

/** What may be said to a question of each kind: first what fits most, then what fits those of a closer shape. */
const BY_KIND: Readonly<Record<string, readonly Saying[]>> = {
  'yes-no': [
    { press: 'no', value: false, display: 'No' },
    { press: 'yes', value: true, display: 'Yes' },
  ],
  confirm: [words('yes', true)],
  text: [
    words('By the blue door'),
    words('490154203237518', expect.stringMatching(/./)),
    words('AB12345678', expect.stringMatching(/./)),
    words('https://example.com/page', expect.stringMatching(/./)),
    words('900000000000001', expect.stringMatching(/./)),
    words('WBAAA31070B123456', expect.stringMatching(/./)),
    words('1.75 m', expect.anything()),
  ],
  'long-text': [words('There was a bang, and then nobody said a word.')],
  name: [words('Robin Ashgrove'), words('Robin')],
  number: [words('2', 2, expect.anything()), words('30', 30, expect.anything())],
  money: [words('£20', 2000, '£20')],
  phone: [words('07700 900123', '+447700900123', '07700 900123')],
  email: [words('robin@example.org')],
  postcode: [words('SW1A 1AA')],
  'vehicle-registration': [words('AB12 CDE', 'AB12CDE', 'AB12 CDE'), words('AB12', 'AB12')],
  location: [words('By the old mill', { text: 'By the old mill' })],
  date: [
    words('3 February 1990', '1990-02-03', 'Saturday 3 February 1990'),
    words(inWords(soon), soon, inWords(soon)),
    words('yesterday', yesterday, inWords(yesterday)),
  ],
  time: [words('10am', '10:00')],
  when: [
    words('yesterday', { date: yesterday }, inWords(yesterday)),
    words(inWords(soon), { date: soon }, inWords(soon)),
  ],
  reference: [words('CAD 1234/23NOV26', expect.stringMatching(/./))],
}

function byKind({ kind, key, options = [] }: PutQuestion, last: boolean): readonly Saying[] {
  if (key === 'review') return [{ press: 'send', value: true }]
  if (kind === 'file') return [{ file: { bytes: PNG, name: 'picture.png' }, value: [expect.any(String)] }]
  if (kind === 'choice' || kind === 'choices') {
    const order = last ? options.toReversed() : options
    return order.map(({ id, label }) => ({ press: id, value: kind === 'choices' ? [id] : id, display: label }))
  }
  const known = BY_KIND[kind]
  if (known === undefined) throw new Error(`No answer for ${key}, which is a ${kind}.`)
  return known
}

/** Danger is denied, and the device is safe: a card would end the talk. */
function safely(question: PutQuestion): readonly Saying[] | undefined {
  const { key, kind, options = [] } = question
  const yes = options.some(({ id }) => id === 'yes')
  if (/^gate\.safeDevice$|\.safe$/.test(key))
    return yes ? [{ press: 'yes', value: kind === 'yes-no' ? true : 'yes', display: 'Yes' }] : undefined
  if (key === 'da.device') return [{ press: 'no', value: 'no' }]
  if (/^gate\.|\.now$|\.danger$/.test(key) && options.some(({ id }) => id === 'no'))
    return [{ press: 'no', value: kind === 'yes-no' ? false : 'no' }]
  return undefined
}

/** Passes what may be passed; of the rest the first and shortest answer. */
export const shortest: Manner = (question) => {
  const safe = safely(question)
  if (safe !== undefined) return safe
  return question.required ? byKind(question, false) : [SKIPPED]
}

/** Says something to everything, and yes to yes or no, so that all that hangs on it is asked; one more of each group. */
export const everything: Manner = (question) => {
  const safe = safely(question)
  if (safe !== undefined) return safe
  const { key, kind } = question
  if (/\.[1-9]\d*\.more$/.test(key)) return [{ press: 'no', value: false, display: 'No' }]
  if (kind === 'yes-no') return [{ press: 'yes', value: true, display: 'Yes' }]
  return byKind(question, true)
}

/** Matches one of several values. */
const oneOf = (...values: readonly unknown[]) => ({
  asymmetricMatch: (got: unknown) => values.some((value) => JSON.stringify(value) === JSON.stringify(got)),
  toString: () => `one of ${JSON.stringify(values)}`,
})

/** Says "I don't know" to everything, and answers only where that is not taken. An option that says so may be what it chooses. */
export const unknowing: Manner = (question) => {
  if (question.key === 'review' || question.kind === 'confirm') return byKind(question, false)
  const chosen = (question.options ?? []).flatMap(({ id }) => [id, [id]])
  const said = words(NOT_KNOWN.say ?? '', oneOf(null, ...chosen))
  return [said, ...(safely(question) ?? byKind(question, false))]
}

/** Reports without a name where that can be chosen: someone who saw it, not someone it happened to. */
export const nameless: Manner = (question) => {
  const pick = (id: string) =>
    question.options?.some((option) => option.id === id) === true ? [{ press: id, value: id }] : undefined
  if (question.key === 'anonymous') return pick('without-name') ?? shortest(question)
  if (question.key === 'role') return pick('witness') ?? shortest(question)
  if (question.key === 'da.who') return pick('someone-else') ?? shortest(question)
  return shortest(question)
}
