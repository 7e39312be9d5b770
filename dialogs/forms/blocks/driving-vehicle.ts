import { defineBlock } from '../../form.ts'
import { looks } from './person-looks.ts'
import { vehicleFields } from './vehicle.ts'

const seen = { field: 'dr.veh.driverKnown', is: 'yes' } as const

/** The vehicle of a driving offence (domain 3.6 `dr.veh`). Without a plate it can seldom be traced, but the report is taken. */
export const drivingVehicle = defineBlock({
  'dr.veh.hasVrm': {
    ...vehicleFields.hasVrm,
    section: 'The vehicle',
    remarks: [
      {
        on: 'no',
        say: [
          'Without a number plate the police can seldom find the driver. You can still go on, and it may be kept as information.',
          'You can also tell the charity Crimestoppers what you know.',
        ],
        contacts: ['h.cs'],
      },
      { on: 'part', say: ['Part of a plate can be enough together with the make and colour. It often is not.'] },
    ],
    reads: 'seen-vehicle-plate',
  },
  'dr.veh.vrm': { ...vehicleFields.vrm, when: { field: 'dr.veh.hasVrm', is: 'full' }, reads: 'seen-vehicle-plate' },
  'dr.veh.vrmPart': { ...vehicleFields.vrmPart, unknown: true, when: { field: 'dr.veh.hasVrm', is: 'part' } },
  'dr.veh.country': { ...vehicleFields.country, when: { field: 'dr.veh.hasVrm', is: 'foreign' } },
  'dr.veh.type': { ...vehicleFields.type, reads: 'seen-vehicle-kind' },
  'dr.veh.make': { ...vehicleFields.make, reads: 'seen-vehicle-make' },
  'dr.veh.model': { ...vehicleFields.model, when: { field: 'dr.veh.make', given: true }, reads: 'seen-vehicle-model' },
  'dr.veh.colour': { ...vehicleFields.colour, reads: 'seen-vehicle-colour' },
  'dr.vehColourMatch': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No', says: ['they do not match'] },
        { id: 'not-checked', label: 'I have not checked', says: ['not checked', 'how would i know'] },
      ],
    },
    ask: 'Do the make and colour match the number plate?',
    hint: 'You can check a plate with the free vehicle enquiry on GOV.UK. You do not have to.',
    why: 'If they do not match, the plate may have been read wrongly, or be false.',
    label: 'Make and colour match',
    optional: true,
    unknown: true,
    when: { field: 'dr.veh.vrm', given: true },
  },
  'dr.veh.features': vehicleFields.features,
  'dr.veh.people': vehicleFields.people,
})

/** The driver, asked only of those who saw them: the keeper of the vehicle can be asked who drove (RTA 1988 s.172). */
export const drivingDriver = defineBlock({
  'dr.veh.driverKnown': {
    section: 'The driver',
    answer: { kind: 'yes-no' },
    ask: 'Did you see who was driving?',
    hint: 'It is fine if you did not. The keeper of the vehicle can be asked.',
    why: 'It helps if someone else says that they were driving.',
    label: 'Saw the driver',
    unknown: true,
    tells: {
      yes: [
        'driver ..2 <was>|looked ..4 <man>|<woman>|male|female|young|old|elderly|about|bald|wearing',
        '<man>|<woman>|male|female ..2 driving|driver|behind_the_wheel|at_the_wheel',
        'saw|seen|see|clocked ..3 driver|his_face|her_face|him_clearly|her_clearly',
        'driver|he|she <was> ..2 wearing|bald|bearded',
      ],
      no: [
        'not ..2 see|seen|saw|make_out|get|catch ..3 driver|who|inside|face|in',
        'not ..1 see ..1 who|driver',
        'tinted|blacked_out|dark ..1 windows|glass',
        'never|no ..2 saw|idea|clue ..2 driver|driving|who_was',
      ],
    },
  },
  'dr.driver.known': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes, I know who they are',
          says: ['yes', 'i know them'],
          tells: [
            'i|we ..1 know ..1 him|her|them|who|driver !not',
            'is|was|its my|our ..1 neighbour|ex|colleague|brother|cousin|boss|landlord',
            'driver <was>|is my|our|a ..1 neighbour|ex|colleague|friend|lad_i_know',
            'known to me|us',
          ],
        },
        {
          id: 'by-sight',
          label: 'Only by sight',
          says: ['by sight', 'seen them around'],
          tells: ['by sight|face', 'seen him|her|them|this|that ..3 around|before|about'],
        },
        {
          id: 'no',
          label: 'No',
          says: ['a stranger'],
          tells: [
            'never seen|met|saw ..2 him|her|them|either|before|that',
            'i|we|son|daughter ..2 not ..1 know|recognise|recognised ..2 him|her|them|who|either|any',
            'no idea|clue who',
            'total|complete|perfect|random|absolute stranger|strangers',
            'stranger|strangers',
            'from adam',
          ],
        },
      ],
    },
    ask: 'Do you know who the driver is?',
    why: 'The police need to know if there is a tie between you.',
    label: 'Know the driver',
    unknown: true,
    when: seen,
  },
  'dr.driver.name': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is the driver’s name?',
    why: 'So that the right person is asked.',
    label: 'Name of the driver',
    optional: true,
    unknown: true,
    declined: true,
    when: { field: 'dr.driver.known', is: 'yes' },
    reads: 'driver-name',
  },
  'dr.driver.sex': { ...looks.sex, ask: 'Did the driver look male or female?', when: seen, reads: 'driver-sex' },
  'dr.driver.dobAge': { ...looks.dobAge, ask: 'About how old was the driver?', when: seen, reads: 'driver-age' },
  'dr.driver.ethnic': {
    ...looks.ethnic,
    ask: 'How would you describe the driver’s skin colour or ethnic look?',
    when: seen,
    reads: 'driver-look',
  },
  'dr.driver.build': { ...looks.build, ask: 'What build was the driver?', when: seen, reads: 'driver-build' },
  'dr.driver.hair': { ...looks.hair, ask: 'What was the driver’s hair like?', when: seen, reads: 'driver-hair' },
  'dr.driver.face': {
    ...looks.face,
    ask: 'What could you see of the driver’s face?',
    when: seen,
    reads: 'driver-face',
  },
  'dr.driver.clothes': { ...looks.clothes, ask: 'What was the driver wearing?', when: seen, reads: 'driver-clothes' },
  'dr.driver.marks': {
    ...looks.marks,
    ask: 'Did the driver have tattoos, scars or anything else that stood out?',
    when: seen,
    reads: 'driver-marks',
  },
  'dr.driver.again': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes',
          tells: ['would|could|can|will ..2 recognise|know|identify|pick_out|recognize ..2 him|her|them|driver'],
        },
        { id: 'maybe', label: 'Maybe', says: ['perhaps', 'possibly'] },
        {
          id: 'no',
          label: 'No',
          tells: ['not ..3 recognise|recognize|identify|pick_out|know ..2 him|her|them|driver|again'],
        },
      ],
    },
    ask: 'Would you know the driver again?',
    why: 'Sometimes it is not clear who was driving.',
    label: 'Would know the driver again',
    optional: true,
    unknown: true,
    when: seen,
  },
})
