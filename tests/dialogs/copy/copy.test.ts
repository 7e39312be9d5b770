import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CopiedSubmission, copyOf, copyText } from '../../../dialogs/copy/copy.ts'
import { copyHtml } from '../../../dialogs/copy/copy-html.ts'

const answer = (question: string, display: string, kind = 'text', value: unknown = display) => ({
  question,
  display,
  kind,
  value,
})

const submission: CopiedSubmission = {
  reference: 'ABCD-EFGH-JK',
  form: { id: 'lost-property-report', title: 'Report lost property' },
  submittedAt: '2026-07-20T18:30:00Z',
  answers: [
    answer('What did you lose?', 'An umbrella\nwith a brass heron'),
    answer('Where do you live?', 'Skipped'),
    answer('I have told the truth. Do you agree?', 'Yes, I agree', 'confirm', true),
    answer('You may contact me later. Do you agree?', 'No', 'confirm', false),
  ],
}
const form = { next: ['Someone reads it.', 'You may hear from them.'] }

describe('a copy', () => {
  it('holds the reference, the time in London, every question with its answer, what was agreed to and what comes next', () => {
    expect(copyOf(submission, form)).toEqual({
      reference: 'ABCD-EFGH-JK',
      title: 'Report lost property',
      sent: 'Monday 20 July 2026 at 7:30pm',
      answers: [
        { question: 'What did you lose?', display: 'An umbrella\nwith a brass heron' },
        { question: 'Where do you live?', display: 'Skipped' },
      ],
      agreed: ['I have told the truth. Do you agree?'],
      next: form.next,
    })
  })

  it('is whole as text', () => {
    expect(copyText(copyOf(submission, form))).toBe(`A copy of what you sent

Reference: ABCD-EFGH-JK
Sent: Monday 20 July 2026 at 7:30pm
Report lost property

What did you lose?
  An umbrella
  with a brass heron

Where do you live?
  Skipped

What you agreed to
- I have told the truth. Do you agree?

What happens next
- Someone reads it.
- You may hear from them.

Keep this copy where only you can see it.
`)
  })

  it('leaves out what happens next where the form is no more', () => {
    const copy = copyOf(submission, undefined)
    for (const made of [copyText(copy), copyHtml(copy)]) expect(made).not.toContain('What happens next')
  })

  it('has no topic in the title of its page, which a history would keep', () => {
    expect(/<title>(.*)<\/title>/.exec(copyHtml(copyOf(submission, form)))?.[1]).toBe('ABCD-EFGH-JK')
  })

  it('lets nothing that was said become markup, whatever it is', () => {
    const plain = copyHtml(copyOf({ ...submission, answers: [answer('', '')] }, { next: [''] }))
    const tags = (html: string) => html.match(/<[^>]*>/g)
    const hostile = fc.string({ unit: fc.constantFrom(...'<>&"\'/=-! abscript\u202e\u0000\n'), maxLength: 60 })
    fc.assert(
      fc.property(hostile, hostile, hostile, (question, display, line) => {
        const html = copyHtml(copyOf({ ...submission, answers: [answer(question, display)] }, { next: [line] }))
        expect(tags(html)).toEqual(tags(plain))
        expect(html).not.toContain('\u202e')
      }),
    )
    const script = copyHtml(copyOf({ ...submission, answers: [answer('a', '<script>alert(1)</script>')] }, form))
    expect(script).toContain('<dd>&lt;script&gt;alert(1)&lt;/script&gt;</dd>')
    expect(script).not.toMatch(/<script|<img|<link|https?:|src=|href=/)
  })
})
