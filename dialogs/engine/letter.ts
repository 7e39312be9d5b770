import type { Answers } from '../answer.ts'
import { copyOf, copyText } from '../copy/copy.ts'
import type { Form } from '../form.ts'
import type { Letter } from '../letter.ts'
import { phrase } from '../phrases.ts'
import type { Submission } from '../submission.ts'
import { contactLines } from './contact-links.ts'
import type { Turn } from './turn.ts'

/** Where every form keeps who reports and how to reach them (domain 3.2 B1 to B3, 3.12). */
const NAMES = ['rep.first', 'rep.last']
const CHOICES_OF_NAME = ['anonymous', 'in.name']

/** Why no letter goes out although a copy was wanted: the wire is not there, or it may not be safe. */
export type LetterPlan =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'none'; readonly why: 'not-wanted' | 'no-mail' | 'not-safe' }

/**
 * The letter that confirms a report, where the person said yes to a copy, gave an address and a name, and marked it as safe
 * (a form that does not ask that must not be sensitive). After a sensitive matter it tells neither the topic nor the answers.
 */
export function planLetter(
  turn: Turn,
  form: Form,
  report: { readonly live: Answers; readonly submission: Submission; readonly sensitive: boolean },
): LetterPlan {
  const { live, submission, sensitive } = report
  if (live['con.copy']?.value !== 'yes') return { kind: 'none', why: 'not-wanted' }
  if (!isSafe(form, live, sensitive)) return { kind: 'none', why: 'not-safe' }
  const to = live['con.email']?.value
  if (typeof to !== 'string' || !isNamed(live) || turn.services.sendsMail !== true)
    return { kind: 'none', why: 'no-mail' }
  return { kind: 'letter', letter: { to, ...(sensitive ? neutral(turn, submission) : open(turn, form, submission)) } }
}

/** "Only at set times" is no yes, and neither is a question that was passed over. */
function isSafe(form: Form, live: Answers, sensitive: boolean): boolean {
  return 'con.safe' in form.fields ? live['con.safe']?.value === 'yes' : !sensitive
}

function isNamed(live: Answers): boolean {
  const chosen = CHOICES_OF_NAME.every((key) => live[key] === undefined || live[key]?.value === 'named')
  return chosen && NAMES.some((key) => typeof live[key]?.value === 'string')
}

function open(turn: Turn, form: Form, submission: Submission): Omit<Letter, 'to'> {
  const { reference } = submission
  return {
    subject: phrase('letterSubject', { reference }),
    text: [
      phrase('letterTaken', { reference }),
      submission.form.title,
      phrase('letterDelivery'),
      [phrase('copyNext'), ...form.next.map((line) => `- ${line}`)].join('\n'),
      phrase('letterAdd'),
      help(turn),
      phrase('letterMachine'),
      '---',
      copyText({ ...copyOf(submission, undefined), next: [] }),
    ].join('\n\n'),
  }
}

/** The first lines show in a notification: they name neither the police nor a topic. What a form says of what comes next would. */
function neutral(turn: Turn, { reference }: Submission): Omit<Letter, 'to'> {
  return {
    subject: phrase('letterNeutralSubject'),
    text: [
      phrase('letterNeutralTaken', { reference }),
      phrase('letterNeutralDelivery'),
      phrase('letterNeutralNext'),
      phrase('letterNeutralAdd'),
      help(turn),
      phrase('letterNeutralCare'),
      phrase('letterMachine'),
    ].join('\n\n'),
  }
}

function help(turn: Turn): string {
  const lines = contactLines(turn.services.content, ['h.999', 'h.relay999', 'h.101', 'h.relay101'])
  return [phrase('letterHelp'), ...lines.map((line) => `- ${line}`)].join('\n')
}
