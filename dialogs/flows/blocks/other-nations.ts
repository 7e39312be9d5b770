import type { Option } from '../../answer-type.ts'
import type { Outcome } from '../../flow.ts'

/** Where in the UK it happened (domain 0.4), with the ids of the form's `nation`. A flow adds the way on. */
export const nations = {
  england: { id: 'england', label: 'England' },
  wales: { id: 'wales', label: 'Wales' },
  scotland: { id: 'scotland', label: 'Scotland' },
  northernIreland: { id: 'northern-ireland', label: 'Northern Ireland', says: ['ni', 'ulster'] },
  outside: { id: 'outside-uk', label: 'Outside the UK', says: ['abroad', 'another country', 'overseas'] },
  notSure: { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'] },
} as const satisfies Readonly<Record<string, Option>>

/** Scotland has one force of its own. A flow adds the form that can still be sent. */
export const policeScotland = {
  kind: 'elsewhere',
  police: 'scotland',
  title: 'Tell Police Scotland',
  say: [
    'Police Scotland deals with this. Call 101 and ask for them, or use the form on their website.',
    'You can also tell us here and we will pass it on.',
  ],
  contacts: ['h.101', 'h.relay101', 'h.policescotland'],
} as const satisfies Outcome

/** Northern Ireland has one force of its own. */
export const psni = {
  kind: 'elsewhere',
  police: 'northern-ireland',
  title: 'Tell the Police Service of Northern Ireland',
  say: [
    'The Police Service of Northern Ireland deals with this. Call 101 and ask for them, or use the form on their website.',
    'You can also tell us here and we will pass it on.',
  ],
  contacts: ['h.101', 'h.relay101', 'h.psni'],
} as const satisfies Outcome

/** What happens abroad is for the police there. */
export const policeAbroad = {
  kind: 'elsewhere',
  title: 'Tell the police in that country',
  say: [
    'The police of the country where it happened deal with this. British people can ask the Foreign Office for help.',
    'You can still tell us here.',
  ],
  contacts: ['h.fcdo'],
} as const satisfies Outcome

/** Trains, trams, the Tube and stations have a police of their own (domain 1.3). */
export const railwayPolice = {
  kind: 'elsewhere',
  title: 'Tell British Transport Police',
  say: [
    'British Transport Police deals with trains, trams and stations. Text or call them, and say which station or train it was.',
    'You can also tell us here and we will pass it on.',
  ],
  contacts: ['h.btp', 'h.btpcall'],
} as const satisfies Outcome

/** What happens with a report that is sent from here (domain 4.6): no promise of an officer, a date or a record. */
export const readLater = 'A person reads it later. You may be asked for more, or told why no more can be done.'
