import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readActivitySet } from '../../../../adapters/webchat/page/activity.ts'

const bare = { id: '1', type: 'message', from: { id: 'assistant' } }
const read = (more: object) => readActivitySet({ activities: [{ ...bare, ...more }] })?.activities[0]

describe('an activity of the log', () => {
  it('needs little', () => expect(read({})).toEqual({ ...bare, attachments: [], channelData: { assistant: {} } }))

  it('keeps what can be read beside what cannot', () => {
    const question = { in: 'f', key: 'k', kind: 'text', required: true }
    const found = read({
      locale: 'x'.repeat(50),
      attachments: 'none',
      channelData: { assistant: { urgency: 7, question, review: { answers: [], sections: 'all' }, chart: {} } },
    })
    expect(found?.locale).toBeUndefined()
    expect(found?.attachments).toEqual([])
    expect(found?.channelData.assistant).toEqual({ question, review: { answers: [], sections: [] } })
  })

  it('shows no link that is not one, and keeps the others', () => {
    const links = [
      { label: 'a', href: 'https://www.gov.uk/' },
      { label: 'b', href: 'javascript:alert(1)' },
    ]
    expect(read({ channelData: { assistant: { links } } })?.channelData.assistant.links).toEqual([links[0]])
  })

  it('is read or not, and never fails', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        readActivitySet(given)
        readActivitySet({ activities: [{ ...bare, channelData: given, attachments: given, locale: given }] })
      }),
    )
    expect(read({ channelData: 'text' })?.channelData).toEqual({ assistant: {} })
    expect(readActivitySet({ activities: [{ type: 'message' }] })).toBeUndefined()
  })
})
