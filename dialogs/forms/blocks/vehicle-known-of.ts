import { defineGroup } from './group.ts'
import { vehicleFields } from './vehicle.ts'

/** One vehicle that someone knows of (domain 3.2 B8), as a repeated group. */
export const vehicleKnownOf = defineGroup({
  hasVrm: { ...vehicleFields.hasVrm, unknown: true, reads: 'seen-vehicle-plate' },
  vrm: { ...vehicleFields.vrm, when: { field: 'hasVrm', is: 'full' }, reads: 'seen-vehicle-plate' },
  vrmPart: { ...vehicleFields.vrmPart, unknown: true, when: { field: 'hasVrm', is: 'part' } },
  country: { ...vehicleFields.country, when: { field: 'hasVrm', is: 'foreign' } },
  type: { ...vehicleFields.type, reads: 'seen-vehicle-kind' },
  make: { ...vehicleFields.make, reads: 'seen-vehicle-make' },
  model: { ...vehicleFields.model, reads: 'seen-vehicle-model' },
  colour: { ...vehicleFields.colour, reads: 'seen-vehicle-colour' },
  features: vehicleFields.features,
})
