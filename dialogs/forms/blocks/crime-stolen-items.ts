import type { Field } from '../../form.ts'
import { propertyItem } from './property-item.ts'

/** Settled by the report: a thing that is listed here was stolen. */
export const stolenStatus = {
  answer: { kind: 'choice', options: [{ id: 'stolen', label: 'Stolen' }] },
  ask: 'What happened to it?',
  why: 'So that it is listed as stolen.',
  label: 'What happened to it',
  fixed: 'stolen',
} as const satisfies Field<never>

/** One thing that was stolen along with something else: nothing of it is read from the story (domain 3.2 B11). */
export const stolenItem = { status: stolenStatus, ...propertyItem } as const

/** One thing that was stolen where the story is about it (domain 3.2 B11). */
export const mainStolenItem = {
  status: stolenStatus,
  ...propertyItem,
  cat: { ...propertyItem.cat, ask: 'What was taken?', reads: 'thing-kind' },
  docKind: { ...propertyItem.docKind, reads: 'options' },
  make: { ...propertyItem.make, reads: 'thing-make' },
  colour: { ...propertyItem.colour, reads: 'thing-colour' },
  imei: { ...propertyItem.imei, reads: 'imei' },
  value: { ...propertyItem.value, reads: 'thing-worth' },
} as const
