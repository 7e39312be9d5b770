import { z } from 'zod'
import { isRfc3339Date, isRfc3339DateTime } from './rfc3339.ts'

// The zod side of intake-api.yaml. A test keeps the two in step; the yaml holds where they differ.

/** A JSON Schema `maxLength`, which counts code points, not UTF-16 units. */
function upTo(max: number) {
  return z.string().refine((text) => text.length <= max || [...text].length <= max, `Use at most ${max} characters.`)
}

const dateTime = z.string().refine(isRfc3339DateTime, 'Use a time by RFC 3339 with an offset, as 2026-11-20T09:30:00Z.')
const date = z.string().refine(isRfc3339Date, 'Use a date as YYYY-MM-DD.')
/** A whole number as JSON Schema means it: 1.0 and 1e300 too. */
const integer = z.number().refine(Number.isInteger, 'Use a whole number.')

const answer = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9.]*$/),
  question: z.string(),
  kind: z.enum([
    'yes-no',
    'choice',
    'choices',
    'text',
    'long-text',
    'name',
    'when',
    'date',
    'time',
    'number',
    'money',
    'phone',
    'email',
    'vehicle-registration',
    'postcode',
    'location',
    'file',
    'confirm',
    'reference',
  ]),
  value: z.unknown(),
  missing: z.enum(['unknown', 'declined', 'skipped']).optional(),
  display: z.string(),
  source: z.enum(['asked', 'story', 'corrected', 'handler']).optional(),
})

const routing = z.strictObject({
  team: z.string(),
  suggestedPriority: z.enum(['urgent-review', 'same-day', 'next-day', 'routine', 'no-deploy']),
  signals: z
    .array(
      z.strictObject({
        letter: z.enum(['T', 'H', 'R', 'I', 'V', 'E']),
        text: z.string(),
        answerKey: z.string().optional(),
      }),
    )
    .optional(),
  neighbourhood: z.string().optional(),
  deadline: z
    .strictObject({
      kind: z.enum([
        'nip-14-day',
        'collision-24-hour',
        'collision-7-day',
        'section-172-28-day',
        'right-to-review-3-month',
        'procession-6-day',
        'evidence-overwrite',
      ]),
      due: date,
      daysLeft: integer.optional(),
    })
    .optional(),
})

const attachment = z.strictObject({
  id: z.string(),
  fileName: upTo(255),
  mediaType: z.string(),
  bytes: integer.refine((bytes) => bytes >= 1, 'Use at least 1 byte.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  answerKey: z.string().optional(),
})

/** `Submission` of the intake contract: one completed report or request. */
export const submissionSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  reference: z.string().regex(/^[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{2}$/),
  form: z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), version: z.string(), title: z.string() }),
  channel: z.enum(['webchat', 'sms', 'whatsapp', 'messenger', 'teams', 'phone', 'other']),
  locale: z.string(),
  startedAt: dateTime,
  submittedAt: dateTime,
  takenBy: z.strictObject({ role: z.enum(['public', 'call-handler']), staffId: z.string().optional() }),
  story: upTo(8000).optional(),
  answers: z.array(answer).min(1),
  routing,
  declaration: z.strictObject({ text: z.string(), agreedAt: dateTime }),
  attachments: z.array(attachment).optional(),
  concerns: z
    .array(
      z.strictObject({
        kind: z.enum(['emergency', 'crisis', 'safeguarding', 'child', 'repeat-victim']),
        at: dateTime,
        answerKey: z.string().optional(),
      }),
    )
    .optional(),
})

/** A submission that fits the contract. */
export type ContractSubmission = z.infer<typeof submissionSchema>

/** `Receipt` of the contract: the answer to a stored submission. More members are let through. */
export const receiptSchema = z.looseObject({
  intakeId: z.string(),
  status: z.enum(['received', 'duplicate']),
  crimeReference: z.string().optional(),
})

/** `Status` of the contract: how far a submission is, as asked for or as sent by webhook. More members are let through. */
export const statusSchema = z.looseObject({
  reference: z.string(),
  intakeId: z.string(),
  status: z.enum(['received', 'in-review', 'more-information-needed', 'assigned', 'closed']),
  crimeReference: z.string().optional(),
  message: z.string().optional(),
  occurredAt: dateTime,
})

/** `Problem` of the contract: RFC 9457 problem details with JSON pointers. More members are let through. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: integer,
  detail: z.string().optional(),
  errors: z.array(z.looseObject({ pointer: z.string().optional(), detail: z.string().optional() })).optional(),
})
