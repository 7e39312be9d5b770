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

/** Who reports a crime, with kind words for those under 18 (domain 7.2). */
export const personWithCare = {
  ...personReporting,
  'rep.under18': { ...personReporting['rep.under18'], remarks: young },
} as const

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

/** Asked early of those it happened to, in reports of harm to a person: a child is asked less and sends no pictures (domain 2.7, 3.2 B2). */
export const youngVictim = { ...areYouUnder18, when: { field: 'role', is: 'victim' } } as const

const { 'rep.under18': _under18, ...personAgeAsked } = personWithCare

/** Who reports, where `youngVictim` stands earlier in the form. */
export const personWithCareOfAge = personAgeAsked
