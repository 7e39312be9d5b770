import type { Answer, Answers } from '../../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../../dialogs/answer-type.ts'
import { flowJourney } from '../../../../dialogs/engine/flow-journey.ts'
import { journey } from '../../../../dialogs/engine/journey.ts'
import type { Question } from '../../../../dialogs/engine/question.ts'
import { startTopic } from '../../../../dialogs/engine/topic.ts'
import { openTurn, type Services } from '../../../../dialogs/engine/turn.ts'
import type { Flow } from '../../../../dialogs/flow.ts'
import type { Form } from '../../../../dialogs/form.ts'
import { Talk } from '../talk.ts'
import type { Told, ToldStory } from './told-story.ts'

/** What came of one story: the form it ended in, what it filled, what was wrong, and how much was still asked. */
export interface StoryWalk {
  readonly id: string
  /** Where the first message led; undefined where it was not understood. */
  readonly form: string | undefined
  /** Fields of the form that the story filled and that are on this person's way. */
  readonly filled: readonly string[]
  /** Filled with what the story does not tell: "key: value". */
  readonly wrong: readonly string[]
  /** Told and not filled, of those on the way. */
  readonly missed: readonly string[]
  /** Fields on this person's way that were asked. */
  readonly asked: readonly string[]
  /** Fields in the form, repeated groups counted once. */
  readonly inForm: number
  /** What was said back. */
  readonly saidBack: string
}

const MOST_STEPS = 20_000
const NOW_AT = '2026-11-23T10:00:10Z'

/** Tells a story at the front door, goes the shortest way through the triage to its form, and answers all that is asked there. */
export function walkStory(services: Services, told: ToldStory): StoryWalk {
  const talk = new Talk(services).say(told.story)
  for (let tries = 0; tries < 5 && talk.state.hold !== undefined; tries += 1) passHold(talk, told)
  const { matter } = talk.state
  const flow = matter === undefined ? undefined : services.content.flows.get(matter.id)
  const form = services.content.forms.get(told.form)
  if (matter === undefined || form === undefined || (flow === undefined && matter.id !== told.form))
    return nowhere(told, matter?.id)
  const through = flow === undefined ? matter.answers : wayTo(flow, matter.answers, told, talk.now)
  if (through === undefined) return nowhere(told, matter.id)
  const turn = openTurn({ ...talk.state, matter: { ...matter, answers: through }, hold: undefined }, services, talk.now)
  const opened = startTopic(turn, told.form, told.story)
  const said = opened.replies.map(({ text }) => text).join('\n')
  return { ...filledIn(form, opened.state.matter?.answers ?? {}, told, talk.now), saidBack: said }
}

function passHold(talk: Talk, told: ToldStory): void {
  const { hold } = talk.state
  if (hold?.kind === 'danger') talk.say('I am safe, go on')
  else if (hold?.kind === 'gate') talk.say('no')
  else if (hold?.kind === 'which') {
    const id = hold.ids.find((one) => leadsTo(talk, one, told.form)) ?? hold.ids[0] ?? 'none'
    talk.tap('matter', id)
  } else talk.say('no')
}

function leadsTo(talk: Talk, id: string, form: string): boolean {
  const flow = talk.services.content.flows.get(id)
  return id === form || (flow !== undefined && JSON.stringify(flow).includes(`"form":"${form}"`))
}

function nowhere({ id }: ToldStory, form: string | undefined): StoryWalk {
  return { id, form, filled: [], wrong: [], missed: [], asked: [], inForm: 0, saidBack: '' }
}

/** The answers with which the triage leads to the form: what the story told stays, all else is tried. */
function wayTo(flow: Flow, answers: Answers, told: ToldStory, now: number): Answers | undefined {
  const budget = { left: MOST_STEPS }
  const go = (given: Answers): Answers | undefined => {
    budget.left -= 1
    if (budget.left < 0) return undefined
    const { next, end } = flowJourney(flow, given, now)
    if (next === undefined) return endsIn(flow, end, told.form) ? given : undefined
    for (const value of tries(next, told)) {
      const found = go({ ...given, [next.key]: { value, source: 'asked', at: NOW_AT } })
      if (found !== undefined) return found
    }
    return undefined
  }
  return go(answers)
}

function endsIn(flow: Flow, end: ReturnType<typeof flowJourney>['end'], form: string): boolean {
  if (end?.kind === 'form') return end.id === form
  return end?.kind === 'outcome' && end.outcomes.some((name) => flow.outcomes[name]?.form === form)
}

