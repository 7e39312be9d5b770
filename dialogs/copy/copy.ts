import type { Form } from '../form.ts'
import { phrase } from '../phrases.ts'
import { londonNow } from '../recognizers/london-time.ts'
import { showWhen } from '../recognizers/when/show-when.ts'
import type { SubmittedAnswer } from '../submission.ts'

/** As much of a submission as a copy shows. */
export interface CopiedSubmission {
  readonly reference: string
  readonly form: { readonly id: string; readonly title: string }
  /** RFC 3339. */
  readonly submittedAt: string
  readonly answers: readonly (Pick<SubmittedAnswer, 'question' | 'display'> & {
    readonly kind: string
    readonly value: unknown
  })[]
}

/** A sent report as the one who sent it may keep it: every question with its answer as it was shown. */
export interface Copy {
  readonly reference: string
  readonly title: string
  /** London time in full words. */
  readonly sent: string
  readonly answers: readonly { readonly question: string; readonly display: string }[]
  /** The statements that were agreed to. */
  readonly agreed: readonly string[]
  readonly next: readonly string[]
}

/** The copy of a submission. `form` is its form of today, for what happens next; without one that is left out. */
export function copyOf(submission: CopiedSubmission, form: Pick<Form, 'next'> | undefined): Copy {
  const { reference, submittedAt, answers } = submission
  const at = londonNow(Date.parse(submittedAt))
  return {
    reference,
    title: submission.form.title,
    sent: showWhen({ start: at, end: at }),
    answers: answers.filter(({ kind }) => kind !== 'confirm').map(({ question, display }) => ({ question, display })),
    agreed: answers.flatMap(({ kind, question, value }) => (kind === 'confirm' && value === true ? [question] : [])),
    next: form?.next ?? [],
  }
}

/** The copy as plain text. */
export function copyText(copy: Copy): string {
  const { reference, title, sent, answers, agreed, next } = copy
  const parts = [
    phrase('copyHeading'),
    [`${phrase('copyReference')}: ${reference}`, `${phrase('copySent')}: ${sent}`, title].join('\n'),
    answers.map(({ question, display }) => `${question}\n${indented(display)}`).join('\n\n'),
    list(phrase('copyAgreed'), agreed),
    list(phrase('copyNext'), next),
    phrase('copyKeep'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `- ${line}`)].join('\n')
}
