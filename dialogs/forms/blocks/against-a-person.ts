import { defineBlock } from '../../form.ts'
import { crimeLeads } from './crime.ts'
import { crimeSuspects } from './crime-suspects.ts'
import { vehicleUsed } from './vehicle.ts'

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
    ...crimeSuspects['sus.any'],
    when: { any: [wasThere, { field: 'crime.lines', is: 'know-them' }] },
  },
  suspects: crimeSuspects.suspects,
})

/** A vehicle that was used, where someone was there (domain 3.2 B8). */
export const personVehicle = {
  ...vehicleUsed,
  'veh.any': { ...vehicleUsed['veh.any'], when: wasThere },
} as const
