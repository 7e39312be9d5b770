import type { Answer, Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import type { Content } from '../../../dialogs/content.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import type { Question } from '../../../dialogs/engine/question.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { MONDAY_TEN, Talk } from './talk.ts'

/** Answers by their key, for the questions that matter to a test. */
export type Way = Readonly<Record<string, AnswerValue>>

const at = '2026-11-23T10:00:00Z'

/** All answers of a form: what `way` knows, else skipped, unknown, "no" or the first option; everything is agreed to. */
export function answerAll(content: Content, id: string, way: Way): Answers {
  const form = content.forms.get(id)
  const answers: Record<string, Answer> = {}
  for (let turns = 0; form !== undefined && turns < 300; turns += 1) {
    const { next } = journey(form, answers, MONDAY_TEN)
    if (next === undefined) return answers
    answers[next.key] = { ...answerTo(next, way[next.key]), source: 'asked', at }
  }
  throw new Error(`The form ${id} does not end.`)
}

/** A talk in which such a form was just sent. */
export function sentTalk(services: Services, id: string, way: Way, before: (talk: Talk) => unknown = () => {}): Talk {
  const all = Object.entries(answerAll(services.content, id, way))
  const talk = new Talk(services).start(id)
  before(talk)
  const { matter } = talk.state
  if (matter === undefined) throw new Error(`${id} did not open.`)
  talk.state = { ...talk.state, matter: { ...matter, answers: Object.fromEntries(all.slice(0, -1)) } }
  talk.say('repeat').say('yes')
  if (talk.state.sent.length === 0) throw new Error(`${id} was not sent: ${talk.text}`)
  return talk
}

function answerTo(question: Question, value: AnswerValue | undefined): Pick<Answer, 'value' | 'missing'> {
  const { answer, stage } = question
  if (value !== undefined) return { value }
  if (stage !== 'field') return { value: 'yes' }
  if (!question.required) return { value: null, missing: 'skipped' }
  if (question.unknown) return { value: null, missing: 'unknown' }
  if (question.declined) return { value: null, missing: 'declined' }
  if (answer.kind === 'yes-no') return { value: 'no' }
  if (answer.kind === 'choices') return { value: [answer.options[0]?.id ?? ''] }
  if (answer.kind === 'choice') return { value: answer.options[0]?.id ?? '' }
  if (answer.kind === 'date') return { value: '1990-02-03' }
  if (answer.kind === 'when') return { value: { date: '2026-11-19' } }
  if (answer.kind === 'location') return { value: { text: '1 Example Street' } }
  return { value: answer.kind === 'phone' ? '+447700900123' : 'Sam said what happened' }
}
