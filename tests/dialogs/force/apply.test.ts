import { describe, expect, it } from 'vitest'
import { loadPlainContent } from '../../../bot/content.ts'
import type { Contact, Content } from '../../../dialogs/content.ts'
import { flowJourney } from '../../../dialogs/engine/flow-journey.ts'
import { formJourney } from '../../../dialogs/engine/form-journey.ts'
import type { Flow, Outcome } from '../../../dialogs/flow.ts'
import { forForce } from '../../../dialogs/force/apply.ts'
import { fillForce, forceNamesIn } from '../../../dialogs/force/words.ts'
import type { Field, Form } from '../../../dialogs/form.ts'
import { generic } from '../../../knowledge/forces/generic.ts'
import { kitchenContent, tapArticle } from '../engine/kitchen-content.ts'
import { kitchenSinkFlow, kitchenSinkForm } from '../kitchen-sink.ts'
import { fact, kitchenForce, withPack } from './made-up-pack.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const flow: Flow = kitchenSinkFlow

function withFlow(change: Partial<Flow>): Content {
  return { ...kitchenContent, flows: new Map([[flow.id, { ...flow, ...change }]]) }
}

function withOutcome(name: string, change: Partial<Outcome>): Content {
  const before = flow.outcomes[name]
  if (before === undefined) throw new Error(name)
  return withFlow({ outcomes: { ...flow.outcomes, [name]: { ...before, ...change } } })
}

function withField(key: string, change: Partial<Field>): Content {
  const field = kitchenSinkForm.fields[key]
  if (field === undefined || 'repeat' in field) throw new Error(key)
  const form: Form = { ...kitchenSinkForm, fields: { ...kitchenSinkForm.fields, [key]: { ...field, ...change } } }
  return { ...kitchenContent, forms: new Map([[form.id, form]]) }
}

const outcomeOf = (content: Content, name: string) => content.flows.get('kitchen-sink')?.outcomes[name]
const formOf = (content: Content) => {
  const form = content.forms.get('kitchen-sink-form')
  if (form === undefined) throw new Error('no form')
  return form
}
const fieldOf = (content: Content, key: string) => {
  const field = formOf(content).fields[key]
  if (field === undefined || 'repeat' in field) throw new Error(key)
  return field
}

describe('a pack that says nothing of its own', () => {
  it('changes nothing in content that names nothing of a force', () => {
    expect(forForce(kitchenContent, generic)).toEqual(kitchenContent)
  })

  it('sends what the forms send to the team that they name', async () => {
    const plain = await loadPlainContent()
    const own = forForce(plain, generic)
    for (const [id, { team, teams }] of plain.forms)
      expect(own.forms.get(id)).toMatchObject({ team, ...(teams && { teams }) })
  })

  it('leaves no placeholder of a force anywhere', async () => {
    const own = forForce(await loadPlainContent(), generic)
    for (const one of [...own.flows.values(), ...own.forms.values(), ...own.articles.values()])
      expect([one.id, forceNamesIn(JSON.stringify(one))]).toEqual([one.id, []])
  })
})

describe('a pack', () => {
  it('maps the team of a form, and those for some answers, to the force’s own', () => {
    const form: Form = {
      ...kitchenSinkForm,
      teams: [{ when: { field: 'sink.part', is: 'wall' }, team: 'builders' }],
    }
    const content = { ...kitchenContent, forms: new Map([[form.id, form]]) }
    const pack = withPack({
      departments: { ...kitchenForce.departments, builders: fact({ id: 'KS-18', name: 'Walls' }) },
    })
    expect(formOf(forForce(content, pack))).toMatchObject({ team: 'KS-17', teams: [{ team: 'KS-18' }] })
    expect(formOf(forForce(content, kitchenForce)).teams?.[0]?.team).toBe('builders')
  })

  it('words a declaration anew and keeps its key and what is left out', () => {
    const pack = withPack({
      declarations: { 'dec.true': fact({ say: 'This is true, says {{force.name}}. Do you agree?' }) },
    })
    expect(formOf(forForce(kitchenContent, pack)).declarations[0]).toEqual({
      key: 'dec.true',
      say: 'This is true, says Kitchenshire Police. Do you agree?',
      why: 'Sinks deserve the truth.',
    })
  })

  it('tells more of what happens next in its own words', () => {
    const pack = withPack({ next: { 'kitchen-sink-form': fact(['A plumber reads it. {{force.firstReply}}']) } })
    expect(formOf(forForce(kitchenContent, pack)).next).toEqual([
      'A person will read your report.',
      'A plumber reads it. It often takes up to 48 hours.',
    ])
  })

  it('fills its names, figures and sentences into questions, outcomes, remarks, options and articles', () => {
    const said = '{{force.name}} keeps it {{force.foundKeptDays}} days'
    const filled = 'Kitchenshire Police keeps it 28 days'
    expect(
      outcomeOf(forForce(withOutcome('report', { title: said, say: [said] }), kitchenForce), 'report'),
    ).toMatchObject({
      title: filled,
      say: [filled],
    })
    const field = fieldOf(
      forForce(
        withField('sink.insured', { ask: said, hint: said, why: said, remarks: [{ on: 'yes', say: [said] }] }),
        kitchenForce,
      ),
      'sink.insured',
    )
    expect(field).toMatchObject({ ask: filled, hint: filled, why: filled, remarks: [{ say: [filled] }] })
    const articles = new Map([[tapArticle.id, { ...tapArticle, answer: said, short: said }]])
    expect(forForce({ ...kitchenContent, articles }, kitchenForce).articles.get(tapArticle.id)).toMatchObject({
      answer: filled,
      short: filled,
    })
  })

  it('has what people call it understood where a question asks which police', () => {
    const answer = {
      kind: 'choice' as const,
      options: [{ id: 'own', label: '{{force.name}}', says: ['the police', '{{force.calledAs}}'] }],
    }
    const pack = withPack({ calledAs: ['the kitchen cops', 'kp'] })
    expect(fieldOf(forForce(withField('sink.part', { answer }), pack), 'sink.part').answer).toEqual({
      kind: 'choice',
      options: [{ id: 'own', label: 'Kitchenshire Police', says: ['the police', 'the kitchen cops', 'kp'] }],
    })
  })

  it('takes the place of a contact with the same key, and adds its own', () => {
    const number: Contact = {
      key: 'h.101',
      name: 'Kitchenshire desk',
      number: '01632 960123',
      href: 'tel:01632960123',
      for: 'Sinks',
      area: 'Kitchenshire',
      ...fact(0),
    }
    const { value: _, ...contact } = { ...number, value: 0 }
    const own = forForce(kitchenContent, withPack({ contacts: [contact, { ...contact, key: 'h.sinks' }] }))
    expect(own.contacts.get('h.101')?.number).toBe('01632 960123')
    expect(own.contacts.get('h.sinks')?.name).toBe('Kitchenshire desk')
    expect(own.contacts.size).toBe(kitchenContent.contacts.size + 1)
  })
})

