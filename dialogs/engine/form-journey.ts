import type { Answer, Answers } from '../answer.ts'
import type { AnswerType } from '../answer-type.ts'
import { fitsType } from '../fields/field-kinds.ts'
import type { Condition, Field, Form, Repeat } from '../form.ts'
import { holds } from './conditions.ts'
import type { Journey } from './journey.ts'
import { endingQuestions, fieldQuestion, moreQuestion, type Question } from './question.ts'
import { isSensitive } from './sensitive.ts'

/** Where a person is in a form: fields in their order, then the review, then the declarations. */
export function formJourney(form: Form, answers: Answers, now: number): Journey {
  const walk = new FormWalk(answers, now, form.short)
  for (const [key, field] of Object.entries(form.fields)) {
    if ('repeat' in field) walk.repeat(key, field)
    else walk.field(key, field, '')
  }
  const without = walk.isSensitive(form) ? form.declarations.filter(({ feedback }) => feedback === true) : []
  for (const question of endingQuestions(form))
    if (!without.some(({ key }) => key === question.key)) walk.question(question)
  return walk.journey()
}

/** Replays the answers of a form. Only what was met so far counts in conditions, so that a dropped answer opens nothing. */
class FormWalk {
  #next: Question | undefined
  #ahead = 0
  readonly #asked: Question[] = []
  readonly #known: Question[] = []
  readonly #live: Record<string, Answer> = {}
  readonly #answers: Answers
  readonly #now: number
  readonly #short: Condition | undefined

  constructor(answers: Answers, now: number, short: Condition | undefined) {
    this.#answers = answers
    this.#now = now
    this.#short = short
  }

  field(key: string, field: Field, prefix: string): void {
    const shown = field.when === undefined || holds(field.when, { answers: this.#live, prefix, now: this.#now })
    const full = prefix + key
    if (!shown || this.#spares(full, field)) return
    const question = fieldQuestion(full, field)
    if (field.fixed === undefined) {
      this.question(question)
      return
    }
    this.#live[full] = { value: field.fixed, source: 'fixed', at: new Date(this.#now).toISOString() }
    this.#known.push(question)
  }

  /** Whether a question is left out because the form is kept short for this person. What they told already stays. */
  #spares(full: string, { optional, risk, always, answer }: Field): boolean {
    if (optional !== true || always === true || this.#answers[full] !== undefined) return false
    if (risk === true && answer.kind !== 'file') return false
    return this.#short !== undefined && holds(this.#short, { answers: this.#live, prefix: '', now: this.#now })
  }

  repeat(name: string, group: Repeat): void {
    if (group.when !== undefined && !holds(group.when, { answers: this.#live, prefix: '', now: this.#now })) return
    for (let index = 0; index < group.max; index += 1) {
      const prefix = `${name}.${index}.`
      for (const [key, field] of Object.entries(group.repeat)) this.field(key, field, prefix)
      if (index + 1 === group.max) return
      this.question(moreQuestion(`${prefix}more`, group.more, group.label))
      if (this.#live[`${prefix}more`]?.value !== 'yes') return
    }
  }

  /** Past the open question only the count goes on: what is already known, from a story, is not asked again. */
  question(question: Question): void {
    const answer = this.#answers[question.key]
    const known = answer !== undefined && stillFits(answer, question)
    if (this.#next === undefined && !known) this.#next = question
    if (!known) {
      this.#ahead += 1
      return
    }
    this.#live[question.key] = answer
    this.#known.push(question)
    if (this.#next === undefined) this.#asked.push(question)
  }

  isSensitive(form: Form): boolean {
    return isSensitive(form, this.#live, this.#now)
  }

  journey(): Journey {
    const dropped = Object.keys(this.#answers).filter((key) => this.#live[key] === undefined)
    const position = this.#next === undefined ? { end: { kind: 'complete' as const } } : { next: this.#next }
    return { asked: this.#asked, known: this.#known, live: this.#live, dropped, ahead: this.#ahead, ...position }
  }
}

/** Whether a kept answer still answers the question as it is now: content may have changed under it. */
export function stillFits(answer: Answer, question: Question): boolean {
  if (answer.value !== null) return fits(answer, question.answer)
  if (answer.missing === 'skipped') return !question.required
  return answer.missing === 'unknown' ? question.unknown : question.declined || !question.required
}

function fits(answer: Answer, type: AnswerType): boolean {
  return answer.value !== null && fitsType(answer.value, type)
}
