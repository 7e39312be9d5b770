import type { Answer, Answers } from '../../dialogs/answer.ts'
import type { AnswerKind, AnswerValue } from '../../dialogs/answer-type.ts'
import { stillFits } from '../../dialogs/engine/form-journey.ts'
import { journey } from '../../dialogs/engine/journey.ts'
import type { Question } from '../../dialogs/engine/question.ts'
import type { Services } from '../../dialogs/engine/turn.ts'
import type { Form } from '../../dialogs/form.ts'
import { MONDAY_TEN, Talk } from '../dialogs/engine/talk.ts'

/** The question that a line says is open. */
export interface Open {
  readonly in: string
  readonly key: string
  readonly kind: string
  readonly question: string
}

/** A conversation in which such a question stands. `exact`: it has the line's own key, not only its kind. */
export interface Placed {
  readonly talk: Talk
  readonly key: string
  readonly exact: boolean
}

const at = '2026-11-23T09:50:00Z'
const MOST_WALKS = 40
/** Kinds that may stand for each other where a form has none of the first. */
const NEAR: readonly (readonly string[])[] = [
  ['text', 'long-text'],
  ['choice', 'choices'],
  ['when', 'date'],
]

/**
 * Opens the form with every other question on its way answered, and has this one put: then an answer, a correction of any
 * other, and something else altogether can be told apart only by the words. Undefined where the form has nothing like it.
 */
export function place(services: Services, open: Open): Placed | undefined {
  const form = services.content.forms.get(open.in)
  if (form === undefined) return undefined
  for (const key of candidates(form, open)) {
    const answers = answersAround(form, key)
    if (answers === undefined) continue
    const talk = new Talk(services).start(open.in)
    const { matter } = talk.state
    if (matter === undefined) return undefined
    talk.state = { ...talk.state, hold: undefined, matter: { ...matter, answers } }
    if (talk.say('repeat').key === key) return { talk, key, exact: key === open.key }
  }
  return undefined
}

/** The key itself where the form has it, then questions of the same kind, the most alike in words first. */
function candidates(form: Form, open: Open): readonly string[] {
  const all = [
    ...Object.entries(form.fields).flatMap(([key, field]) =>
      'repeat' in field
        ? Object.entries(field.repeat).map(([part, each]) => ({ key: `${key}.0.${part}`, field: each }))
        : [{ key, field }],
    ),
  ].map(({ key, field }) => ({ key, kind: field.answer.kind, ask: `${field.ask} ${field.label}`, fixed: field.fixed }))
  const ends = form.declarations.map(({ key, say }) => ({ key, kind: 'confirm' as const, ask: say, fixed: undefined }))
  const own = ['review', ...all.map(({ key }) => key), ...ends.map(({ key }) => key)].filter((key) => key === open.key)
  const like = [...all, ...ends]
    .filter(({ kind, fixed }) => fixed === undefined && isNear(kind, open.kind))
    .map((each) => ({ ...each, alike: alike(each.ask, open.question) + (each.kind === open.kind ? 1.5 : 0) }))
    .sort((a, b) => b.alike - a.alike)
  return [...own, ...like.map(({ key }) => key)]
}

function isNear(kind: AnswerKind, wanted: string): boolean {
  return kind === wanted || NEAR.some((group) => group.includes(kind) && group.includes(wanted))
}

function alike(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}/g))
  const there = words(other)
  return [...words(one)].filter((word) => there.has(word)).length
}

const around = new Map<string, Answers | undefined>()

/** Answers of a way on which this question is asked, without its own. */
function answersAround(form: Form, key: string): Answers | undefined {
  const name = `${form.id} ${key}`
  if (!around.has(name)) around.set(name, walked(form, key))
  return around.get(name)
}

function walked(form: Form, key: string): Answers | undefined {
  for (let seed = 0; seed < MOST_WALKS; seed += 1) {
    const answers: Record<string, Answer> = {}
    for (let steps = 0; steps < 300; steps += 1) {
      const { next } = journey(form, answers, MONDAY_TEN)
      if (next === undefined || (next.key === key && next.stage !== 'field')) break
      answers[next.key] = answerTo(next, seed)
    }
    const { [key]: own, ...others } = answers
    const ending = form.declarations.map((declaration) => declaration.key)
    const kept =
      own === undefined
        ? others
        : Object.fromEntries(Object.entries(others).filter(([each]) => each !== 'review' && !ending.includes(each)))
    if (journey(form, kept, MONDAY_TEN).next?.key === key) return kept
  }
  return undefined
}

/** An answer with a value wherever the question takes one of these. The seed picks among options. */
function answerTo(question: Question, seed: number): Answer {
  const value = givenTo(question, seed)
  const given = value === undefined ? undefined : { value, source: 'asked' as const, at }
  if (given !== undefined && stillFits(given, question)) return given
  const missing = !question.required ? 'skipped' : question.unknown ? 'unknown' : 'declined'
  return { value: null, missing, source: 'asked', at }
}

function givenTo({ answer, key, stage }: Question, seed: number): AnswerValue | undefined {
  if (stage !== 'field') return 'yes'
  const pick = hash(`${seed} ${key}`)
  switch (answer.kind) {
    case 'yes-no':
      return key.endsWith('.more') || pick % 2 === 0 ? 'no' : 'yes'
    case 'confirm':
      return 'yes'
    case 'choice':
      return answer.options[pick % answer.options.length]?.id
    case 'choices':
      return [answer.options[pick % answer.options.length]?.id ?? '']
    case 'when':
      return { date: answer.tense === 'future' ? '2026-12-10' : '2026-11-19' }
    case 'date':
      return answer.birth === true ? '1990-02-03' : answer.tense === 'future' ? '2026-12-10' : '2026-11-19'
    case 'location':
      return { text: '12 Mill Road, Leeds' }
    case 'file':
      return undefined
    default:
      return PLAIN[answer.kind]
  }
}

const PLAIN: Readonly<Record<string, AnswerValue>> = {
  name: 'Sam',
  text: 'A plain one with a sticker on it',
  'long-text': 'It was there at six and gone when I came back at eight.',
  time: '18:30',
  number: 2,
  money: 200,
  phone: '+447700900123',
  email: 'sam@example.org',
  'vehicle-registration': 'AB12CDE',
  postcode: 'SW1A 1AA',
  reference: '7KQ4-M2XD-9B',
}

function hash(text: string): number {
  let sum = 7
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003
  return sum
}
