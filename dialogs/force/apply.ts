import type { AnswerType, Option } from '../answer-type.ts'
import type { ContactKey } from '../contact-key.ts'
import type { Article, Contact, Content } from '../content.ts'
import type { Flow, Outcome, Step } from '../flow.ts'
import type { ForceLink, ForcePack } from '../force.ts'
import type { Field, Form, Remark } from '../form.ts'
import { atHome } from './home-nation.ts'
import { CALLED_AS, type FillForce, fillForce } from './words.ts'

/** What applying a pack works with. */
interface Applying {
  readonly pack: ForcePack
  readonly fill: FillForce
}

type Contacts = { readonly contacts?: readonly ContactKey[] }

/** The content as one force has it: its nation at home, its numbers, words, teams and declarations put in. */
export function forForce(content: Content, pack: ForcePack): Content {
  const at: Applying = { pack, fill: fillForce(pack) }
  const { flows, forms, articles, contacts, cards } = atHome(content, pack.nation)
  return {
    flows: mapped(flows, (flow) => flowOf(flow, at)),
    forms: mapped(forms, (form) => formOf(form, at)),
    articles: mapped(articles, (article) => articleOf(article, at)),
    contacts: new Map([...contacts, ...pack.contacts.map((contact): [string, Contact] => [contact.key, contact])]),
    cards,
  }
}

function mapped<T>(all: ReadonlyMap<string, T>, change: (one: T) => T): ReadonlyMap<string, T> {
  return new Map([...all].map(([id, one]) => [id, change(one)]))
}

function values<T>(all: { readonly [key: string]: T }, change: (one: T, key: string) => T): { [key: string]: T } {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one, key)]))
}

function flowOf(flow: Flow, at: Applying): Flow {
  return {
    ...flow,
    steps: values(flow.steps, (step) => stepOf(step, at)),
    outcomes: values(flow.outcomes, (outcome, name) => outcomeOf(outcome, flow.id, name, at)),
  }
}

function stepOf(step: Step<string, string>, at: Applying): Step<string, string> {
  if ('otherwise' in step) return step
  const asked = { ...step, ...askedOf(step, at) }
  return 'options' in asked ? { ...asked, options: asked.options.map((option) => called(option, at)) } : asked
}

function askedOf({ ask, hint, why }: { ask: string; hint?: string; why?: string }, { fill }: Applying) {
  return {
    ask: fill(ask),
    ...(hint === undefined ? {} : { hint: fill(hint) }),
    ...(why === undefined ? {} : { why: fill(why) }),
  }
}

function called<T extends Option>(option: T, { pack, fill }: Applying): T {
  const says = option.says?.flatMap((said) => (said === CALLED_AS ? pack.calledAs : [said]))
  return { ...option, label: fill(option.label), ...(says === undefined ? {} : { says }) }
}

function outcomeOf(outcome: Outcome, flow: string, name: string, at: Applying): Outcome {
  const { fill, pack } = at
  const links = pack.links.filter((link) => outcome.only === undefined && holds(link, flow, name))
  return {
    ...outcome,
    title: fill(outcome.title),
    say: outcome.say.map(fill),
    ...linked(outcome, links),
  }
}

function holds(link: ForceLink, id: string, outcome?: string): boolean {
  if (link.outcome !== undefined && link.outcome !== outcome) return false
  return link.in === undefined || link.in.includes(id)
}

/** A list of contacts with the force's own put in. */
function linked({ contacts }: Contacts, links: readonly ForceLink[]): Contacts {
  const list = links.reduce(linkedBy, contacts ?? [])
  return contacts === undefined && list.length === 0 ? {} : { contacts: list }
}

function linkedBy(list: readonly ContactKey[], { insteadOf, contact }: ForceLink): readonly ContactKey[] {
  if (insteadOf === undefined) return contact === undefined || list.includes(contact) ? list : [...list, contact]
  if (contact === undefined) return list.filter((key) => key !== insteadOf)
  return list.includes(contact) ? list : list.map((key) => (key === insteadOf ? contact : key))
}

function formOf(form: Form, at: Applying): Form {
  const { pack, fill } = at
  const teams = form.teams?.map((rule) => ({ ...rule, team: teamOf(rule.team, pack) }))
  return {
    ...form,
    team: teamOf(form.team, pack),
    ...(teams === undefined ? {} : { teams }),
    ready: form.ready.map(fill),
    fields: values(form.fields, (field) =>
      'repeat' in field
        ? { ...field, repeat: values(field.repeat, (part) => fieldOf(part, form.id, at)) }
        : fieldOf(field, form.id, at),
    ),
    declarations: form.declarations.map((declaration) => {
      const own = pack.declarations[declaration.key]?.value
      const worded = own === undefined ? declaration : { ...declaration, ...own }
      return { ...worded, say: fill(worded.say), why: fill(worded.why) }
    }),
    next: [...form.next, ...(pack.next[form.id]?.value ?? [])].map(fill),
  }
}

function teamOf(team: string, pack: ForcePack): string {
  return pack.departments[team]?.value.id ?? team
}

function fieldOf(field: Field, form: string, at: Applying): Field {
  const remarks = field.remarks?.map((remark) => remarkOf(remark, form, at))
  return {
    ...field,
    ...askedOf(field, at),
    why: at.fill(field.why),
    answer: answerOf(field.answer, at),
    ...(remarks === undefined ? {} : { remarks }),
  }
}

function answerOf(answer: AnswerType, at: Applying): AnswerType {
  return 'options' in answer ? { ...answer, options: answer.options.map((option) => called(option, at)) } : answer
}

function remarkOf(remark: Remark, form: string, { pack, fill }: Applying): Remark {
  const links = pack.links.filter((link) => link.outcome === undefined && holds(link, form))
  return { ...remark, say: remark.say.map(fill), ...linked(remark, links) }
}

function articleOf(article: Article, { pack, fill }: Applying): Article {
  const links = pack.links.filter((link) => link.outcome === undefined && holds(link, article.id))
  const { contacts = [] } = linked(article, links)
  const { followUps } = article
  return {
    ...article,
    answer: fill(article.answer),
    short: fill(article.short),
    contacts,
    ...(followUps === undefined ? {} : { followUps: values(followUps, (text) => fill(text ?? '')) }),
  }
}
