import type { Question } from './activity.ts'
import { autocompleteOf, inputModeOf } from './input-hints.ts'

/** One field of a control, in English: `label` and `hint` go through the page's language. */
export interface FieldShape {
  readonly name: string
  readonly label: string
  /** The kind of `input`. */
  readonly type: 'text' | 'tel' | 'email'
  /** What a browser may fill in by itself (`autocomplete`). */
  readonly fill: string
  /** How wide it is: as wide as what belongs in it. */
  readonly width: 'two' | 'four' | 'ten' | 'plate' | 'line'
  readonly keyboard?: string
  /** A name, a plate or an address is no prose: it is not spell-checked. */
  readonly prose?: false
  readonly capitals?: true
  /** Stands before what is typed. */
  readonly before?: string
}

/** The fields that a question is answered in besides free words, and a line under them. */
export interface Shape {
  readonly fields: readonly FieldShape[]
  readonly hint?: string
}

const FREE_DATE = 'For example, 27 3 2026. Not sure? Write it in your own words below.'
const BIRTH = 'For example, 31 3 1980.'
const FREE_TIME = 'For example, 5:30pm. Not sure? Write it in your own words below.'
const PARTIAL_PLATE = 'Put ? for what you do not know.'

/** The fields for a question; undefined where the box for words is all that is needed. `privately`: nothing may be filled in or kept by the browser. */
export function shapeFor({ key, kind }: Pick<Question, 'key' | 'kind'>, privately: boolean): Shape | undefined {
  const fill = privately ? 'off' : autocompleteOf(key)
  const keyboard = inputModeOf(kind)
  const one = (label: string, more: Partial<FieldShape> = {}): FieldShape => ({
    name: kind,
    label,
    type: 'text',
    fill,
    width: 'line',
    ...(keyboard === undefined ? {} : { keyboard }),
    ...more,
  })
  switch (kind) {
    case 'when':
      return { fields: [...dateFields('off'), timeField('Time, if you know it')], hint: FREE_DATE }
    case 'date':
      return { fields: dateFields(fill), hint: /dob$/i.test(key) ? BIRTH : FREE_DATE }
    case 'time':
      return { fields: [timeField('Time')], hint: FREE_TIME }
    case 'number':
      return { fields: [one('Number', { width: 'ten' })] }
    case 'money':
      return { fields: [one('Amount in pounds', { width: 'ten', before: '£' })] }
    case 'phone':
      return { fields: [one('Phone number', { type: 'tel', width: 'ten' })] }
    case 'email':
      return { fields: [one('Email address', { type: 'email', prose: false })] }
    case 'name':
      return { fields: [one(NAMES[key] ?? 'Name', { prose: false })] }
    case 'postcode':
      return { fields: [one('Postcode', { width: 'ten', prose: false, capitals: true })] }
    case 'vehicle-registration':
      return {
        fields: [one('Number plate', { width: 'plate', prose: false, capitals: true })],
        hint: PARTIAL_PLATE,
      }
    case 'location':
      return { fields: key === 'rep.addr' ? ownAddress(privately) : place }
    default:
      return undefined
  }
}

const NAMES: Readonly<Record<string, string>> = { 'rep.first': 'First name', 'rep.last': 'Last name' }

function dateFields(fill: string): readonly FieldShape[] {
  const part = (name: 'day' | 'month' | 'year', label: string, width: 'two' | 'four'): FieldShape => ({
    name,
    label,
    type: 'text',
    fill: fill === 'bday' ? `bday-${name}` : 'off',
    width,
    keyboard: 'numeric',
  })
  return [part('day', 'Day', 'two'), part('month', 'Month', 'two'), part('year', 'Year', 'four')]
}

function timeField(label: string): FieldShape {
  return { name: 'time', label, type: 'text', fill: 'off', width: 'ten' }
}

function addressLine(name: string, label: string, fill: string, width: 'line' | 'ten' = 'line'): FieldShape {
  return { name, label, type: 'text', fill, width, prose: false, ...(name === 'postcode' ? { capitals: true } : {}) }
}

/** The person's own address: a browser or a helper for memory may fill it in (WCAG 1.3.5). */
function ownAddress(privately: boolean): readonly FieldShape[] {
  const fill = (token: string) => (privately ? 'off' : token)
  return [
    addressLine('line1', 'Address line 1', fill('address-line1')),
    addressLine('line2', 'Address line 2, if there is one', fill('address-line2')),
    addressLine('town', 'Town or city', fill('address-level2')),
    addressLine('postcode', 'Postcode', fill('postal-code'), 'ten'),
  ]
}

const place: readonly FieldShape[] = [
  addressLine('line1', 'Street or place', 'off'),
  addressLine('town', 'Town or city', 'off'),
  addressLine('postcode', 'Postcode, if you know it', 'off', 'ten'),
]
