import type { Field } from '../../form.ts'
import { defineGroup } from './group.ts'
import { suspect } from './suspect.ts'

/** What officers should know before they meet someone who does harm at home or stalks (domain 3.2 B7 `per.risk`). */
export const personRisk = {
  answer: {
    kind: 'choices',
    none: 'none',
    options: [
      { id: 'weapons', label: 'Weapons', says: ['knives', 'guns', 'a weapon'] },
      { id: 'mental-health', label: 'Mental health trouble', says: ['mental health', 'mental illness'] },
      { id: 'drink-drugs', label: 'Drink or drugs', says: ['alcohol', 'drugs', 'drink'] },
      { id: 'children', label: 'Can get to children', says: ['children', 'sees the kids', 'kids'] },
      { id: 'none', label: 'None of these', says: ['none', 'no'] },
    ],
  },
  ask: 'Is any of this true of that person?',
  hint: 'You can choose more than one.',
  why: 'So that you, and the officers, are safe.',
  label: 'What officers should know',
  optional: true,
  unknown: true,
  declined: true,
  risk: true,
} as const satisfies Field<never>

/** One person who may have done it, with what officers should know: for harassment and stalking. */
export const suspectWithRisk = { ...suspect, risk: personRisk } as const

/** One person who may have done it, with what officers should know where it is a partner, an ex-partner or family. */
export const suspectOfCrime = {
  ...suspect,
  risk: { ...personRisk, when: { field: 'relation', is: ['partner', 'ex', 'family'] } },
} as const

/** The person who does the harm at home: only what helps to find them and to be safe. Nothing has to be said. */
export const personWhoHarms = defineGroup({
  name: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is the name of the person who does the harm?',
    why: 'So that the police know who it is before they contact anyone.',
    label: 'Name',
    optional: true,
    unknown: true,
    declined: true,
  },
  alias: {
    answer: { kind: 'text', max: 100 },
    ask: 'Does that person use another name?',
    why: 'People are often known by another name.',
    label: 'Other name',
    optional: true,
    unknown: true,
  },
  dobAge: {
    answer: { kind: 'text', max: 50 },
    ask: 'What is that person’s date of birth, or rough age?',
    why: 'It tells them from others of the same name.',
    label: 'Date of birth or age',
    optional: true,
    unknown: true,
    declined: true,
  },
  addr: {
    answer: { kind: 'text', max: 500 },
    ask: 'Where does that person live?',
    why: 'So that the police know who may be at which door.',
    label: 'Where they live',
    optional: true,
    unknown: true,
    declined: true,
  },
  phone: {
    answer: { kind: 'phone' },
    ask: 'What is that person’s phone number?',
    why: 'So that the police never call it by mistake.',
    label: 'Their phone number',
    optional: true,
    unknown: true,
    declined: true,
  },
  risk: personRisk,
})
