import fc from 'fast-check'
import { makeReference } from '../../../dialogs/reference.ts'
import type { Submission } from '../../../dialogs/submission.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const instant = fc
  .integer({ min: 1_700_000_000, max: 1_900_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString())
const day = instant.map((at) => at.slice(0, 10))
const key = fc.constantFrom('bike.make', 'when.at', 'items.0.make', 'in.whoElse', 'a')
const value = fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer(), fc.array(text), fc.record({ date: day }))
const optional = { requiredKeys: [] as [] }

/** References of ours, made from random bytes. */
export const references = fc.uint8Array({ minLength: 18, maxLength: 18 }).map((bytes) => makeReference(() => bytes))

const answer = fc
  .tuple(
    fc.record({
      key,
      question: text,
      kind: fc.constantFrom('text', 'yes-no', 'when', 'money', 'file', 'reference'),
      value,
      display: text,
    }),
    fc.record(
      {
        missing: fc.constantFrom('unknown', 'declined', 'skipped'),
        source: fc.constantFrom('asked', 'story', 'corrected', 'handler'),
      },
      optional,
    ),
  )
  .map(([needed, more]) => ({ ...needed, ...more }))

const routing = fc
  .tuple(
    fc.record({
      team: text,
      suggestedPriority: fc.constantFrom('urgent-review', 'same-day', 'next-day', 'routine', 'no-deploy'),
    }),
    fc.record(
      {
        signals: fc.array(fc.record({ letter: fc.constantFrom('T', 'H', 'R', 'I', 'V', 'E'), text, answerKey: key })),
        neighbourhood: text,
        deadline: fc.record({
          kind: fc.constantFrom('nip-14-day', 'evidence-overwrite'),
          due: day,
          daysLeft: fc.integer({ min: -30, max: 30 }),
        }),
      },
      optional,
    ),
  )
  .map(([needed, more]) => ({ ...needed, ...more }))

const attachment = fc.record({
  id: fc.uuid(),
  fileName: text,
  mediaType: fc.constant('image/jpeg'),
  bytes: fc.integer({ min: 1 }),
  sha256: fc.constant('0'.repeat(64)),
})

/** Submissions that fit the contract, with and without all that is optional. */
export const submissions = fc
  .tuple(
    fc.record({
      schemaVersion: fc.constant('1'),
      reference: references,
      form: fc.record({ id: fc.constantFrom('crime-bicycle', 'a-1'), version: text, title: text }),
      channel: fc.constantFrom('webchat', 'sms', 'other'),
      locale: fc.constant('en-GB'),
      startedAt: instant,
      submittedAt: instant,
      takenBy: fc.record({ role: fc.constantFrom('public', 'call-handler') }),
      answers: fc.array(answer, { minLength: 1, maxLength: 4 }),
      routing,
      declaration: fc.record({ text, agreedAt: instant }),
    }),
    fc.record(
      {
        story: text,
        attachments: fc.array(attachment, { maxLength: 2 }),
        concerns: fc.array(fc.record({ kind: fc.constantFrom('emergency', 'child'), at: instant }), { maxLength: 2 }),
      },
      optional,
    ),
  )
  .map(([needed, more]): Record<string, unknown> => ({ ...needed, ...more }))

/** One small submission that fits the contract. */
export function oneSubmission(reference: string, changes: Partial<Submission> = {}): Submission {
  return {
    schemaVersion: '1',
    reference,
    form: { id: 'crime-bicycle', version: '1', title: 'Report a stolen bicycle' },
    channel: 'webchat',
    locale: 'en-GB',
    startedAt: '2026-11-20T09:30:00Z',
    submittedAt: '2026-11-20T09:42:00Z',
    takenBy: { role: 'public' },
    story: 'It was locked to the railing by the library.',
    answers: [
      {
        key: 'bike.make',
        question: 'What make is it?',
        kind: 'text',
        value: 'Kestrel',
        display: 'Kestrel',
        source: 'asked',
      },
    ],
    routing: { team: 'neighbourhood', suggestedPriority: 'routine' },
    declaration: { text: 'What I have said is true.', agreedAt: '2026-11-20T09:41:00Z' },
    ...changes,
  }
}
