import type { Answer, Answers } from '../answer.ts'
import type { AnswerType, AnswerValue, Option } from '../answer-type.ts'
import { displayAnswer, fitsType } from '../fields/field-kinds.ts'
import type { Flow, StoryEntity } from '../flow.ts'
import type { Form } from '../form.ts'
import type { Entity } from '../recognition.ts'
import { nationOf } from '../recognizers/entities/nation.ts'
import { tellsOwnLoss } from '../recognizers/own-loss.ts'
import { journey } from './journey.ts'
import { fieldQuestion, type Question, stepQuestion } from './question.ts'

/** What a person told in their own words, and what was found in it. */
export interface Story {
  readonly text: string
  readonly entities: readonly Entity[]
}

/** The shortest text that counts as an account; "my bike was stolen" does not tell what happened. In characters. */
const SHORTEST_ACCOUNT = 40

/**
 * The answers that a story gives to what is not answered yet. Questions that carry risk are never filled.
 * Two different things of one kind leave the question open: nothing is guessed.
 */
export function answersFromStory(definition: Flow | Form, answers: Answers, story: Story, at: string): Answers {
  const found: Record<string, Answer> = {}
  for (const question of readableQuestions(definition)) {
    if (question.reads === undefined || question.risk || answers[question.key] !== undefined) continue
    const value = valueFor(question.reads, question.answer, story)
    if (value !== undefined) found[question.key] = { value, source: 'story', at }
  }
  return found
}

/** "Label: answer" for each answer of the story that is on the path. */
export function saidBack(
  definition: Flow | Form,
  answers: Answers,
  keys: readonly string[],
  now: number,
): readonly string[] {
  const here = journey(definition, answers, now)
  return here.known.flatMap((question) => {
    const answer = answers[question.key]
    if (!keys.includes(question.key) || answer === undefined || question.reads === 'account') return []
    return [`${question.label}: ${displayAnswer(answer, question.answer)}`]
  })
}

/** Every question that a definition can put; of a repeated group, those of its first item. */
export function readableQuestions(definition: Flow | Form): readonly Question[] {
  if ('steps' in definition) {
    return Object.entries(definition.steps).flatMap(([name, step]) => stepQuestion(name, step) ?? [])
  }
  return Object.entries(definition.fields).flatMap(([key, field]) => {
    if (!('repeat' in field)) return field.fixed === undefined ? [fieldQuestion(key, field)] : []
    return Object.entries(field.repeat).map(([part, inner]) => fieldQuestion(`${key}.0.${part}`, inner))
  })
}

/** The value that a story holds for a question that reads `entity`; undefined where it holds none or more than one. */
export function valueFor(entity: StoryEntity, type: AnswerType, story: Story): AnswerValue | undefined {
  const value = rawValue(entity, type, story)
  return value !== undefined && fitsType(value, type) ? value : undefined
}

function rawValue(entity: StoryEntity, type: AnswerType, story: Story): AnswerValue | undefined {
  if (entity === 'options') return chosenIn(type, story.text)
  if (entity === 'own-loss')
    return 'options' in type && tellsOwnLoss(story.text)
      ? type.options.find(({ id }) => id === 'victim')?.id
      : undefined
  if (entity === 'account') return story.text.length >= SHORTEST_ACCOUNT ? story.text : undefined
  if (entity === 'nation') return nationOf(story.text, textOf('postcode', story))
  if (entity === 'when') return whenOf(type, story)
  if (entity === 'place') return placeOf(type, story)
  const value = textOf(entity, story)
  if (type.kind === 'choice') return value === undefined ? undefined : type.options.find(({ id }) => id === 'full')?.id
  return value === undefined ? undefined : type.kind === 'number' ? Number(value) : value
}

function chosenIn(type: AnswerType, text: string): AnswerValue | undefined {
  const id = 'options' in type ? optionInText(type.options, text) : undefined
  return id !== undefined && type.kind === 'choices' ? [id] : id
}

function whenOf(type: AnswerType, story: Story): AnswerValue | undefined {
  const value = story.entities.find((entity) => entity.kind === 'when')?.value
  if (typeof value !== 'object' || type.kind === 'when') return value
  return 'date' in value ? value.date : 'start' in value ? value.start.slice(0, 10) : undefined
}

function placeOf(type: AnswerType, story: Story): AnswerValue | undefined {
  const place = textOf('place', story)
  const postcode = textOf('postcode', story)
  if (place === undefined && postcode === undefined) return undefined
  const text = place ?? postcode ?? ''
  if (type.kind !== 'location') return text
  return postcode?.includes(' ') === true ? { text, postcode } : { text }
}

function textOf(kind: Entity['kind'], story: Story): string | undefined {
  const values = new Set(
    story.entities.flatMap((entity) =>
      entity.kind === kind && typeof entity.value === 'string' ? [entity.value.toLowerCase()] : [],
    ),
  )
  if (values.size !== 1) return undefined
  const found = story.entities.find((entity) => entity.kind === kind)
  return typeof found?.value === 'string' ? found.value : undefined
}

/** The one option whose label or other words stand in the text as whole words; undefined for none or several. */
export function optionInText(options: readonly Option[], text: string): string | undefined {
  const words = ` ${plainWords(text)} `
  const hits = options.filter((option) =>
    [option.label, ...(option.says ?? [])].some((said) => words.includes(` ${plainWords(said)} `)),
  )
  return hits.length === 1 ? hits[0]?.id : undefined
}

function plainWords(text: string): string {
  return text
    .slice(0, 4000)
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
