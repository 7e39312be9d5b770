import { displayAnswer } from '../fields/field-kinds.ts'
import type { Form } from '../form.ts'
import type { Journey } from './journey.ts'
import type { AssistantData } from './reply.ts'
import type { Turn } from './turn.ts'

type Review = NonNullable<AssistantData['review']>

/** The review is one activity: all answers in their order under the headings of the form, with the question that sends or changes. */
export function withReview(turn: Turn, form: Form, here: Journey): Turn {
  const last = turn.replies.at(-1)
  if (last === undefined) return turn
  const review = reviewOf(form, here)
  const reply = {
    ...last,
    text: `${reviewText(review)}\n\n${last.text}`,
    assistant: { ...last.assistant, review },
  }
  return { ...turn, replies: [...turn.replies.slice(0, -1), reply] }
}

function reviewOf(form: Form, here: Journey): Review {
  const questions = here.known.filter(({ stage }) => stage === 'field')
  const answers = questions.map((question) => {
    const answer = here.live[question.key]
    return {
      key: question.key,
      question: question.label,
      display: answer === undefined ? '' : displayAnswer(answer, question.answer),
    }
  })
  const headings = headingsOf(form)
  const sections = answers.flatMap(({ key }, index) => {
    const heading = headings.get(topKey(form, key))
    const before = answers[index - 1]
    const same = before !== undefined && headings.get(topKey(form, before.key)) === heading
    return heading === undefined || same ? [] : [{ key, heading }]
  })
  return { form: form.id, answers, sections }
}

/** The answers as text: a heading, and "label: answer" for each. */
export function reviewText({ answers, sections }: Review): string {
  return answers
    .map(({ key, question, display }, index) => {
      const heading = sections.find((one) => one.key === key)?.heading
      const above = heading === undefined ? '' : `${index === 0 ? '' : '\n'}${heading}\n`
      return `${above}${question}: ${display}`
    })
    .join('\n')
}

const headings = new WeakMap<Form, ReadonlyMap<string, string>>()

/** The heading under which each field or group of a form stands: its own, else that of the one before it. */
function headingsOf(form: Form): ReadonlyMap<string, string> {
  const known = headings.get(form)
  if (known !== undefined) return known
  const made = new Map<string, string>()
  let heading: string | undefined
  for (const [key, { section }] of Object.entries(form.fields)) {
    heading = section ?? heading
    if (heading !== undefined) made.set(key, heading)
  }
  headings.set(form, made)
  return made
}

/** The field or the repeated group that a key belongs to: `items.0.make` to `items`. */
function topKey(form: Form, key: string): string {
  return key in form.fields ? key : (/^(.*?)\.\d+\./.exec(key)?.[1] ?? key)
}
