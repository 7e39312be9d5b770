import type { AnswerKind } from './answer-type.ts'
import type { DeadlineKind } from './clock.ts'
import type { IntakeValue } from './fields/field-kind.ts'
import type { Priority } from './form.ts'

/** One answer as the intake contract wants it. */
export interface SubmittedAnswer {
  readonly key: string
  readonly question: string
  readonly kind: AnswerKind
  readonly value: IntakeValue
  readonly missing?: 'unknown' | 'declined' | 'skipped'
  readonly display: string
  readonly source: 'asked' | 'story' | 'corrected' | 'handler'
}

/** A date that a report is up against. `due` YYYY-MM-DD; `daysLeft` below 0 when past. */
export interface Deadline {
  readonly kind: DeadlineKind
  readonly due: string
  readonly daysLeft: number
}

/** What the assistant noticed while it listened. `at` RFC 3339. */
export interface Concern {
  readonly kind: 'emergency' | 'crisis' | 'safeguarding' | 'child' | 'repeat-victim'
  readonly at: string
  readonly answerKey?: string
}

/** A finished report: a snapshot with the questions as they were put. The intake contract's `Submission`. */
export interface Submission {
  readonly schemaVersion: '1'
  readonly reference: string
  readonly form: { readonly id: string; readonly version: string; readonly title: string }
  readonly channel: 'webchat' | 'sms' | 'whatsapp' | 'messenger' | 'teams' | 'phone' | 'other'
  readonly locale: string
  readonly startedAt: string
  readonly submittedAt: string
  readonly takenBy: { readonly role: 'public' | 'call-handler'; readonly staffId?: string }
  readonly story?: string
  readonly answers: readonly SubmittedAnswer[]
  readonly routing: {
    readonly team: string
    readonly suggestedPriority: Priority
    readonly signals?: readonly {
      readonly letter: 'T' | 'H' | 'R' | 'I' | 'V' | 'E'
      readonly text: string
      readonly answerKey?: string
    }[]
    readonly neighbourhood?: string
    readonly deadline?: Deadline
  }
  readonly declaration: { readonly text: string; readonly agreedAt: string }
  readonly attachments?: readonly {
    readonly id: string
    readonly fileName: string
    readonly mediaType: string
    readonly bytes: number
    readonly sha256: string
    readonly answerKey?: string
  }[]
  readonly concerns?: readonly Concern[]
}
