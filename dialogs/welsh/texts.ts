import { BICYCLE_FLOW_WORDS } from './words/bicycle-flow.ts'
import { BICYCLE_FORM_WORDS } from './words/bicycle-form.ts'
import { CARDS_WORDS } from './words/cards.ts'
import { CONTACTS_WORDS } from './words/contacts.ts'
import { DRIVING_OFFENCE_FLOW_WORDS } from './words/driving-offence-flow.ts'
import { DRIVING_OFFENCE_FORM_WORDS } from './words/driving-offence-form.ts'
import { LOST_PROPERTY_FLOW_WORDS } from './words/lost-property-flow.ts'
import { LOST_PROPERTY_FORM_WORDS } from './words/lost-property-form.ts'
import { MORE_WORDS } from './words/more.ts'
import { TITLES_WORDS } from './words/titles.ts'

/** All Welsh words of flows, forms, cards and contacts, by their English; what stands after a question and a line break is for that question only. */
export const WELSH_TEXTS: ReadonlyMap<string, string> = new Map(
  [
    BICYCLE_FORM_WORDS,
    DRIVING_OFFENCE_FORM_WORDS,
    LOST_PROPERTY_FORM_WORDS,
    BICYCLE_FLOW_WORDS,
    DRIVING_OFFENCE_FLOW_WORDS,
    LOST_PROPERTY_FLOW_WORDS,
    TITLES_WORDS,
    CARDS_WORDS,
    CONTACTS_WORDS,
    MORE_WORDS,
  ].flatMap((words) => Object.entries(words)),
)
