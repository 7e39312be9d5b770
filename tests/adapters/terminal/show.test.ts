import fc from 'fast-check'
import { expect, it } from 'vitest'
import { terminalActivity } from '../../../adapters/terminal/activity.ts'
import { showActivity } from '../../../adapters/terminal/show.ts'

const shown = (text: string, assistant: object = {}) =>
  showActivity(
    terminalActivity.parse({ id: '1', type: 'message', from: { id: 'assistant' }, text, channelData: { assistant } }),
  )

it('shows the reference, the last day and the links under the words', () => {
  const links = [{ label: 'Call 101', href: 'tel:101' }]
  const deadline = { kind: 'nip-14-day', due: '2026-12-03', daysLeft: 9 }
  const words = shown('We have your report.', { submission: { reference: 'AB-12', status: 'queued' }, deadline, links })
  expect(words).toBe(
    'We have your report.\n  Reference: AB-12\n  Last day: 2026-12-03 (days left: 9)\n  Call 101: tel:101\n',
  )
})

it.each([
  [{ key: 'a', kind: 'choices', required: true, options: [{ id: 'x', label: 'One' }] }, 'one or more'],
  [{ key: 'a', kind: 'file', required: false }, '/file PATH'],
  [{ key: 'a', kind: 'text', required: false }, '"skip"'],
])('says how the question is answered: %j', (question, hint) => {
  expect(shown('Which?', { question })).toContain(hint)
})

it('shows the words also where the rest cannot be read', () => {
  expect(shown('Hello.', { question: 7 })).toBe('Hello.\n')
})

it('never lets a text steer the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(shown(`\u001b[2J\u202e${text}`)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u)
    }),
  )
})
