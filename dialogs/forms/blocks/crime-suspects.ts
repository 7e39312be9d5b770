import { defineBlock } from '../../form.ts'
import { suspectOfCrime } from './who-did-it.ts'

/** The people who did it (domain 3.2 B7), asked where someone saw them or knows them. */
export const crimeSuspects = defineBlock<'sus.any' | 'suspects', 'crime.seen' | 'crime.lines'>({
  'sus.any': {
    section: 'The person who did it',
    answer: { kind: 'yes-no' },
    ask: 'Can you tell us anything about who did it?',
    why: 'A name or a description can be matched with other reports.',
    label: 'Know something about them',
    when: {
      any: [
        { field: 'crime.seen', is: ['yes', 'camera'] },
        { field: 'crime.lines', is: 'know-them' },
      ],
    },
    words: ['suspect'],
    reads: 'person',
    tells: {
      yes: [
        'i|we ..2 know|knew|recognised|recognise ..1 who|him|her|them|exactly !by_sight !if !what !how !again',
        'it was|is definitely|defo?? ..0 my|our|the|his|her ..1 ex|neighbour|neighbours|brother|sister|cousin|flatmate|housemate|lodger|tenant|landlord|colleague|boss|mate|friend|stepson|nephew|uncle|dad|son',
        'my|our ..1 ex|neighbour|neighbours|flatmate|housemate|lodger|tenant|landlord|colleague|boss|brother|cousin|stepson|nephew|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|ex_partner !was !is !were !got !has ..1 <did> !by',
        'known to me|us|the_family',
        'i|we know who ..1 did|it|they|he|she',
      ],
      no: [
        'no idea|clue who',
        'not ..2 know ..1 who ..2 it|did|was|they',
        'not ..3 describe',
        'not ..2 see ..2 anyone|anybody',
      ],
    },
  },
  suspects: {
    repeat: suspectOfCrime,
    max: 5,
    more: 'Was there anyone else who did it?',
    label: 'A person who did it',
    when: { field: 'sus.any', is: 'yes' },
  },
})
