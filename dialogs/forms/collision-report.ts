import { defineForm } from '../form.ts'
import {
  collisionAccount,
  collisionDuty,
  collisionGate,
  collisionRole,
  collisionWhen,
} from './blocks/collision-duty.ts'
import { collisionCasualty, collisionDriver } from './blocks/collision-people.ts'
import { collisionScene } from './blocks/collision-scene.ts'
import { collisionVehicle } from './blocks/collision-vehicle.ts'
import { contact } from './blocks/contact.ts'
import { declaration } from './blocks/declaration.ts'
import { youngOnTheRoad } from './blocks/driving-witness.ts'
import { evidence, footageMayGoAfterCrash, footageSignal } from './blocks/evidence.ts'
import { reporter, statementGiver } from './blocks/person-reporting.ts'
import { forTheYoung, nation } from './blocks/role-and-nation.ts'
import { gateAlready } from './blocks/safety-gate.ts'
import { support, supportCourt } from './blocks/support.ts'
import { roadWitnesses } from './blocks/witnesses.ts'

const hurt = { field: 'co.hurt', is: ['minor', 'serious', 'death'] } as const
const child = {
  any: [
    { field: 'rep.under18', is: 'yes' },
    { field: 'rep.dob', underAge: 18 },
  ],
} as const

const { 'rep.under18': _young, ...grownUp } = statementGiver

/** Under 18 and hurt: the person who reports, or one of those they tell of (domain 8.4, P1). A band of ages that may be under 18 counts. */
const hurtChild = {
  any: [
    { all: [hurt, child, { field: 'co.role', is: ['driver', 'passenger', 'pedestrian', 'cyclist'] }] },
    { some: 'co.cas', has: { field: 'dobAge', is: ['under-10', '10-19'] } },
  ],
} as const
const mustGoInPerson = {
  any: [
    { field: 'co.duty', is: ['some', 'no', 'nobody'] },
    { field: 'co.insuranceShown', is: 'no' },
  ],
} as const
const against = {
  any: [
    { field: 'co.offence', is: 'yes' },
    { field: 'co.hitrun', is: 'yes' },
  ],
} as const

/**
 * A crash (domain 3.7 with 4.3). A driver gives name and address, as the law asks them to; others give what they like.
 * The clocks on `co.when` are the 24 hours of RTA 1988 s.170(6), the 7 days for the insurance, and the 14 days where an offence is told of.
 */
