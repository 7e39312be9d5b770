import { showDate } from '../recognizers/when/show-when.ts'
import type { Deadline } from '../submission.ts'
import type { LimitKind } from './limits.ts'

type Words = { readonly open: string; readonly past: string }

/** What a limit means, in plain words. CONTENT. Owner: contact centre. Review by 2027-05-23. Not legal advice. */
const WORDS: { readonly [K in LimitKind]: Words } = {
  'collision-24-hour': {
    open: 'If you were driving and did not swap details, the law says you must tell the police in person, as soon as you can and by {due}. This form may not be enough. Go to a police station with an open front counter, or speak to an officer.',
    past: 'More than 24 hours have passed. You should tell the police now. You may want legal advice.',
  },
  'collision-7-day': {
    open: 'If you must show your insurance, do it at a police station by {due}.',
    past: 'The 7 days to show your insurance have passed. Ask the police what to do now.',
  },
  'section-172-28-day': {
    open: 'Reply to say who was driving by {due}. Not replying is an offence of its own.',
    past: 'The 28 days to say who was driving have passed. Reply now. You may want legal advice.',
  },
  'right-to-review-3-month': {
    open: 'You can usually ask for a review until {due}.',
    past: 'It is more than 3 months since the decision. You can still ask. They may say that it is too late.',
  },
  'procession-6-day': {
    open: 'The police must have your notice by {due}. That leaves 6 clear days before the march.',
    past: 'There are fewer than 6 clear days before the march. Give notice as soon as you can.',
  },
  'evidence-overwrite': {
    open: 'The recording may be deleted on {due}. Ask its owner to keep a copy now.',
    past: 'The recording may be deleted already. Ask its owner to look now.',
  },
}

/** The words for a deadline. */
export function limitMessage({ kind, due, daysLeft }: Deadline & { readonly kind: LimitKind }): string {
  const { open, past } = WORDS[kind]
  return daysLeft < 0 ? past : open.replace('{due}', showDate(due))
}