describe('a link of the force’s own', () => {
  const contactsOf = (content: Content, links: Parameters<typeof withPack>[0]['links']) =>
    outcomeOf(forForce(content, withPack({ links: links ?? [] })), 'person')?.contacts

  it('stands in the place of a general one, where it says so', () => {
    const content = withOutcome('person', { contacts: ['h.policeuk', 'h.101'] })
    const link = { insteadOf: 'h.policeuk', contact: 'h.vs' } as const
    expect(contactsOf(content, [link])).toEqual(['h.vs', 'h.101'])
    expect(contactsOf(content, [{ ...link, in: ['kitchen-sink'] }])).toEqual(['h.vs', 'h.101'])
    expect(contactsOf(content, [{ ...link, in: ['kitchen-drain'] }])).toEqual(['h.policeuk', 'h.101'])
    expect(contactsOf(content, [{ ...link, outcome: 'report' }])).toEqual(['h.policeuk', 'h.101'])
    expect(contactsOf(content, [{ insteadOf: 'h.policeuk' }])).toEqual(['h.101'])
    expect(contactsOf(content, [{ outcome: 'person', contact: 'h.vs' }])).toEqual(['h.policeuk', 'h.101', 'h.vs'])
  })

  it('leaves a list that tells the parts of the UK apart, and what is for people elsewhere only', () => {
    const both = withOutcome('person', { contacts: ['h.vs', 'h.vss'] })
    const link = { insteadOf: 'h.vs', contact: 'h.vss' } as const
    expect(contactsOf(both, [link])).toEqual(['h.vs', 'h.vss'])
    const only = withOutcome('person', { contacts: ['h.vs'], only: 'england-and-wales' })
    expect(contactsOf(only, [link])).toEqual(['h.vs'])
  })

  it('reaches remarks and articles too, and leaves an empty list empty', () => {
    const content = withField('sink.part', { remarks: [{ on: 'pipe', say: ['Off.'], contacts: ['h.101'] }] })
    const own = forForce(content, withPack({ links: [{ insteadOf: 'h.101' }] }))
    expect(fieldOf(own, 'sink.part').remarks?.[0]?.contacts).toEqual([])
    expect(own.articles.get(tapArticle.id)?.contacts).toEqual([])
  })
})

describe('the words of a pack', () => {
  it('may name its figures, fill themselves once, and leave what nothing fills', () => {
    const fill = fillForce(withPack({ words: { ...generic.words, towed: fact('{{force.towed}} {{force.gone}}') } }))
    expect(fill('{{force.firstReply}}')).toBe('It often takes up to 48 hours.')
    expect(fill('{{force.gone}} {{h.101}}')).toBe('{{force.gone}} {{h.101}}')
    expect(fill('{{force.towed}}')).toContain('{{force.towed}}')
  })
})

describe('the engine', () => {
  it('walks content of a force as any other', () => {
    const own = forForce(kitchenContent, kitchenForce)
    const first = own.flows.get('kitchen-sink')
    expect(first && flowJourney(first, {}, NOW).next?.key).toBe('danger')
    expect(formJourney(formOf(own), {}, NOW).next?.key).toBe('gate.danger')
  })
})
