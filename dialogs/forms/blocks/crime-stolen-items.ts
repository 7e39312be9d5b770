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

/** One thing that was stolen along with something else (domain 3.2 B11). */
export const stolenItem = { status: stolenStatus, ...propertyItem } as const

/** One thing that was stolen where the story is about it (domain 3.2 B11). */
export const mainStolenItem = {
  status: stolenStatus,
  ...propertyItem,
  cat: { ...propertyItem.cat, ask: 'What was taken?' },
} as const

/** One thing that was stolen with a bike, which is no thing of the list. */
export const stolenWithBike = {
  ...stolenItem,
  cat: { ...propertyItem.cat, reads: 'other-thing-kind' },
  desc: { ...propertyItem.desc, reads: 'other-thing-words' },
  make: { ...propertyItem.make, reads: 'other-thing-make' },
  model: { ...propertyItem.model, reads: 'other-thing-model' },
  colour: { ...propertyItem.colour, reads: 'other-thing-colour' },
  value: { ...propertyItem.value, reads: 'other-thing-worth' },
  owner: { ...propertyItem.owner, reads: 'other-thing-owner' },
} as const
