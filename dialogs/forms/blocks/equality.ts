import { defineBlock } from '../../form.ts'

const preferNot = { id: 'prefer-not', label: 'Prefer not to say', says: ['not saying', 'private', 'pass'] } as const

/**
 * Equality monitoring (domain 3.2 B15; Equality Act 2010 s.149, unconfirmed). Never needed; "prefer not to say" stands first in each list.
 * Ethnic groups are those of the 2021 census of England and Wales: the 18 that police use, and Roma.
 */
export const equality = defineBlock({
  'eq.ethnicity': {
    section: 'About you',
    answer: {
      kind: 'choice',
      options: [
        preferNot,
        {
          id: 'white-british',
          label: 'White: English, Welsh, Scottish, Northern Irish or British',
          says: ['white british'],
        },
        { id: 'white-irish', label: 'White: Irish', says: ['irish'] },
        { id: 'gypsy-traveller', label: 'White: Gypsy or Irish Traveller', says: ['gypsy', 'traveller'] },
        { id: 'roma', label: 'White: Roma', says: ['roma'] },
        { id: 'white-other', label: 'Any other White background', says: ['other white', 'white other'] },
        { id: 'mixed-black-caribbean', label: 'Mixed: White and Black Caribbean' },
        { id: 'mixed-black-african', label: 'Mixed: White and Black African' },
        { id: 'mixed-asian', label: 'Mixed: White and Asian' },
        { id: 'mixed-other', label: 'Any other Mixed background', says: ['other mixed', 'mixed other'] },
        { id: 'indian', label: 'Asian: Indian', says: ['indian'] },
        { id: 'pakistani', label: 'Asian: Pakistani', says: ['pakistani'] },
        { id: 'bangladeshi', label: 'Asian: Bangladeshi', says: ['bangladeshi'] },
        { id: 'chinese', label: 'Asian: Chinese', says: ['chinese'] },
        { id: 'asian-other', label: 'Any other Asian background', says: ['other asian', 'asian other'] },
        { id: 'black-caribbean', label: 'Black: Caribbean', says: ['caribbean', 'black caribbean'] },
        { id: 'black-african', label: 'Black: African', says: ['african', 'black african'] },
        { id: 'black-other', label: 'Any other Black background', says: ['other black', 'black other'] },
        { id: 'arab', label: 'Arab' },
        { id: 'other', label: 'Any other ethnic group', says: ['other ethnic group'] },
      ],
    },
    ask: 'What is your ethnic group?',
    why: 'So that it can be seen if this service works equally well for everyone.',
    label: 'Ethnic group',
    optional: true,
    declined: true,
  },
  'eq.religion': {
    answer: {
      kind: 'choice',
      options: [
        preferNot,
        { id: 'none', label: 'No religion', says: ['none', 'atheist'] },
        { id: 'buddhist', label: 'Buddhist' },
        { id: 'christian', label: 'Christian', says: ['catholic', 'church of england', 'protestant'] },
        { id: 'hindu', label: 'Hindu' },
        { id: 'jewish', label: 'Jewish' },
        { id: 'muslim', label: 'Muslim' },
        { id: 'sikh', label: 'Sikh' },
        { id: 'other', label: 'Any other religion', says: ['another religion', 'other'] },
      ],
    },
    ask: 'What is your religion or belief?',
    why: 'So that it can be seen if this service works equally well for everyone.',
    label: 'Religion or belief',
    optional: true,
    declined: true,
  },
  'eq.disability': {
    answer: {
      kind: 'choice',
      options: [
        preferNot,
        { id: 'no', label: 'No' },
        { id: 'a-little', label: 'Yes, it limits me a little', says: ['a little', 'yes a little'] },
        { id: 'a-lot', label: 'Yes, it limits me a lot', says: ['a lot', 'yes a lot'] },
      ],
    },
    ask: 'Do you have a disability, or an illness that has lasted 12 months or more?',
    why: 'So that it can be seen if this service works equally well for everyone.',
    label: 'Disability',
    optional: true,
    declined: true,
  },
  'eq.orientation': {
    answer: {
      kind: 'choice',
      options: [
        preferNot,
        { id: 'heterosexual', label: 'Straight or heterosexual', says: ['straight', 'heterosexual'] },
        { id: 'gay', label: 'Gay or lesbian', says: ['gay', 'lesbian'] },
        { id: 'bisexual', label: 'Bisexual', says: ['bi'] },
        { id: 'other', label: 'Other', says: ['another', 'queer', 'asexual', 'pansexual'] },
      ],
    },
    ask: 'What is your sexual orientation?',
    why: 'So that it can be seen if this service works equally well for everyone.',
    label: 'Sexual orientation',
    optional: true,
    declined: true,
  },
  'eq.gender': {
    answer: {
      kind: 'choice',
      options: [
        preferNot,
        { id: 'female', label: 'Female', says: ['woman', 'girl'] },
        { id: 'male', label: 'Male', says: ['man', 'boy'] },
        { id: 'non-binary', label: 'Non-binary', says: ['nonbinary', 'enby'] },
        { id: 'other', label: 'I use another word', says: ['another word', 'other'] },
      ],
    },
    ask: 'What is your gender?',
    why: 'So that it can be seen if this service works equally well for everyone.',
    label: 'Gender',
    optional: true,
    declined: true,
  },
  'eq.genderBirth': {
    answer: {
      kind: 'choice',
      options: [preferNot, { id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }],
    },
    ask: 'Is your gender the same as the sex you were registered with at birth?',
    why: 'So that it can be seen if this service works equally well for everyone.',
    label: 'Same as at birth',
    optional: true,
    declined: true,
  },
})
