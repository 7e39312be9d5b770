import { defineBlock } from '../../form.ts'
import { crimeLeads } from './crime.ts'
import { vehicleUsed } from './vehicle.ts'
import { suspectOfCrime } from './who-did-it.ts'

const wasThere = {
  any: [
    { field: 'role', is: 'victim' },
    { field: 'crime.seen', is: ['yes', 'camera'] },
  ],
} as const

/** Leads where the person it happened to was there: they are not asked if they saw it (domain 3.4). */
export const personLeads = defineBlock<'crime.seen' | 'crime.lines', 'role'>({
  'crime.seen': { ...crimeLeads['crime.seen'], when: { field: 'role', not: 'victim' } },
  'crime.lines': crimeLeads['crime.lines'],
})

/** Who did it, where someone was there or knows them (domain 3.2 B7). */
export const personSuspects = defineBlock<'sus.any' | 'suspects', 'role' | 'crime.seen' | 'crime.lines'>({
  'sus.any': {
    section: 'The person who did it',
    answer: { kind: 'yes-no' },
    ask: 'Can you tell us anything about who did it?',
    why: 'A name or a description can be matched with other reports.',
    label: 'Know something about them',
    when: { any: [wasThere, { field: 'crime.lines', is: 'know-them' }] },
    words: ['suspect'],
  },
  suspects: {
    repeat: suspectOfCrime,
    max: 5,
    more: 'Was there anyone else who did it?',
    label: 'A person who did it',
    when: { field: 'sus.any', is: 'yes' },
  },
})

/** A vehicle that was used, where someone was there (domain 3.2 B8). */
export const personVehicle = {
  ...vehicleUsed,
  'veh.any': { ...vehicleUsed['veh.any'], when: wasThere },
} as const
