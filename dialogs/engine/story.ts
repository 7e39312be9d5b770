import type { Answer, Answers } from '../answer.ts'
import { fitsType } from '../fields/field-kinds.ts'
import type { Flow } from '../flow.ts'
import type { Form, Repeat } from '../form.ts'
import { READING_WORDS } from '../recognizers/account/reading-words.ts'
import { fieldQuestion, moreQuestion, type Question, stepQuestion } from './question.ts'
import { type Story, type StoryFacts, storyFacts } from './story-facts.ts'
import { hasTells, tellWords } from './story-tells.ts'
import { thingsOf, vehiclesOf } from './story-things.ts'
import { familyOf, storyValue } from './story-values.ts'

/**
 * The answers that a story gives to what is not answered yet. Questions that carry risk are never filled.
 * Two different things of one kind leave the question open: nothing is guessed. `at` is an instant (ISO 8601, UTC).
 */
export function answersFromStory(definition: Flow | Form, answers: Answers, story: Story, at: string): Answers {
  const facts = storyFacts(story, knownWords(definition), Date.parse(at))
  const found: Record<string, Answer> = {}
  for (const question of [...openToStory(definition), ...furtherItems(definition, facts)]) {
    if (answers[question.key] !== undefined) continue
    const value = isMore(question) ? 'yes' : storyValue(question, facts)
    if (value !== undefined) found[question.key] = { value, source: 'story', at }
  }
  return found
}

/**
 * What a story tells of a flow's questions that a form which can follow asks too, under the same key: read as the form reads it, so that
 * the way there does not ask what was told. Questions that carry risk on either side are asked.
 */
export function answersForSteps(
  flow: Flow,
  forms: readonly Form[],
  answers: Answers,
  story: Story,
  at: string,
): Answers {
  const steps = readableQuestions(flow).filter(({ key, risk }) => !risk && answers[key] === undefined)
  const found: Record<string, Answer> = {}
  for (const form of steps.length === 0 ? [] : forms) {
    const told = answersFromStory(form, answers, story, at)
    for (const { key, answer } of steps) {
      const value = told[key]?.value
      if (found[key] === undefined && value !== undefined && value !== null && fitsType(value, answer))
        found[key] = { value, source: 'story', at }
    }
  }
  return found
}

/** Every question that a definition can put; of a repeated group, those of its first item. */
export function readableQuestions(definition: Flow | Form): readonly Question[] {
  if ('steps' in definition) {
    return Object.entries(definition.steps).flatMap(([name, step]) => stepQuestion(name, step) ?? [])
  }
  return Object.entries(definition.fields).flatMap(([key, field]) => {
    if (!('repeat' in field)) return field.fixed === undefined ? [fieldQuestion(key, field)] : []
    return itemQuestions(key, field, 0)
  })
}

function itemQuestions(key: string, { repeat }: Repeat, index: number): readonly Question[] {
  return Object.entries(repeat).flatMap(([part, field]) =>
    field.fixed === undefined ? [fieldQuestion(`${key}.${index}.${part}`, field)] : [],
  )
}

const open = new WeakMap<Flow | Form, readonly Question[]>()

/** The questions that a story may answer. They never change while the content does not. */
function openToStory(definition: Flow | Form): readonly Question[] {
  const before = open.get(definition)
  if (before !== undefined) return before
  const questions = readableQuestions(definition).filter(mayFill)
  open.set(definition, questions)
  return questions
}

/** Whether anything in a story can fill a question. Nothing fills one that carries risk. */
export function mayFill(question: Question): boolean {
  return !question.risk && !question.fixed && (question.reads !== undefined || hasTells(question))
}

/** The second and further items of repeated groups that a story tells of, and that there is another. */
function furtherItems(definition: Flow | Form, facts: StoryFacts): readonly Question[] {
  if ('steps' in definition) return []
  return Object.entries(definition.fields).flatMap(([key, field]) => {
    if (!('repeat' in field)) return []
    const count = Math.min(countOf(field, facts), field.max)
    return Array.from({ length: Math.max(0, count - 1) }, (_, index) => [
      moreQuestion(`${key}.${index}.more`, field.more, field.label),
      ...itemQuestions(key, field, index + 1).filter((question) => mayFill(question) && isOfItem(question)),
    ]).flat()
  })
}

/** How many items of a group a story tells of. */
function countOf({ repeat }: Repeat, facts: StoryFacts): number {
  const families = new Set(
    Object.values(repeat).flatMap(({ reads }) => (reads === undefined ? [] : [familyOf(reads)[0]])),
  )
  if (families.has('thing')) return thingsOf('thing', facts).length
  if (families.has('other-thing')) return thingsOf('other-thing', facts).length
  if (families.has('vehicle')) return vehiclesOf('vehicle', facts).length
  return families.has('seen-vehicle') ? vehiclesOf('seen-vehicle', facts).length : 0
}

/** Only what belongs to one item: a phrase of the story is not known to be about the second. */
function isOfItem({ reads, tells }: Question): boolean {
  if (tells?.of === 'phone' || tells?.of === 'any') return true
  const family = reads === undefined ? undefined : familyOf(reads)[0]
  return family === 'thing' || family === 'other-thing' || family === 'vehicle' || family === 'seen-vehicle'
}

function isMore({ key }: Question): boolean {
  return key.endsWith('.more')
}

const words = new WeakMap<Flow | Form, ReadonlySet<string>>()

/** The words that a definition's questions look for. Worked out once: it compiles all their phrases. */
function knownWords(definition: Flow | Form): ReadonlySet<string> {
  const before = words.get(definition)
  if (before !== undefined) return before
  const known = new Set([...READING_WORDS, ...openToStory(definition).flatMap(tellWords)])
  words.set(definition, known)
  return known
}
