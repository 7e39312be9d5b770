import type { Field } from '../../form.ts'
import { vehicleFields } from './vehicle.ts'

/** The kinds of vehicle in words that a story uses: "my car", but not "the car park" (domain 3.2 B8). */
export const ownVehicleType = {
  ...vehicleFields.type,
  answer: {
    kind: 'choice',
    options: [
      {
        id: 'car',
        label: 'Car or 4x4',
        says: ['my car', 'our car', 'his car', 'her car', 'the car was', 'hatchback', 'suv', 'people carrier'],
      },
      {
        id: 'van',
        label: 'Van or pickup',
        says: ['my van', 'our van', 'work van', 'the van was', 'pick up truck', 'campervan', 'camper van'],
      },
      { id: 'hgv', label: 'Lorry or truck', says: ['hgv', 'my lorry', 'artic', 'tipper'] },
      { id: 'bus', label: 'Bus, coach or minibus', says: ['our minibus', 'my coach', 'school minibus'] },
      { id: 'taxi', label: 'Taxi or minicab', says: ['my taxi', 'my cab', 'black cab'] },
      { id: 'motorbike', label: 'Motorbike', says: ['motorcycle', 'my motorbike', 'motor bike'] },
      { id: 'moped', label: 'Moped or scooter', says: ['my moped', 'my scooter', 'vespa'] },
      { id: 'e-scooter', label: 'E-scooter', says: ['electric scooter', 'escooter'] },
      { id: 'e-bike', label: 'E-bike', says: ['electric bike', 'ebike'] },
      { id: 'cycle', label: 'Pedal bike', says: ['bicycle', 'pushbike'] },
      { id: 'tractor', label: 'Tractor or farm vehicle', says: ['my tractor', 'quad', 'quad bike'] },
      { id: 'horse', label: 'Horse box or cart', says: ['horsebox', 'horse box'] },
      { id: 'other', label: 'Another kind of vehicle', says: ['caravan', 'trailer', 'motorhome'] },
    ],
  },
  ask: 'What kind of vehicle is it?',
  why: 'So that the right kind of vehicle is looked for.',
  reads: 'own-vehicle-kind',
} as const satisfies Field<never>

/** Questions about the person's own vehicle, without keys and conditions (domain 3.2 B8, "mine"). */
export const ownVehicle = {
  hasVrm: {
    ...vehicleFields.hasVrm,
    ask: 'Do you know its number plate?',
    why: 'Cameras on roads can look for a number plate.',
    reads: 'own-vehicle-plate',
  },
  vrm: {
    ...vehicleFields.vrm,
    ask: 'What is its number plate?',
    why: 'It is the surest way to tell one vehicle from another.',
    reads: 'own-vehicle-plate',
  },
  vrmPart: { ...vehicleFields.vrmPart, unknown: true },
  country: vehicleFields.country,
  type: ownVehicleType,
  make: {
    ...vehicleFields.make,
    ask: 'What make is it?',
    why: 'It is checked against the number plate.',
    reads: 'own-vehicle-make',
  },
  model: {
    ...vehicleFields.model,
    ask: 'What model is it?',
    why: 'It is checked against the number plate.',
    reads: 'own-vehicle-model',
  },
  colour: {
    ...vehicleFields.colour,
    ask: 'What colour is it?',
    why: 'It is the first thing that people look for.',
    reads: 'own-vehicle-colour',
  },
} as const satisfies Readonly<Record<string, Field<never>>>
