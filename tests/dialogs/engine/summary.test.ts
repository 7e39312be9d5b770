import { describe, expect, it } from 'vitest'
import { flowProblems } from '../../../dialogs/engine/problems/flow-problems.ts'
import { defineFlow } from '../../../dialogs/flow.ts'
import { kitchenContent, kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const flow = defineFlow({
  id: 'bad-plumber',
  title: 'A bad plumber',
  examples: [],
  steps: {
    paid: { ask: 'How much did you pay?', answer: { kind: 'money' }, unknown: true, goto: 'how' },
    how: {
      ask: 'How?',
      options: [
        { id: 'cash', label: 'In cash', goto: { outcome: 'tell' } },
        { id: 'transfer', label: 'By bank transfer', goto: 'names' },
      ],
    },
    names: { ask: 'Who was it?', answer: { kind: 'long-text' }, goto: { outcome: 'tell' } },
  },
  outcomes: {
    tell: {
      kind: 'advice',
      title: 'Tell the guild of plumbers',
      say: ['They will want to know.'],
      summary: [
        { step: 'paid', label: 'Paid' },
        { step: 'names', label: 'Who' },
        { step: 'how', label: 'How' },
      ],
    },
  },
})
const content = { ...kitchenContent, flows: new Map([[flow.id, flow]]) }
const talk = () => new Talk(kitchenServices(content)).start('bad-plumber')

describe('a summary to copy', () => {
  it('holds what was told, in words, and leaves out what was not asked', () => {
    const { text } = talk().says('£250', 'in cash')
    expect(text).toContain('Your summary, to copy:\nPaid: £250\nHow: In cash')
    expect(text).not.toContain('Who:')
  })

  it('leaves out what is not known', () => {
    expect(talk().says("I don't know", 'in cash').text).toContain('Your summary, to copy:\nHow: In cash')
  })

  it.each([
    ['Dan, 12-34-56 and 12345678', 'Who: Dan, [removed] and [removed]'],
    ['Dan, sort code 12 34 56', 'Who: Dan, sort code [removed]'],
    ['Dan on 07700 900123, seen on 12-11-2026', 'Who: Dan on 07700 900123, seen on 12-11-2026'],
    ['Dan, he has my card 4111 1111 1111 1111', 'Who: Dan, he has my card [removed]'],
  ])('takes card and account numbers out of %j', (told, line) => {
    expect(talk().says('£250', 'by bank transfer', told).text).toContain(line)
  })

  it('is put together of questions of its flow only', () => {
    const wrong = { ...flow.outcomes.tell, summary: [{ step: 'gone', label: 'Gone' }] }
    expect(
      flowProblems(
        'bad-plumber',
        { ...flow, outcomes: { tell: { kind: 'advice', title: 'Tell', say: ['So.'], ...wrong } } },
        content,
      ).map(({ kind }) => kind),
    ).toEqual(['missing-field'])
  })
})
