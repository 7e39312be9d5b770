import { defineGroup } from './group.ts'
import { looks } from './person-looks.ts'

const described = { field: 'describe', is: 'yes' } as const
const named = { field: 'known', is: 'yes' } as const
const namedOrDescribed = { any: [named, described] } as const
const strange = {
  any: [
    { field: 'known', is: ['by-sight', 'no'] },
    { field: 'known', given: false },
  ],
} as const

/** One person who may have done it, as a repeated group (domain 3.2 B7). A description is asked only of those who can give one. */
export const suspect = defineGroup({
  known: {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes, I know who they are',
          says: ['yes', 'i know them', 'i know who it was'],
          tells: [
            'i|we ..2 know|knew|recognised|recognise ..1 who|him|her|them|exactly !by_sight !if !what !how !again',
            'it was|is definitely|defo?? ..0 my|our|the|his|her ..1 ex|neighbour|neighbours|brother|sister|cousin|flatmate|housemate|lodger|tenant|landlord|colleague|boss|mate|friend|stepson|nephew|uncle|dad|son',
            'my|our ..1 ex|neighbour|neighbours|flatmate|housemate|lodger|tenant|landlord|colleague|boss|brother|cousin|stepson|nephew|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|ex_partner !was !is !were !got !has ..1 <did> !by',
            'known to me|us|the_family',
            'i|we know who ..1 did|it|they|he|she',
          ],
        },
        {
          id: 'by-sight',
          label: 'Only by sight',
          says: ['by sight', 'i have seen them around', 'seen them before'],
          tells: [
            'seen|see ..2 him|her|them ..3 around|about|locally|in_the_area|before',
            'know|knows|recognise|recognised ..3 by sight|to_look_at',
            'familiar face',
            'only seen|see ..2 around|about',
          ],
        },
        {
          id: 'no',
          label: 'No',
          says: ['a stranger', 'never seen them'],
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
    ask: 'Do you know who this person is?',
    why: 'A name or a place to look is what helps most.',
    label: 'Do you know them',
    unknown: true,
  },
  name: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is their name?',
    why: 'So that the police can find the right person.',
    label: 'Name',
    optional: true,
    unknown: true,
    declined: true,
    always: true,
    when: named,
    reads: 'person-name',
  },
  alias: {
    answer: { kind: 'text', max: 100 },
    ask: 'What nickname or user name do they use?',
    why: 'People are often known by another name.',
    label: 'Nickname or user name',
    optional: true,
    unknown: true,
    when: named,
    words: ['nickname', 'user name'],
    reads: 'person-alias',
  },
  relation: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'partner', label: 'Partner', says: ['husband', 'wife', 'boyfriend', 'girlfriend'] },
        {
          id: 'ex',
          label: 'Ex-partner',
          says: ['ex', 'ex husband', 'ex wife', 'ex boyfriend', 'ex girlfriend'],
          tells: ['my|her|his ..1 ex|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|ex_partner !was !got ..3 <did>'],
        },
        {
          id: 'family',
          label: 'Family',
          says: ['brother', 'sister', 'son', 'daughter', 'cousin', 'parent'],
          tells: [
            'my ..1 brother|sister|cousin|uncle|nephew|stepson|stepdad|dad|son|daughter|mother|aunt !was !is !got !has !had !were ..1 <did> !by',
          ],
        },
        {
          id: 'friend',
          label: 'Friend',
          says: ['mate', 'flatmate'],
          tells: ['my ..1 friend|mate|flatmate|housemate !was !is !got !has !had ..1 <did> !by !it !him !her'],
        },
        {
          id: 'neighbour',
          label: 'Neighbour',
          says: ['next door'],
          tells: [
            'my|our|the ..1 neighbour|neighbours|next_door !was !is !got !has !had !were !also !said !says ..1 <did> !by',
            'it is|was ..2 neighbour|neighbours',
            'lives|live ..1 next_door|upstairs|downstairs|below|above',
            'man|woman|bloke|lad|couple|family|lads upstairs|downstairs|next_door|opposite !saw !has !have !got !said !told',
          ],
        },
        {
          id: 'colleague',
          label: 'Someone from work',
          says: ['colleague', 'co worker'],
          tells: [
            'colleague|boss|manager|someone|lad|guy|woman|man ..2 at|from ..1 work',
            'my ..1 colleague|boss|manager|supervisor|workmate ..2 <did>',
          ],
        },
        { id: 'carer', label: 'Carer', tells: ['carer ..3 <did>'] },
        {
          id: 'online',
          label: 'Someone I only know online',
          says: ['online only', 'online'],
          tells: ['only|met ..3 online|on_tinder|on_facebook|on_a_dating_app|internet'],
        },
        {
          id: 'stranger',
          label: 'Someone I know by name or sight only',
          says: ['stranger', 'a local', 'none of these'],
        },
      ],
    },
    ask: 'Who are they to you?',
    why: 'If it is a partner or family, there is extra help.',
    label: 'Who they are to you',
    unknown: true,
    declined: true,
    when: { field: 'known', is: ['yes', 'by-sight'] },
    words: ['relation'],
    remarks: [
      {
        on: ['partner', 'ex', 'family'],
        say: [
          'There is help for harm at home, with or without the police. You can leave this chat at any time by typing "exit".',
        ],
        contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
      },
    ],
  },
  addr: {
    answer: { kind: 'text', max: 500 },
    ask: 'Where do they live, or where can they be found?',
    why: 'So that the police know where to look. Do not go there yourself.',
    label: 'Where they can be found',
    optional: true,
    unknown: true,
    when: named,
    words: ['their address'],
    tells: {
      clause: [
        'name|called|named ..6 lives|live|living|stays ..2 at|in|on|with|next|opposite|number|round|near',
        'he|him|they|lad|man|bloke ..3 hangs_out|hangs_around|hang_around|hang_out ..3',
      ],
    },
  },
  phone: {
    answer: { kind: 'phone' },
    ask: 'What is their phone number?',
    why: 'It can show who they are.',
    label: 'Their phone number',
    optional: true,
    unknown: true,
    when: named,
  },
  social: {
    answer: { kind: 'text', max: 500 },
    ask: 'Which accounts do they have online?',
    why: 'An account can show who they are.',
    label: 'Their accounts',
    optional: true,
    unknown: true,
    when: named,
    words: ['accounts'],
  },
  describe: {
    answer: { kind: 'yes-no' },
    ask: 'Can you describe what they looked like?',
    why: 'A description can be matched with camera footage.',
    label: 'Can describe them',
    when: strange,
    reads: 'person',
  },
  sex: { ...looks.sex, always: true, when: namedOrDescribed },
  dobAge: { ...looks.dobAge, always: true, when: namedOrDescribed },
  ethnic: { ...looks.ethnic, when: described },
  height: { ...looks.height, when: described },
  build: { ...looks.build, when: described },
  hair: { ...looks.hair, when: described },
  face: { ...looks.face, always: true, when: described },
  clothes: { ...looks.clothes, always: true, when: described },
  voice: { ...looks.voice, when: described },
  marks: { ...looks.marks, when: described },
  left: {
    answer: { kind: 'text', max: 500 },
    ask: 'Which way did they go?',
    hint: 'Say too how, for example: on the bike towards the river.',
    why: 'It shows where to look for more cameras.',
    label: 'Which way they went',
    optional: true,
    unknown: true,
    words: ['which way'],
    tells: {
      clause: [
        'he|she|they|lad|lads|man|men|woman|bloke|both|it|car|van|guy|moped|bike|one|all|then|and ..2 ran|rode|drove|walked|went|legged|headed|cycled|made|took|sped|fled|scarpered|jogged|pedalled|run|walk|ride|drives|drive|run ..2 off|away|towards|toward|into|in_the_direction',
        'heading|headed|going|running|riding|walking|drove|rode|ran|walked|went|cycled|sped ..2 towards|toward|in_the_direction_of',
        'got|jumped|getting ..1 in|into|on ..2 car|van|taxi|bus|moped|train ..3 off|away|towards',
      ],
    },
  },
  again: {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes',
          tells: [
            'would|could|can|definitely|had|defo ..2 know|recognise|identify|pick ..1 him|her|them ..3',
            'would ..1 recognise',
          ],
        },
        { id: 'maybe', label: 'Maybe', says: ['perhaps', 'possibly'] },
        {
          id: 'no',
          label: 'No',
          tells: [
            'not|never ..2 recognise|identify|know ..2 again',
            'would|could|can not ..1 recognise|identify',
            'cant|couldnt|wouldnt ..1 recognise|identify',
          ],
        },
      ],
    },
    ask: 'Would you know them again if you saw them?',
    why: 'Sometimes the police can show you pictures.',
    label: 'Would know them again',
    optional: true,
    unknown: true,
    when: strange,
  },
})
