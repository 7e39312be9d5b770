import { defineBlock } from '../../form.ts'
import { vehicleFields } from './vehicle.ts'

/** A number plate in the story is that of the person's own vehicle here, so nothing is read from it for this one. */
const { reads: _known, ...hasVrm } = vehicleFields.hasVrm
const { reads: _plate, ...vrm } = vehicleFields.vrm

const anyUsed = {
  section: 'A vehicle that was used',
  answer: { kind: 'yes-no' },
  ask: 'Did the people who did it come in a vehicle?',
  why: 'A vehicle can often be traced.',
  label: 'Vehicle used',
  unknown: true,
  when: { field: 'crime.seen', is: ['yes', 'camera'] },
  reads: 'their-vehicle',
  tells: { no: ['on foot', 'not|didnt ..3 come|arrive|use|have|in ..3 car|van|vehicle', 'no car|vehicle|van ..2'] },
} as const
const theirs = {
  ask: 'Do you know the number plate of their vehicle?',
  label: 'Their number plate known',
  unknown: true,
} as const

/** A vehicle that was used, in reports about the person's own vehicle (domain 3.2 B8). */
export const vehicleUsedByThem = defineBlock<
  | 'veh.any'
  | 'veh.hasVrm'
  | 'veh.vrm'
  | 'veh.vrmPart'
  | 'veh.country'
  | 'veh.type'
  | 'veh.make'
  | 'veh.model'
  | 'veh.colour'
  | 'veh.features'
  | 'veh.people',
  'crime.seen'
>({
  'veh.any': anyUsed,
  'veh.hasVrm': { ...hasVrm, ...theirs, when: { field: 'veh.any', is: 'yes' }, reads: 'their-vehicle-plate' },
  'veh.vrm': {
    ...vrm,
    label: 'Their number plate',
    when: { field: 'veh.hasVrm', is: 'full' },
    reads: 'their-vehicle-plate',
  },
  'veh.vrmPart': { ...vehicleFields.vrmPart, unknown: true, when: { field: 'veh.hasVrm', is: 'part' } },
  'veh.country': { ...vehicleFields.country, when: { field: 'veh.hasVrm', is: 'foreign' } },
  'veh.type': { ...vehicleFields.type, when: { field: 'veh.any', is: 'yes' }, reads: 'their-vehicle-kind' },
  'veh.make': { ...vehicleFields.make, when: { field: 'veh.any', is: 'yes' }, reads: 'their-vehicle-make' },
  'veh.model': { ...vehicleFields.model, when: { field: 'veh.make', given: true }, reads: 'their-vehicle-model' },
  'veh.colour': { ...vehicleFields.colour, when: { field: 'veh.any', is: 'yes' }, reads: 'their-vehicle-colour' },
  'veh.features': { ...vehicleFields.features, when: { field: 'veh.any', is: 'yes' } },
  'veh.people': { ...vehicleFields.people, when: { field: 'veh.any', is: 'yes' } },
})

/** The same where `veh` is the stolen vehicle: under keys of its own. */
export const vehicleUsedApart = defineBlock<
  | 'sus.veh.any'
  | 'sus.veh.hasVrm'
  | 'sus.veh.vrm'
  | 'sus.veh.vrmPart'
  | 'sus.veh.country'
  | 'sus.veh.type'
  | 'sus.veh.make'
  | 'sus.veh.model'
  | 'sus.veh.colour'
  | 'sus.veh.features'
  | 'sus.veh.people',
  'crime.seen'
>({
  'sus.veh.any': { ...anyUsed, section: 'Another vehicle that was used', ask: 'Did they come in another vehicle?' },
  'sus.veh.hasVrm': { ...hasVrm, ...theirs, when: { field: 'sus.veh.any', is: 'yes' }, reads: 'their-vehicle-plate' },
  'sus.veh.vrm': {
    ...vrm,
    label: 'Their number plate',
    when: { field: 'sus.veh.hasVrm', is: 'full' },
    reads: 'their-vehicle-plate',
  },
  'sus.veh.vrmPart': { ...vehicleFields.vrmPart, unknown: true, when: { field: 'sus.veh.hasVrm', is: 'part' } },
  'sus.veh.country': { ...vehicleFields.country, when: { field: 'sus.veh.hasVrm', is: 'foreign' } },
  'sus.veh.type': { ...vehicleFields.type, when: { field: 'sus.veh.any', is: 'yes' }, reads: 'their-vehicle-kind' },
  'sus.veh.make': { ...vehicleFields.make, when: { field: 'sus.veh.any', is: 'yes' }, reads: 'their-vehicle-make' },
  'sus.veh.model': {
    ...vehicleFields.model,
    when: { field: 'sus.veh.make', given: true },
    reads: 'their-vehicle-model',
  },
  'sus.veh.colour': {
    ...vehicleFields.colour,
    when: { field: 'sus.veh.any', is: 'yes' },
    reads: 'their-vehicle-colour',
  },
  'sus.veh.features': { ...vehicleFields.features, when: { field: 'sus.veh.any', is: 'yes' } },
  'sus.veh.people': { ...vehicleFields.people, when: { field: 'sus.veh.any', is: 'yes' } },
})
