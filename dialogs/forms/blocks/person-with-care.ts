import type { Remark } from '../../form.ts'
import { personReporting, reporter, statementGiver } from './person-reporting.ts'

const young: readonly Remark[] = [
  {
    on: 'yes',
    say: [
      'Thank you for telling us. You did nothing wrong. You can talk to Childline for free, and to a grown-up you trust.',
      'You can go on here, or ask a grown-up to do it with you.',
    ],
    contacts: ['h.childline'],
  },
]

/** Who reports a crime against a person. Whether they are under 18 was asked with their role. */
export const personWithCare = personReporting

/** Who asks under Clare's or Sarah's Law: the police must know who they tell (domain 3.14). */
export const applicant = {
  ...statementGiver,
  'rep.dob': { ...reporter.dob, why: 'The police must know for sure who they are talking to.' },
  'rep.under18': { ...reporter.under18, remarks: young },
  'rep.addr': {
    ...reporter.addr,
    why: 'The police must know for sure who they are talking to. Letters need your yes.',
  },
} as const

/** Under 18: the same question with kind words, for forms with conditions of their own. */
export const underEighteen = { ...reporter.under18, remarks: young } as const

const { when: _birthday, ...withoutBirthday } = underEighteen

/** The same, asked early and before any birthday: a child is asked less from there on. */
export const areYouUnder18 = withoutBirthday