export const collisionReport = defineForm({
  id: 'collision-report',
  version: '1',
  title: 'Report a collision',
  examples: [
    'I need to fill in an accident report',
    'let me report a bump in the car park',
    'put it on record that a van drove into my parked car and left',
    'start a report, a taxi has knocked me off my bike',
    'I want to tell you officially about a smash I was in',
    'witness statement form for a crash please',
  ],
  team: 'collision-reports',
  minutes: 15,
  ready: [
    'When and where it happened',
    'The number plates, and the names of the drivers if you have them',
    'Your insurance details, if you were driving',
    'Photos or video, if you have them',
  ],
  story: 'co.account',
  account: 'open',
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    ...collisionGate,
    ...gateAlready,
    ...collisionAccount,
    ...collisionRole,
    'rep.under18': {
      ...youngOnTheRoad,
      when: { field: 'co.role', is: ['passenger', 'pedestrian', 'cyclist', 'witness'] },
    },
    ...collisionDuty,
    nation: { ...nation.nation, section: 'When and where' },
    ...collisionWhen,
    ...collisionScene,
    'co.nveh': {
      section: 'The vehicles',
      answer: { kind: 'number', min: 1, max: 50, unit: 'vehicles' },
      ask: 'How many vehicles were in the crash?',
      hint: 'Count bikes and parked vehicles too.',
      why: 'So that none is left out.',
      label: 'Number of vehicles',
      unknown: true,
      words: ['how many vehicles'],
      reads: 'vehicle-count',
    },
    'co.veh': {
      repeat: collisionVehicle,
      max: 10,
      more: 'Was there another vehicle that you can tell us about?',
      label: 'A vehicle',
    },
    'co.myIns': {
      answer: { kind: 'text', max: 500 },
      ask: 'Who is your insurer, and what is the policy number?',
      why: 'A driver may have to show insurance after a crash.',
      label: 'Your insurance',
      unknown: true,
      when: { field: 'co.role', is: 'driver' },
      words: ['insurer', 'policy'],
      tells: {
        clause: [
          'i am|we_are with|insured ..1 aviva|admiral|direct_line|churchill|axa|lv|hastings|esure|saga|more_than|aa|rac|nfu|allianz|zurich|tesco|bell|diamond|elephant|swinton|ageas|marshmallow|cuvva|by_miles|one_call|privilege|lv=|rsa|quotemehappy|co_op|coop|john_lewis|nationwide|sheilas_wheels|dial_direct|hagerty|flow|1st_central|first_central',
          'my|our insurer|insurance|insurers|policy|insurance_company ..2 is|are|with|number ..4',
          'insured with|through ..3',
        ],
      },
    },
    'co.driverAny': {
      section: 'The other drivers',
      answer: { kind: 'yes-no' },
      ask: 'Do you know anything about another driver?',
      why: 'A name or a description helps to find the right person.',
      label: 'Know about a driver',
      unknown: true,
      tells: {
        yes: [
          'driver|he|she|his|her ..3 name is|was ..2',
          'driver <was> ..4 <man>|<woman>|male|female',
          'his|her|their ..1 name|details|insurance|licence|address|phone_number',
          'swapped|exchanged ..5 details|names|insurance',
          'got|have|took ..2 his|her|their|drivers ..2 details|name|number|insurance',
        ],
        no: ['no idea|clue who', 'not ..3 know ..3 driver|who', 'not ..3 see ..2 driver|who_it_was|them'],
      },
    },
    'co.driver': {
      repeat: collisionDriver,
      max: 10,
      more: 'Can you tell us about another driver?',
      label: 'A driver',
      when: { field: 'co.driverAny', is: 'yes' },
    },
    'co.cas': {
      repeat: collisionCasualty,
      max: 20,
      more: 'Was anyone else hurt?',
      label: 'A person who was hurt',
      section: 'Who was hurt',
      when: hurt,
    },
    'co.hospital': {
      answer: { kind: 'text', max: 100 },
      ask: 'Which hospital did anyone go to?',
      hint: 'Say "none" if no one did.',
      why: 'So that the police know where to ask how people are.',
      label: 'Hospital',
      unknown: true,
      when: hurt,
      words: ['hospital'],
    },
    'co.animal': {
      section: 'The animal or property',
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'dog',
            label: 'Dog',
            tells: [
              'dog|puppy|labrador|spaniel|terrier|collie|staffie|staffy|lurcher|whippet|bulldog|alsatian|german_shepherd',
            ],
          },
          { id: 'horse', label: 'Horse', says: ['pony'], tells: ['horse|pony|mare|foal|cob'] },
          {
            id: 'cattle',
            label: 'Cow or bull',
            says: ['cattle', 'cow', 'bull', 'calf'],
            tells: ['cow|cows|bull|calf|bullock|heifer|cattle'],
          },
          { id: 'sheep', label: 'Sheep', says: ['lamb'], tells: ['sheep|lamb|ewe|ram'] },
          { id: 'pig', label: 'Pig', tells: ['pig|pigs'] },
          { id: 'goat', label: 'Goat', tells: ['goat|goats'] },
          { id: 'donkey', label: 'Donkey or mule', says: ['donkey', 'mule'], tells: ['donkey|mule'] },
          { id: 'other', label: 'Another animal', says: ['cat', 'deer', 'other'] },
        ],
      },
      ask: 'Which animal was it?',
      why: 'The law names some animals for which a driver must stop and report.',
      label: 'Animal',
      unknown: true,
      when: { field: 'co.involved', is: ['animal', 'wild-animal'] },
    },
    'co.animalOwner': {
      answer: { kind: 'text', max: 100 },
      ask: 'Whose animal is it, if you know?',
      why: 'The owner has to be told.',
      label: 'Owner of the animal',
      unknown: true,
      when: { field: 'co.involved', is: 'animal' },
    },
    'co.animalVet': {
      answer: { kind: 'text', max: 100 },
      ask: 'Which vet has seen it, if any?',
      why: 'So that the owner can find it.',
      label: 'Vet',
      optional: true,
      unknown: true,
      when: { field: 'co.involved', is: 'animal' },
    },
    'co.property': {
      answer: { kind: 'text', max: 500 },
      ask: 'What was damaged, and how?',
      why: 'The owner has to be told, and may claim for it.',
      label: 'Property damaged',
      unknown: true,
      when: { field: 'co.involved', is: 'property' },
      tells: {
        clause: [
          'hit|into|through|demolished|clipped|struck|took_out|crashed_into|knocked_down|knocked ..3 wall|fence|gate|barrier|lamp_post|lamppost|bollard|sign|hedge|house|bus_stop|telegraph_pole|post|railings|crash_barrier|shop|tree',
        ],
      },
    },
    'co.propertyOwner': {
      answer: { kind: 'text', max: 100 },
      ask: 'Who owns it, if you know?',
      hint: 'For signs, lights and barriers it is usually the council, or National Highways on big roads.',
      why: 'The owner has to be told.',
      label: 'Owner of the property',
      unknown: true,
      when: { field: 'co.involved', is: 'property' },
    },
    'co.drink': {
      section: 'What else you noticed',
      answer: {
        kind: 'choices',
        none: 'none',
        options: [
          {
            id: 'drink',
            label: 'Drink',
            says: ['alcohol', 'drunk', 'smell of drink'],
            tells: [
              'smell|smelt|smelled|stank|reeked|stinking ..2 alcohol|drink|booze|beer',
              'drunk|pissed|slurring|unsteady|swaying|been_drinking',
            ],
          },
          {
            id: 'drugs',
            label: 'Drugs',
            says: ['high', 'cannabis'],
            tells: [
              'smell|smelt|smelled|stank|reeked|stinking ..2 weed|cannabis',
              'stoned|drugged|on_drugs|high_as',
              'pupils',
            ],
          },
          {
            id: 'phone',
            label: 'A phone in use',
            says: ['on the phone', 'mobile', 'phone'],
            tells: ['on|using|holding|looking_at|texting ..2 his|her|their|the ..1 phone|mobile'],
          },
          { id: 'none', label: 'None of these', says: ['no', 'none', 'nothing'] },
        ],
      },
      ask: 'Did you see a sign of drink, drugs or a phone in use?',
      hint: 'By any driver. You can choose more than one.',
      why: 'It can change how the crash is looked at.',
      label: 'Drink, drugs or phone',
      optional: true,
      unknown: true,
      declined: true,
    },
    'co.drinkText': {
      answer: { kind: 'text', max: 500 },
      ask: 'What did you see, and of whom?',
      why: 'What you saw yourself counts for most.',
      label: 'What you saw of that',
      unknown: true,
      when: { field: 'co.drink', is: ['drink', 'drugs', 'phone'] },
      tells: {
        clause: [
          'smell|smelt|smelled|stank|reeked|stinking ..2 alcohol|drink|booze|beer|weed|cannabis',
          'drunk|pissed|slurring|unsteady|swaying|stoned',
          'on|using|holding|looking_at|texting ..2 his|her|their|the ..1 phone|mobile',
        ],
      },
    },
    ...evidence,
    'ev.any': { ...evidence['ev.any'], why: 'Pictures show who was where, and who did what.' },
    'co.sketch': {
      answer: { kind: 'file', accept: ['photo', 'document'], max: 3 },
      ask: 'Do you have a drawing of how it happened?',
      hint: 'A photo of a sketch on paper is fine. Skip if not.',
      why: 'A drawing can say more than words.',
      label: 'Drawing',
      optional: true,
      words: ['sketch', 'plan'],
    },
    ...roadWitnesses,
    'sup.statement': { ...support['sup.statement'], section: 'If it goes further', when: against },
    'sup.court': { ...supportCourt['sup.court'], when: against },
    ...grownUp,
    'rep.addr': {
      answer: { kind: 'location' },
      ask: 'What is your home address?',
      why: 'The law asks a driver in a crash to give it.',
      label: 'Home address',
      when: { field: 'co.role', is: 'driver' },
      words: ['home address', 'my address'],
      reads: 'own-home',
    },
    'rep.postcode': { ...reporter.postcode, when: { field: 'co.role', not: 'driver' } },
    ...contact,
    'co.use': {
      section: 'What you need',
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'law',
            label: 'Because I have to by law',
            says: ['the law', 'legal duty'],
            tells: [
              'have|got|need|supposed|required|obliged ..1 to by_law|report ..3 law?',
              'legally ..3',
              'by law',
              'within 24|24_hours',
            ],
          },
          {
            id: 'insurance',
            label: 'For insurance',
            says: ['my insurer wants it', 'insurer'],
            tells: [
              'for|to|by|need ..4 insurance|insurer|insurers|claim|insurance_company ..1 !details',
              'insurance|insurer|insurers|insurance_company ..4 report|need|needs|told_me|says|said|want|wants|number|reference|asked',
            ],
          },
          { id: 'injury', label: 'Because someone was hurt', says: ['injury'] },
          {
            id: 'other-driver',
            label: 'Because of how another person drove',
            says: ['other driver', 'bad driving'],
            tells: [
              'his|her|their|other_drivers|the_way_he|the_way_she|dangerous|reckless ..1 driving ..4 dangerous|reckless|needs|stopped|prosecuted',
              'want|wanted|like ..3 driver|him|her ..2 prosecuted|caught|banned|off_the_road|done',
            ],
          },
          {
            id: 'advice',
            label: 'To ask what to do',
            says: ['advice', 'not sure'],
            tells: [
              'what ..3 do|should_i ..2 next|now',
              'not sure ..3 to_report|need_to_report|have_to_report|supposed',
            ],
          },
        ],
      },
      ask: 'Why do you want to report it?',
      why: 'So that it goes to the right desk.',
      label: 'Why you report',
      optional: true,
    },
    'co.report': {
      answer: { kind: 'yes-no' },
      ask: 'Would you like a copy to download at the end?',
      why: 'Your insurer may ask for it.',
      label: 'Copy to download',
      optional: true,
    },
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.danger', is: 'yes' },
          { field: 'co.now', is: 'yes' },
          { field: 'co.hurt', is: ['serious', 'death'] },
          hurtChild,
        ],
      },
      suggest: 'urgent-review',
    },
    { when: { any: [{ field: 'ev.cctvDelete', withinDays: 3 }, footageMayGoAfterCrash] }, suggest: 'same-day' },
    {
      when: {
        any: [hurt, { field: 'co.hitrun', is: 'yes' }, { field: 'ev.cctvDelete', withinDays: 7 }],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is badly hurt or in danger' },
    { when: { field: 'co.now', is: 'yes' }, letter: 'T', text: 'Said that it is still going on' },
    { when: { field: 'co.hurt', is: ['serious', 'death'] }, letter: 'H', text: 'Someone was badly hurt or died' },
    { when: { field: 'co.hurt', is: 'minor' }, letter: 'H', text: 'Someone was hurt' },
    { when: { field: 'co.hitrun', is: 'yes' }, letter: 'I', text: 'A driver left without giving details' },
    { when: { some: 'co.veh', has: { field: 'vrm', given: true } }, letter: 'I', text: 'There is a number plate' },
    {
      when: { field: 'co.offenceList', is: ['drink-drugs', 'dangerous'] },
      letter: 'R',
      text: 'Says drink, drugs or dangerous driving',
    },
    { when: { field: 'co.drink', is: ['drink', 'drugs'] }, letter: 'R', text: 'Saw a sign of drink or drugs' },
    { when: mustGoInPerson, letter: 'E', text: 'Driver may have to report in person within 24 hours' },
    { when: { field: 'co.inperson', is: 'no' }, letter: 'E', text: 'Has not reported in person yet' },
    {
      when: { field: 'ev.any', is: ['cctv', 'doorbell', 'dashcam', 'phone-video'] },
      letter: 'I',
      text: 'There is video',
    },
    { when: { field: 'ev.cctvDelete', withinDays: 7 }, letter: 'I', text: 'Footage will be deleted within 7 days' },
    footageSignal,
    {
      when: { field: 'wit.independent', is: 'yes' },
      letter: 'I',
      text: 'There is a witness who does not know the person',
    },
    {
      when: { some: 'co.cas', has: { field: 'dobAge', is: ['under-10', '10-19'] } },
      letter: 'V',
      text: 'Someone young was hurt',
    },
    { when: { some: 'co.cas', has: { field: 'dobAge', is: '70-plus' } }, letter: 'V', text: 'Someone older was hurt' },
    { when: { field: 'rep.under18', is: 'yes' }, letter: 'V', text: 'Under 18' },
    { when: { field: 'rep.dob', underAge: 18 }, letter: 'V', text: 'Under 18' },
    { when: { field: 'sup.statement', is: 'yes' }, letter: 'E', text: 'Would give a statement' },
    { when: { field: 'sup.court', is: 'yes' }, letter: 'E', text: 'Would go to court' },
  ],
  declarations: declaration,
  next: [
    'A person will read your report. If no one was hurt and no law was broken, the police may do nothing more.',
    'If you drove and did not swap details, you must still tell the police in person. This form may not be enough.',
    'Tell your insurer, even if you do not claim.',
    'Keep photos and video whole, and do not put them online.',
  ],
})
