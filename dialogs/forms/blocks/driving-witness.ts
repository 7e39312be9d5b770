import type { Field, Remark } from '../../form.ts'
import { defineBlock } from '../../form.ts'
import { contact } from './contact.ts'
import { reporter, statementGiver } from './person-reporting.ts'

/** Kind words for someone under 18 who reports what they saw on the road (domain 2.7, 3.2 B2). */
const kindWords: readonly Remark[] = [
  {
    on: 'yes',
    say: [
      'Thank you for telling us. Ask a grown-up that you trust to help you with this, or call 101 together.',
      'You can talk to Childline about anything, for free.',
    ],
    contacts: ['h.childline', 'h.101'],
  },
]

const { when: _dob, ...under18 } = reporter.under18

/** Under 18 or not, asked early of those who did not drive, so that a report by a child can be kept short. A form adds of whom. */
export const youngOnTheRoad = { ...under18, remarks: kindWords } as const satisfies Field<never>

/** A statement needs a name. What no one signs is information, and may come without one (domain 3.3, 3.6). */
const named = {
  any: [
    { field: 'dr.statement', not: 'no' },
    { field: 'anonymous', is: 'named' },
  ],
} as const
const { 'rep.under18': _young, ...grownUp } = statementGiver
const signs = { field: 'dr.statement', not: 'no' } as const

/** Who reports bad driving. A name, an address and a date of birth go with a statement; who signs none may stay without a name. */
export const drivingWitness = defineBlock<
  'anonymous' | keyof typeof grownUp | keyof typeof contact,
  'dr.statement' | 'rep.under18'
>({
  anonymous: {
    section: 'About you',
    answer: {
      kind: 'choice',
      options: [
        { id: 'named', label: 'Yes, I will give my name', says: ['yes', 'give my name', 'i do not mind'] },
        {
          id: 'without-name',
          label: 'No, report without a name',
          says: ['no', 'anonymous', 'without a name', 'no name'],
        },
      ],
    },
    ask: 'Do you want to give your name?',
    why: 'Without a signed statement you do not have to. With a name, the police can ask you more.',
    label: 'Giving your name',
    when: { field: 'dr.statement', is: 'no' },
    words: ['anonymous'],
    remarks: [
      {
        on: 'without-name',
        say: [
          'A driver cannot be prosecuted without a signed statement, so this is taken as information only.',
          'The police will not be able to come back to you with questions or news. To stay fully unknown, tell Crimestoppers.',
        ],
        contacts: ['h.cs'],
      },
    ],
  },
  ...grownUp,
  'rep.title': { ...statementGiver['rep.title'], when: named },
  'rep.first': { ...reporter.first, when: named },
  'rep.last': { ...reporter.last, when: named },
  'rep.known': { ...reporter.known, when: named },
  'rep.dob': { ...statementGiver['rep.dob'], when: signs },
  'rep.addr': { ...statementGiver['rep.addr'], when: signs },
  'rep.more': { ...reporter.more, when: named },
  ...contact,
  'con.method': { ...contact['con.method'], when: named },
})
