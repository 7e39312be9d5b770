import type { AnswerType } from '../answer-type.ts'
import type { Step, StoryEntity, Tells } from '../flow.ts'
import type { Field, Form, Remark } from '../form.ts'
import { inEach } from '../language.ts'
import { worded } from '../welsh/worded.ts'

/** A question of a flow or form as the engine sees it, whichever it came from. `key` is unique in its definition. */
export interface Question {
  readonly key: string
  readonly answer: AnswerType
  readonly ask: string
  readonly hint?: string
  readonly why?: string
  readonly label: string
  readonly section?: string
  readonly required: boolean
  readonly unknown: boolean
  readonly declined: boolean
  readonly risk: boolean
  readonly reads?: StoryEntity
  readonly tells?: Tells
  readonly words: readonly string[]
  readonly remarks: readonly Remark[]
  /** Keys of questions whose time this one's cannot lie wholly before, or after. */
  readonly notBefore?: string
  readonly notAfter?: string
  /** Set by the form itself: shown in the review, never asked and never changed. */
  readonly fixed: boolean
  /** Declarations and the review stand after the fields: they are not answers of the report. */
  readonly stage: 'field' | 'review' | 'declaration'
}

const REVIEW_OPTIONS = inEach(() => [
  {
    id: 'send',
    label: worded('Send'),
    says: ['send', 'send it', 'submit', 'send report', 'send the report', 'all correct', 'anfon'],
  },
  {
    id: 'change',
    label: worded('Change something'),
    says: ['change something', 'change an answer', 'not right', 'newid', 'newid rhywbeth'],
  },
])

/** The options of the review question. */
export const reviewOptions = REVIEW_OPTIONS

/** Questions by their field and key. They never change while the content does not, and every journey needs all of them. */
const made = new WeakMap<Field, Map<string, Question>>()

/** The question that a field of a form puts, under its full key. */
export function fieldQuestion(key: string, field: Field): Question {
  const known = made.get(field)
  const before = known?.get(key)
  if (before !== undefined) return before
  const question = questionOf(key, field)
  if (known === undefined) made.set(field, new Map([[key, question]]))
  else known.set(key, question)
  return question
}

function questionOf(key: string, field: Field): Question {
  return {
    key,
    answer: field.answer,
    ask: field.ask,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    why: field.why,
    label: field.label,
    ...(field.section === undefined ? {} : { section: field.section }),
    required: field.optional !== true,
    unknown: field.unknown === true,
    declined: field.declined === true,
    risk: field.risk === true,
    ...(field.reads === undefined ? {} : { reads: field.reads }),
    ...(field.tells === undefined ? {} : { tells: field.tells }),
    words: field.words ?? [],
    remarks: field.remarks ?? [],
    ...(field.notBefore === undefined ? {} : { notBefore: field.notBefore }),
    ...(field.notAfter === undefined ? {} : { notAfter: field.notAfter }),
    fixed: field.fixed !== undefined,
    stage: 'field',
  }
}

/** Whether there is another of a repeated group. */
export function moreQuestion(key: string, ask: string, label: string): Question {
  return {
    ...questionOf(key, { answer: { kind: 'yes-no' }, ask, why: worded('So that nothing is left out.'), label }),
  }
}

const endings = new WeakMap<Form, readonly Question[]>()

/** What stands after the fields: the answers are read over before anything is sent, then the statements are agreed to. */
export function endingQuestions(form: Form): readonly Question[] {
  const before = endings.get(form)
  if (before !== undefined) return before
  const questions = [reviewQuestion(form), ...declarationQuestions(form)]
  endings.set(form, questions)
  return questions
}

function reviewQuestion(form: Form): Question {
  const question = questionOf('review', {
    answer: { kind: 'confirm' },
    ask: worded('These are your answers. Do you want to send them, or change something?'),
    why: worded('Nothing is sent until you have read your answers over and said that they are right.'),
    label: worded(`Your answers: ${form.title}`),
  })
  return { ...question, stage: 'review' }
}

function declarationQuestions(form: Form): readonly Question[] {
  return form.declarations.map((declaration) => ({
    ...questionOf(declaration.key, {
      answer: { kind: 'confirm' },
      ask: declaration.say,
      why: declaration.why,
      label: declaration.say,
    }),
    required: declaration.optional !== true,
    stage: 'declaration' as const,
  }))
}

/** The key under which a step's answer is kept and shown. */
export function stepKey(name: string, step: Step<string, string>): string {
  return 'key' in step && step.key !== undefined ? step.key : name
}

/** The question that a step of a flow puts; undefined for a step that only routes. */
export function stepQuestion(name: string, step: Step<string, string>): Question | undefined {
  if (!('ask' in step)) return undefined
  return {
    key: stepKey(name, step),
    answer: stepAnswer(step),
    ask: step.ask,
    ...(step.hint === undefined ? {} : { hint: step.hint }),
    ...(step.why === undefined ? {} : { why: step.why }),
    label: step.ask,
    required: true,
    unknown: 'answer' in step ? step.unknown === true : step.unsure !== undefined,
    declined: false,
    risk: step.risk === true,
    ...(step.reads === undefined ? {} : { reads: step.reads }),
    ...(step.tells === undefined ? {} : { tells: step.tells }),
    words: [],
    remarks: [],
    fixed: false,
    stage: 'field',
  }
}

function stepAnswer(step: Extract<Step<string, string>, { ask: string }>): AnswerType {
  if ('answer' in step) return step.answer
  if ('options' in step) return { kind: 'choice', options: step.options }
  return { kind: 'yes-no' }
}
