import { defineGroup } from './group.ts'
import { vehicleFields } from './vehicle.ts'

/** One vehicle that someone knows of (domain 3.2 B8), as a repeated group. */
export const vehicleKnownOf = defineGroup({
  hasVrm: { ...vehicleFields.hasVrm, unknown: true },
  vrm: { ...vehicleFields.vrm, when: { field: 'hasVrm', is: 'full' } },
  vrmPart: { ...vehicleFields.vrmPart, unknown: true, when: { field: 'hasVrm', is: 'part' } },
  country: { ...vehicleFields.country, when: { field: 'hasVrm', is: 'foreign' } },
  type: { ...vehicleFields.type, reads: 'options' },
  make: { ...vehicleFields.make, reads: 'make' },
  model: vehicleFields.model,
  colour: { ...vehicleFields.colour, reads: 'colour' },
  features: vehicleFields.features,
})
