import type { Answer } from '../answer.ts'
import type { Flow } from '../flow.ts'
import type { Form } from '../form.ts'
import { type Journey, journey } from './journey.ts'
import type { Question } from './question.ts'
import type { Matter } from './state.ts'
import { instant, type Turn, withState } from './turn.ts'

/** The flow or form of a matter; undefined where the content has lost it. */
export function definitionOf(turn: Turn, matter: Matter): Flow | Form | undefined {
  return matter.kind === 'flow'
    ? turn.services.content.flows.get(matter.id)
    : turn.services.content.forms.get(matter.id)
}

/** The form of the open matter, where it is one. */
export function openForm(turn: Turn): Form | undefined {
  const { matter } = turn.state
  return matter?.kind === 'form' ? turn.services.content.forms.get(matter.id) : undefined
}

/** The last journey of each matter: a turn asks for it several times, and a matter never changes. */
const journeys = new WeakMap<Matter, { readonly of: Flow | Form; readonly now: number; readonly here: Journey }>()

/** Where the person is in the open matter; undefined where none is open. */
export function openJourney(turn: Turn): Journey | undefined {
  const { matter } = turn.state
  const definition = matter === undefined ? undefined : definitionOf(turn, matter)
  if (matter === undefined || definition === undefined) return undefined
  const before = journeys.get(matter)
  if (before?.of === definition && before.now === turn.now) return before.here
  const here = journey(definition, matter.answers, turn.now)
  journeys.set(matter, { of: definition, now: turn.now, here })
  return here
}

/** The turn with one answer set. A change of the report's own answers takes back the review and what was agreed to. */
export function setAnswer(turn: Turn, question: Question, answer: Omit<Answer, 'at'>): Turn {
  const { matter } = turn.state
  if (matter === undefined) return turn
  const kept = question.stage === 'field' ? withoutEnding(turn, matter) : matter.answers
  return withState(turn, {
    matter: { ...matter, answers: { ...kept, [question.key]: { ...answer, at: instant(turn) } } },
  })
}

/** The turn with one answer taken out, as "back" and "change" do. */
export function removeAnswer(turn: Turn, key: string): Turn {
  const { matter } = turn.state
  if (matter === undefined) return turn
  const { [key]: _, ...answers } = withoutEnding(turn, matter)
  return withState(turn, { matter: { ...matter, answers } })
}

function withoutEnding(turn: Turn, matter: Matter): Matter['answers'] {
  const form = turn.services.content.forms.get(matter.id)
  const ending = new Set(['review', ...(form?.declarations.map(({ key }) => key) ?? [])])
  return Object.fromEntries(Object.entries(matter.answers).filter(([key]) => !ending.has(key)))
}

/** Drops what is not on the path any more and tells which labels went. */
export function dropStale(turn: Turn, before: Journey): { readonly turn: Turn; readonly labels: readonly string[] } {
  const after = openJourney(turn)
  const { matter } = turn.state
  if (after === undefined || matter === undefined) return { turn, labels: [] }
  const gone = before.asked.filter(({ key, stage }) => stage === 'field' && after.dropped.includes(key))
  if (gone.length === 0) return { turn, labels: [] }
  const answers = Object.fromEntries(
    Object.entries(matter.answers).filter(([key]) => !gone.some((question) => question.key === key)),
  )
  return { turn: withState(turn, { matter: { ...matter, answers } }), labels: gone.map(({ label }) => label) }
}
