import { contactWithCare } from './contact-with-care.ts'
import { injury } from './injury.ts'
import { personReporting } from './person-reporting.ts'
import { support } from './support.ts'

/**
 * How a report of a crime ends: who was hurt, who reports, how to reach them, what would help (domain 3.2 B12, B2, B3, B13).
 * Whether it is safe to be contacted is asked of all: who did it can be from home, or a child can be the one who writes.
 */
export const crimeClosing = { ...injury, ...personReporting, ...contactWithCare, ...support } as const

/** What happens next after any of these reports (domain 4.6). No promise of an officer, a date or a record. */
export const crimeNext = [
  'A person will read your report. They look at how serious it is, and if there is a way to find who did it.',
  'You may be asked for more. You may be given a crime number, or told why no more can be done for now.',
  'Some forces answer in a day or two, and it can take longer. Look in your junk mail too. If you hear nothing, call 101 and give your reference.',
] as const
