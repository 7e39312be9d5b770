import { defineBlock } from '../../form.ts'
import { defineGroup } from './group.ts'

/** One other person who saw or heard it. Nothing about them is asked unless the police may contact them. */
export const witness = defineGroup({
  contactOk: {
    answer: { kind: 'yes-no' },
    ask: 'May the police contact this person?',
    hint: 'If you have not asked them, answer no and go on.',
    why: 'It is fair to ask people before their details are given away.',
    label: 'May be contacted',
    risk: true,
  },
  name: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is their name?',
    why: 'So that the police know who to ask for.',
    label: 'Name',
    optional: true,
    unknown: true,
    always: true,
    when: { field: 'contactOk', is: 'yes' },
  },
  phone: {
    answer: { kind: 'phone' },
    ask: 'What is their phone number?',
    why: 'So that the police can reach them.',
    label: 'Phone number',
    optional: true,
    unknown: true,
    when: { field: 'contactOk', is: 'yes' },
  },
  email: {
    answer: { kind: 'email' },
    ask: 'What is their email address?',
    why: 'Another way to reach them.',
    label: 'Email address',
    optional: true,
    unknown: true,
    when: { field: 'contactOk', is: 'yes' },
  },
  saw: {
    answer: { kind: 'text', max: 500 },
    ask: 'What did they see or hear?',
    why: 'It shows who can help most.',
    label: 'What they saw or heard',
    optional: true,
    unknown: true,
    tells: {
      clause: [
        'two|three|four|five|several|some|few|couple|other|others|loads|lots|people|everyone|both|all ..4 saw|witnessed|watched|heard ..1 it|him|her|them|what|everything|whole_thing|all',
        '<kin>|<neighbour>|witness|witnesses|passer_by|passers_by|passerby|bystander|bystanders|lady|gentleman|staff|customers|customer|colleague|colleagues|doorman|bouncer|bouncers|driver|cyclist|manager|receptionist|barman|barmaid|teacher|someone_else|others|other_people|people|postman|friend|workmate|shopkeeper ..4 saw|seen|heard|witnessed|watched|spotted|filmed|videoed ..2 it|him|her|them|whole_thing|everything|all|what_happened|a|two|someone|somebody|the|something',
        '<kin>|<neighbour>|witness|witnesses|passer_by|passers_by|passerby|bystander|bystanders|lady|gentleman|staff|customers|customer|colleague|colleagues|doorman|bouncer|bouncers|driver|cyclist|manager|receptionist|barman|barmaid|teacher|someone_else|others|other_people|people|postman|friend|workmate|shopkeeper ..3 saw|witnessed|heard it_all|everything|the_whole_thing',
        'there was|were|is|are|is_a|was_a ..2 witness|witnesses',
        'got|have|had|has ..3 witness|witnesses',
        'two|three|several|few|couple|other|independent|only witness|witnesses',
        'stopped ..6 gave ..3 number|details|name',
        'saw the|whole|it thing|lot|all',
      ],
    },
  },
})

const anyWitness = {
  section: 'Other people who saw it',
  answer: {
    kind: 'choice',
    options: [
      {
        id: 'yes',
        label: 'Yes',
        says: ['someone did', 'there was a witness'],
        tells: [
          'two|three|four|five|several|some|few|couple|other|others|loads|lots|people|everyone|both|all ..4 saw|witnessed|watched|heard ..1 it|him|her|them|what|everything|whole_thing|all',
          '<kin>|<neighbour>|witness|witnesses|passer_by|passers_by|passerby|bystander|bystanders|lady|gentleman|staff|customers|customer|colleague|colleagues|doorman|bouncer|bouncers|driver|cyclist|manager|receptionist|barman|barmaid|teacher|someone_else|others|other_people|people|postman|friend|workmate|shopkeeper ..4 saw|seen|heard|witnessed|watched|spotted|filmed|videoed ..2 it|him|her|them|whole_thing|everything|all|what_happened|a|two|someone|somebody|the|something',
          '<kin>|<neighbour>|witness|witnesses|passer_by|passers_by|passerby|bystander|bystanders|lady|gentleman|staff|customers|customer|colleague|colleagues|doorman|bouncer|bouncers|driver|cyclist|manager|receptionist|barman|barmaid|teacher|someone_else|others|other_people|people|postman|friend|workmate|shopkeeper ..3 saw|witnessed|heard it_all|everything|the_whole_thing',
          'there was|were|is|are|is_a|was_a ..2 witness|witnesses',
          'got|have|had|has ..3 witness|witnesses',
          'two|three|several|few|couple|other|independent|only witness|witnesses',
          'stopped ..6 gave ..3 number|details|name',
          'saw the|whole|it thing|lot|all',
        ],
      },
      {
        id: 'maybe',
        label: 'Maybe',
        says: ['perhaps', 'possibly', 'there may have been'],
        tells: [
          'may|might|could ..1 have ..1 seen|heard|witnessed',
          'were|was ..3 people|customers|shoppers|lots|others|passers_by ..2 about|around|there|passing|walking',
          'must have been|seen ..2 people|someone|witnesses',
        ],
      },
      {
        id: 'no',
        label: 'No',
        says: ['nobody', 'no one', 'only me'],
        tells: [
          '<nobody> ..3 saw|seen|heard|witnessed|noticed ..3',
          '<nobody> ..2 around|about|there|in_sight|nearby ..2',
          '<nobody> else ..1 around|about|there|saw|seen|heard|in_sight',
          'no|not_any|without ..1 witness|witnesses',
          'not ..2 anyone|anybody|a_soul ..1 around|about|else|there',
          'was|were no|not one|people|body ..1 around|about',
        ],
      },
    ],
  },
  ask: 'Did anyone else see or hear it?',
  why: 'Someone else may have seen what you did not.',
  label: 'Anyone else saw it',
  unknown: true,
  words: ['witness', 'witnesses'],
} as const

const list = {
  repeat: witness,
  max: 10,
  more: 'Did anyone else see or hear it?',
  label: 'Another person who saw it',
  when: { field: 'wit.any', is: 'yes' },
} as const

/** Other people who saw or heard it (domain 3.2 B9). */
export const witnesses = defineBlock({ 'wit.any': anyWitness, 'wit.list': list })

/** On the road it matters too whether they belong to the person who reports. */
export const roadWitnesses = defineBlock({
  'wit.any': {
    ...anyWitness,
    ask: 'Did anyone else see it, such as a passenger or someone in the street?',
    optional: true,
  },
  'wit.list': list,
  'wit.independent': {
    answer: { kind: 'yes-no' },
    ask: 'Is at least one of them a person that you do not know?',
    why: 'A court gives more weight to someone who has no tie to you.',
    label: 'A witness you do not know',
    optional: true,
    unknown: true,
    when: { field: 'wit.any', is: 'yes' },
    tells: {
      yes: [
        'not|dont ..2 know ..2 him|her|them|the_witness',
        'independent witness|witnesses',
        'passer_by|passers_by|passerby|stranger|lady|man|gentleman|bystander ..3 saw|witnessed|stopped',
      ],
      no: ['my|our ..1 passenger|wife|husband|friend|son|daughter|mate|partner saw|witnessed'],
    },
  },
})