function tries(question: Question, { told, answers = {} }: ToldStory): readonly AnswerValue[] {
  const known = answers[question.key] ?? plain(told[question.key])
  const { answer } = question
  const all: readonly AnswerValue[] =
    answer.kind === 'yes-no'
      ? ['no', 'yes']
      : 'options' in answer
        ? answer.options.map(({ id }) => (answer.kind === 'choices' ? [id] : id))
        : [byKind(question)]
  return known === undefined ? all : [known]
}

/** Answers what is asked as this person would, and compares what the story filled with what it tells. */
function filledIn(form: Form, given: Answers, told: ToldStory, now: number): Omit<StoryWalk, 'saidBack'> {
  const answers: Record<string, Answer> = { ...given }
  const asked: string[] = []
  for (let turns = 0; turns < 400; turns += 1) {
    const { next } = journey(form, answers, now)
    if (next === undefined) break
    if (next.stage === 'field') asked.push(next.key)
    answers[next.key] = reply(next, told)
  }
  const here = journey(form, answers, now)
  const filled = here.known.filter(
    ({ key, stage, fixed }) => stage === 'field' && !fixed && answers[key]?.source === 'story',
  )
  const off = filled.filter(({ key }) => !isRight(answers[key]?.value, told.told[key]))
  return {
    id: told.id,
    form: form.id,
    filled: filled.map(({ key }) => key),
    wrong: off.map(({ key }) => `${key}: ${JSON.stringify(answers[key]?.value)}`),
    missed: asked.filter((key) => told.told[key] !== undefined),
    asked,
    inForm: Object.values(form.fields).reduce(
      (sum, field) => sum + ('repeat' in field ? Object.keys(field.repeat).length : 1),
      0,
    ),
  }
}

function reply(question: Question, { told, answers = {} }: ToldStory): Answer {
  const answer = (value: AnswerValue): Answer => ({ value, source: 'asked', at: NOW_AT })
  const known = answers[question.key] ?? plain(told[question.key])
  if (known !== undefined) return answer(known)
  if (told[question.key] !== undefined) return answer(byKind(question))
  if (question.stage !== 'field') return answer('yes')
  if (!question.required) return { value: null, missing: 'skipped', source: 'asked', at: NOW_AT }
  if (question.answer.kind === 'yes-no') return answer('no')
  if (question.unknown) return { value: null, missing: 'unknown', source: 'asked', at: NOW_AT }
  if (question.declined) return { value: null, missing: 'declined', source: 'asked', at: NOW_AT }
  return answer(byKind(question))
}

/** Some answer of the right kind, where only that it was answered matters. */
function byKind({ answer }: Question): AnswerValue {
  switch (answer.kind) {
    case 'choice':
      return answer.options[0]?.id ?? ''
    case 'choices':
      return [answer.options[0]?.id ?? '']
    case 'when':
      return { date: '2026-11-20' }
    case 'date':
      return '2026-11-20'
    case 'location':
      return { text: 'Example Road' }
    case 'number':
      return 2
    case 'money':
      return '20.00'
    case 'phone':
      return '+447700900123'
    case 'email':
      return 'sam@example.org'
    case 'postcode':
      return 'SW1A 1AA'
    case 'vehicle-registration':
      return 'AB12CDE'
    case 'time':
      return '10:00'
    default:
      return answer.kind === 'yes-no' || answer.kind === 'confirm' ? 'no' : 'Something in words'
  }
}

/** A told value that can be given as an answer; of several right ones the first. */
function plain(told: Told | undefined): AnswerValue | undefined {
  if (told === undefined || told instanceof RegExp) return undefined
  if (typeof told !== 'object' || !('either' in told)) return told
  const [first] = told.either
  return first instanceof RegExp ? undefined : first
}

function isRight(value: AnswerValue | null | undefined, told: Told | undefined): boolean {
  if (told === undefined || value === undefined || value === null) return false
  if (told instanceof RegExp)
    return told.test(typeof value === 'object' && 'text' in value ? value.text : String(value))
  if (typeof told === 'object' && 'either' in told) return told.either.some((one) => isRight(value, one))
  return JSON.stringify(sorted(value)) === JSON.stringify(sorted(told))
}

function sorted(value: AnswerValue): AnswerValue {
  return Array.isArray(value)
    ? value.filter((part) => typeof part === 'string').toSorted()
    : typeof value === 'string'
      ? value.toLowerCase()
      : value
}
