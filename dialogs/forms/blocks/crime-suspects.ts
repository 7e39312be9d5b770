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
  },
  suspects: {
    repeat: suspectOfCrime,
    max: 5,
    more: 'Was there anyone else who did it?',
    label: 'A person who did it',
    when: { field: 'sus.any', is: 'yes' },
  },
})
