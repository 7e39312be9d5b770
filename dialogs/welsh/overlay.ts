import type { AnswerType, Option } from '../answer-type.ts'
import type { Article, Contact, Content } from '../content.ts'
import type { Flow, Outcome, Step } from '../flow.ts'
import type { Field, Form, Repeat } from '../form.ts'

/** An article in Welsh: its words only. Source, contacts and all else are the English one's. */
export interface WelshArticle {
  readonly id: string
  readonly title: string
  readonly examples: readonly string[]
  readonly short: string
  readonly answer: string
  /** `stampOf` the English article that it was made from: once that changes, the Welsh is not given any more. */
  readonly of: string
  readonly confidence: 'confirmed' | 'unconfirmed'
}

/** The Welsh words of the content: texts by their English, so that a text whose English has changed falls back; articles by id. */
export interface WelshWords {
  readonly texts: ReadonlyMap<string, string>
  readonly articles: ReadonlyMap<string, WelshArticle>
}

/** What has no Welsh: the text as it stands, and where. */
export type Missing = (kind: 'flow' | 'form' | 'article' | 'contact' | 'card', id: string, text: string) => void

/** Puts the Welsh of a text in, or says that there is none. */
type Fill = (text: string, within?: string) => string

/** The same content in Welsh: the same ids, options, values and routes. What has no Welsh stays English and is told to `missing`. */
export function inWelshWords(
  content: Content,
  { texts, articles }: WelshWords,
  missing: Missing = () => undefined,
): Content {
  const filler = (kind: Parameters<Missing>[0], id: string): Fill => {
    return (text, within) => {
      const welsh = texts.get(`${within ?? ''}\n${text}`) ?? texts.get(text)
      if (welsh === undefined && /\p{L}/u.test(text)) missing(kind, id, text)
      return welsh ?? text
    }
  }
  return {
    flows: mapped(content.flows, (flow) => flowIn(flow, filler('flow', flow.id))),
    forms: mapped(content.forms, (form) => formIn(form, filler('form', form.id))),
    articles: mapped(content.articles, (article) => articleIn(article, articles.get(article.id), missing)),
    contacts: mapped(content.contacts, (contact) => contactIn(contact, filler('contact', contact.key))),
    // They are made anew, with a force's numbers in them.
    cards: content.cards,
  }
}

/** What an article says, as a short stamp: another one where a word of it has changed. */
export function stampOf({ title, answer, short }: Pick<Article, 'title' | 'answer' | 'short'>): string {
  const text = [title, answer, short].join('\n').replace(/\s+/g, ' ')
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

function mapped<K, T>(all: ReadonlyMap<K, T>, change: (one: T) => T): ReadonlyMap<K, T> {
  return new Map([...all].map(([key, one]) => [key, change(one)]))
}

function values<T>(all: { readonly [key: string]: T }, change: (one: T) => T): { [key: string]: T } {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]))
}

function flowIn(flow: Flow, fill: Fill): Flow {
  return {
    ...flow,
    title: fill(flow.title),
    steps: values(flow.steps, (step) => stepIn(step, fill)),
    outcomes: values(flow.outcomes, (outcome) => outcomeIn(outcome, fill)),
  }
}

function stepIn(step: Step<string, string>, fill: Fill): Step<string, string> {
  if ('otherwise' in step) return step
  const asked = { ...step, ...askedIn(step, fill) }
  if ('options' in asked) return { ...asked, options: asked.options.map((option) => optionIn(option, fill, step.ask)) }
  return 'answer' in asked ? { ...asked, answer: answerIn(asked.answer, fill, step.ask) } : asked
}

function askedIn({ ask, hint, why }: { ask: string; hint?: string; why?: string }, fill: Fill) {
  return {
    ask: fill(ask),
    ...(hint === undefined ? {} : { hint: fill(hint) }),
    ...(why === undefined ? {} : { why: fill(why) }),
  }
}

/** The English label is still understood as an answer. */
function optionIn<T extends Option>(option: T, fill: Fill, ask: string): T {
  const label = fill(option.label, ask)
  return label === option.label ? option : { ...option, label, says: [...(option.says ?? []), option.label] }
}

function answerIn(answer: AnswerType, fill: Fill, ask: string): AnswerType {
  return 'options' in answer
    ? { ...answer, options: answer.options.map((option) => optionIn(option, fill, ask)) }
    : answer
}

function outcomeIn(outcome: Outcome, fill: Fill): Outcome {
  const { summary } = outcome
  return {
    ...outcome,
    title: fill(outcome.title),
    say: outcome.say.map((line) => fill(line)),
    ...(summary === undefined ? {} : { summary: summary.map((part) => ({ ...part, label: fill(part.label) })) }),
  }
}

function formIn(form: Form, fill: Fill): Form {
  return {
    ...form,
    title: fill(form.title),
    ready: form.ready.map((line) => fill(line)),
    fields: values(form.fields, (field) => ('repeat' in field ? repeatIn(field, fill) : fieldIn(field, fill))),
    declarations: form.declarations.map((one) => ({ ...one, say: fill(one.say), why: fill(one.why) })),
    next: form.next.map((line) => fill(line)),
  }
}

function repeatIn(group: Repeat, fill: Fill): Repeat {
  const { section } = group
  return {
    ...group,
    more: fill(group.more),
    label: fill(group.label),
    ...(section === undefined ? {} : { section: fill(section) }),
    repeat: values(group.repeat, (part) => fieldIn(part, fill)),
  }
}

function fieldIn(field: Field, fill: Fill): Field {
  const { section, remarks, label } = field
  return {
    ...field,
    ...askedIn(field, fill),
    why: fill(field.why),
    label: fill(label),
    words: [...(field.words ?? []), label.toLowerCase()],
    answer: answerIn(field.answer, fill, field.ask),
    ...(section === undefined ? {} : { section: fill(section) }),
    ...(remarks === undefined
      ? {}
      : { remarks: remarks.map((one) => ({ ...one, say: one.say.map((line) => fill(line)) })) }),
  }
}

function articleIn(article: Article, welsh: WelshArticle | undefined, missing: Missing): Article {
  if (welsh === undefined || welsh.of !== stampOf(article)) {
    missing('article', article.id, welsh === undefined ? article.title : `${article.title} (its English has changed)`)
    return article
  }
  const { title, short, answer, examples } = welsh
  return { ...article, title, short, answer, examples: [...examples, ...article.examples] }
}

function contactIn(contact: Contact, fill: Fill): Contact {
  const { how } = contact
  return { ...contact, name: fill(contact.name), ...(how === undefined ? {} : { how: fill(how) }) }
}
