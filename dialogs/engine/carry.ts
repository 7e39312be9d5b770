import type { Answer, Answers } from '../answer.ts'
import type { AnswerType } from '../answer-type.ts'
import type { Content } from '../content.ts'
import { fitsType } from '../fields/field-kinds.ts'
import type { Flow, Sets } from '../flow.ts'
import type { Form } from '../form.ts'
import { setsFor } from './flow-journey.ts'
import { journey } from './journey.ts'
import { definitionOf } from './matter.ts'
import type { Question } from './question.ts'
import type { Matter } from './state.ts'
import { readableQuestions } from './story.ts'
import { instant, type Turn } from './turn.ts'

/**
 * What the way to a flow or form has told: the answers that it need not ask for. Those of the flow before, of the flows before that
 * one, and what the end of the way sets. `instead`: the draft that it replaces, for the same matter.
 */
export function carriedTo(turn: Turn, definition: Flow | Form, instead?: Matter): Answers {
  const { content } = turn.services
  if (instead !== undefined) return fitting(content, definition, instead.answers, definitionOf(turn, instead))
  const from = turn.state.matter
  if (from?.kind !== 'flow') return {}
  const answers = { ...from.told, ...from.answers }
  const before = content.flows.get(from.id)
  return { ...fitting(content, definition, answers, before), ...setAnswers(turn, from, definition) }
}

/** What the flows so far told that a form may ask for: kept beside the answers of the flow that follows. */
export function toldSoFar(turn: Turn): Answers {
  const from = turn.state.matter
  if (from?.kind !== 'flow') return {}
  const known = fieldKeys(turn.services.content)
  return Object.fromEntries(
    Object.entries({ ...from.told, ...from.answers }).filter(([key, { value }]) => known.has(key) && value !== null),
  )
}

/** A danger that the next flow asks about in other words is another danger: it is asked anew. A form's key is taken by a flow on purpose. */
function fitting(
  content: Content,
  definition: Flow | Form,
  answers: Answers,
  before: Flow | Form | undefined,
): Answers {
  const toForm = 'fields' in definition
  const asked = new Map(
    before === undefined ? [] : readableQuestions(before).map((question) => [question.key, wordsOf(question)]),
  )
  const own = toForm ? new Set<string>() : ownNames(content, definition)
  const questions = new Map(readableQuestions(definition).map((question) => [question.key, question]))
  return Object.fromEntries(
    Object.entries(answers).filter(([key, answer]) => {
      const question = questions.get(key)
      if (question === undefined || own.has(key)) return false
      if (!toForm && question.risk && wordsOf(question) !== asked.get(key)) return false
      if (answer.value === null) return toForm && (answer.missing === 'unknown' ? question.unknown : !question.required)
      return fitsType(answer.value, question.answer)
    }),
  )
}

/** With its hint, which says what counts as danger here. Whether the device is safe does not change with the examples: it is the same device. */
function wordsOf({ key, ask, hint = '' }: Question): string {
  return key === 'gate.safeDevice' ? ask : `${ask} ${hint}`
}

/** Steps that go by their bare name: "who" in one flow is another question than "who" in the next. A name that a form's field has is no such. */
function ownNames(content: Content, flow: Flow): ReadonlySet<string> {
  const known = fieldKeys(content)
  return new Set(
    Object.entries(flow.steps).flatMap(([name, step]) =>
      'ask' in step && step.key === undefined && !known.has(name) ? [name] : [],
    ),
  )
}

const keysOfContent = new WeakMap<Content['forms'], ReadonlySet<string>>()

function fieldKeys({ forms }: Content): ReadonlySet<string> {
  const before = keysOfContent.get(forms)
  if (before !== undefined) return before
  const keys = new Set([...forms.values()].flatMap((form) => readableQuestions(form).map(({ key }) => key)))
  keysOfContent.set(forms, keys)
  return keys
}

/** What the end of the flow before says of the answers of what follows. Never of a risk. */
function setAnswers(turn: Turn, from: Matter, definition: Flow | Form): Answers {
  const flow = turn.services.content.flows.get(from.id)
  if (flow === undefined) return {}
  const sets = setsFor(flow, journey(flow, from.answers, turn.now), definition.id)
  const at = instant(turn)
  return Object.fromEntries(
    settable(definition, sets).map(([key, value]): [string, Answer] => [key, { value, source: 'asked', at }]),
  )
}

function settable(definition: Flow | Form, sets: Sets): readonly (readonly [string, string | readonly string[]])[] {
  return Object.entries(sets).filter(([key, value]) => {
    const type = settableType(definition, key)
    return type !== undefined && fitsType(value, type)
  })
}

/** The kind of answer under a key that a way may set: undefined where nothing is asked under it, or it carries risk. */
export function settableType(definition: Flow | Form, key: string): AnswerType | undefined {
  const question = readableQuestions(definition).find((one) => one.key === key)
  return question === undefined || question.risk ? undefined : question.answer
}
