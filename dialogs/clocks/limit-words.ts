import { showDate, showTime } from '../recognizers/when/show-when.ts'
import type { Limit, LimitKind } from './limits.ts'

/** `today`: said in place of `open` on the day itself, where it differs. */
type Words = { readonly open: string; readonly past: string; readonly today?: string }

/** What a limit means, in plain words. CONTENT. Owner: contact centre. Review by 2027-05-23. Not legal advice. */
const WORDS: { readonly [K in LimitKind]: Words } = {
  'collision-24-hour': {
    open: 'By law you must tell the police in person, as soon as you can and by {due}. This online form may not be enough. Go to a police station with an open front counter, or speak to an officer.',
    past: 'More than 24 hours have passed since the crash. You should tell the police now, in person. You may want legal advice.',
  },
  'collision-7-day': {
    open: 'If you did not have your insurance with you, you can usually show it at a police station by {due}. Say which station when you report the crash.',
    past: 'The 7 days to show your insurance have usually passed. Ask the police what to do now.',
  },
  'section-172-28-day': {
    open: 'You have 28 days to say who was driving. Reply well before {due}, so that it arrives in time. Not replying is an offence of its own.',
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
  'complaint-review-28-day': {
    open: 'You can usually ask for a review until {due}. The letter that you got says whom to ask.',
    past: 'It is more than 28 days since the letter. You can still ask. They may say that it is too late.',
  },
  'data-request-1-month': {
    open: 'If you ask today, you should usually get an answer by {due}. It can take longer where it is hard to find.',
    past: 'The month for an answer has passed. You can ask what has become of it, or complain to the ICO.',
  },
  'information-request-20-working-day': {
    open: 'If you ask today, you should usually get an answer by {due}. That is 20 working days.',
    past: 'The 20 working days have passed. You can ask for an internal review, or complain to the ICO.',
  },
  'single-justice-21-day': {
    open: 'You usually have 21 days to answer. That is until {due}. Go by the date on your notice if it is another.',
    past: 'The 21 days have usually passed. Answer the notice now. You may want legal advice.',
  },
  'review-answer-30-working-day': {
    open: 'If you ask today, the police aim to finish the review by about {due}. That is 30 working days.',
    past: 'The 30 working days have passed. You can ask what has become of it.',
  },
  'footage-7-to-31-day': {
    open: 'Many cameras keep footage for only 7 to 31 days, so it may be deleted from {due} on. Ask its owner to keep a copy now.',
    today:
      'Many cameras keep footage for only 7 to 31 days, so it may be deleted any day now. Ask its owner to keep a copy today.',
    past: 'Many cameras keep footage for 31 days at most, so it may be gone. Ask its owner to look now.',
  },
  'treasure-14-day': {
    open: 'If it may be treasure, the coroner usually has to be told within 14 days. That is by {due}. The finds officer does that with you.',
    past: 'If it may be treasure, the coroner should usually have been told by now. Tell the finds officer today.',
  },
  'march-notice-28-day': {
    open: 'Notice is usually needed 28 days before the march. That is by {due}.',
    past: 'There are fewer than 28 days before the march. Give notice as soon as you can, and say why it is late.',
  },
  'data-complaint-30-day': {
    open: 'If you complain today, you should be told by {due} that it was received. That is 30 days.',
    past: 'The 30 days have passed. You can complain to the ICO.',
  },
}

/** The words for a limit, with its day in full, and the time of day where the hour counts. */
export function limitMessage({ kind, due, daysLeft, at, past }: Limit): string {
  const words = WORDS[kind]
  if (past) return words.past
  const open = daysLeft === 0 ? (words.today ?? words.open) : words.open
  return open.replace('{due}', `${at === undefined ? '' : timeOn(at)}${showDate(due)}`)
}

/** Midnight is the start of a day here, so that nobody is a day late. */
function timeOn(at: string): string {
  return at === '00:00' ? 'midnight at the start of ' : `${showTime(at)} on `
}
