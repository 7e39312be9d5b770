import type { Answers } from '../answer.ts'
import { displayAnswer } from '../fields/field-kinds.ts'
import type { Flow } from '../flow.ts'
import type { Form } from '../form.ts'
import { journey } from './journey.ts'
import type { Question } from './question.ts'
import { familyOf } from './story-values.ts'

/** The longest answer that is said back in full, in characters: the rest of it is in the summary. */
const LONGEST = 120

/**
 * "Label: answer" for each answer of the story that is on the path, kept short: all that is told of one thing or one person stands in
 * one line, and what only opens a part of the form is left out where that part was filled.
 */
export function saidBack(
  definition: Flow | Form,
  answers: Answers,
  keys: readonly string[],
  now: number,
): readonly string[] {
  const told = journey(definition, answers, now).known.filter(
    (question) =>
      keys.includes(question.key) &&
      answers[question.key] !== undefined &&
      question.reads !== 'account' &&
      !opens(question),
  )
  const lines = new Map<string, string[]>()
  for (const question of told) {
    const group = groupOf(definition, question.key)
    const line = group?.line ?? question.key
    lines.set(line, [...(lines.get(line) ?? []), said(question, answers, group !== undefined)])
  }
  return [...lines].map(([key, parts]) => {
    const label = groupOf(definition, key)?.label
    return label === undefined ? parts.join(', ') : `${label}: ${parts.join(', ')}`
  })
}

/** Whether a question only opens a part of the form that a story fills by itself: is there a person, a vehicle, another thing? */
function opens({ key, answer, reads }: Question): boolean {
  if (key.endsWith('.more')) return true
  return answer.kind === 'yes-no' && reads !== undefined && familyOf(reads)[0] === reads
}

interface Group {
  /** The beginning of its keys: "items.0." */
  readonly line: string
  readonly label: string
}

function groupOf(definition: Flow | Form, key: string): Group | undefined {
  const match = /^(.+)\.(\d+)\./.exec(key)
  const field = match === null || 'steps' in definition ? undefined : definition.fields[match[1] ?? '']
  return match === null || field === undefined || !('repeat' in field)
    ? undefined
    : { line: match[0], label: field.label }
}

/** In a line of several a value needs its label only where it says nothing without it: yes, no, a number. */
function said(question: Question, answers: Answers, grouped: boolean): string {
  const answer = answers[question.key]
  const text = answer === undefined ? '' : displayAnswer(answer, question.answer)
  const short = text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
  return grouped && !/^(?:yes|no)\b|^\d+$/i.test(text) ? short : `${question.label}: ${short}`
}
