import type { Option } from '../answer-type.ts'
import { inEach } from '../language.ts'
import { worded } from '../welsh/worded.ts'
import type { Journey } from './journey.ts'
import { type Question, reviewOptions } from './question.ts'
import type { AssistantData } from './reply.ts'
import { say, type Turn, withState } from './turn.ts'

const yesNo = inEach((): readonly Option[] => [
  { id: 'yes', label: worded('Yes') },
  { id: 'no', label: worded('No') },
])

/** The options as shown for a question, in their order. */
export function shownOptions(
  question: Question,
): readonly { readonly id: string; readonly label: string }[] | undefined {
  if (question.stage === 'review') return reviewOptions().map(({ id, label }) => ({ id, label }))
  if (question.answer.kind === 'yes-no') return yesNo()
  if (question.answer.kind === 'confirm')
    return [
      { id: 'yes', label: worded('Yes, I agree') },
      { id: 'no', label: worded('No') },
    ]
  return 'options' in question.answer ? question.answer.options.map(({ id, label }) => ({ id, label })) : undefined
}

/** Puts a question of a flow or form: its words are the text, and it is the last activity of its turn. */
export function putQuestion(turn: Turn, inId: string, question: Question, here: Journey, attempts: number): Turn {
  const options = shownOptions(question)
  const text = question.hint === undefined ? question.ask : `${question.ask}\n\n${question.hint}`
  const data: AssistantData = {
    question: {
      in: inId,
      key: question.key,
      kind: question.answer.kind,
      required: question.required,
      ...(question.unknown ? { unknown: true as const } : {}),
      ...(question.answer.kind === 'file' ? { accept: question.answer.accept } : {}),
      ...(options === undefined ? {} : { options }),
      ...(attempts === 0 ? {} : { again: attempts }),
      progress: progressOf(here),
    },
  }
  const put = {
    in: inId,
    key: question.key,
    kind: question.answer.kind,
    ...(options === undefined ? {} : { options }),
    attempts,
    ask: question.ask,
  }
  return withState(say(turn, text, { assistant: data }), { put })
}

/** A question of the assistant's own, outside flows and forms unless `inId` says otherwise. */
export function putOwn(
  turn: Turn,
  question: {
    readonly key: string
    readonly ask: string
    readonly options?: readonly Option[]
    readonly in?: string
    readonly kind?: 'choice' | 'yes-no' | 'text' | 'long-text'
  },
  more: Omit<AssistantData, 'question'> = {},
): Turn {
  const inId = question.in ?? 'front-door'
  const kind = question.kind ?? 'choice'
  const options = (question.options ?? (kind === 'yes-no' ? yesNo() : undefined))?.map(({ id, label }) => ({
    id,
    label,
  }))
  const shown = options === undefined ? {} : { options }
  const assistant: AssistantData = {
    ...more,
    question: { in: inId, key: question.key, kind, required: true, ...shown },
  }
  return withState(say(turn, question.ask, { assistant }), {
    put: { in: inId, key: question.key, kind, ...shown, attempts: 0, ask: question.ask },
  })
}

/** How far along: answered so far, and about how many there are in all on the way that the answers take now. */
export function progressOf(here: Journey): { readonly done: number; readonly about: number } {
  const done = here.known.filter(({ fixed }) => !fixed).length
  return { done, about: done + here.ahead }
}
