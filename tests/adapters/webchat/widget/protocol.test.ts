import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNews } from '../../../../adapters/webchat/widget/protocol.ts'

describe('what a frame tells its page', () => {
  it.each([
    { say: 'started' },
    { say: 'unkept' },
    { say: 'private' },
    { say: 'over' },
    { say: 'minimise' },
    { say: 'submitted' },
    { say: 'unread', count: 3 },
    { say: 'language', language: 'cy' },
    { say: 'exit', to: 'https://www.gov.uk/' },
  ])('is taken: %j', (news) => expect(readNews(news)).toEqual(news))

  it('is taken without what does not belong to it', () =>
    expect(readNews({ say: 'submitted', reference: 'AB12' })).toEqual({ say: 'submitted' }))

  it.each([
    [undefined],
    ['started'],
    [{ say: 'unread' }],
    [{ say: 'unread', count: -1 }],
    [{ say: 'unread', count: 1e9 }],
    [{ say: 'unread', count: '3' }],
    [{ say: 'language', language: 'fr' }],
    [{ say: 'exit', to: 'javascript:alert(1)' }],
    [{ say: 'exit', to: 'http://www.gov.uk/' }],
    [{ say: 'exit' }],
  ])('is left alone where it is something else: %j', (news) => expect(readNews(news)).toBeUndefined())

  it('never fails', () => {
    fc.assert(fc.property(fc.anything(), (given) => readNews(given) === undefined || typeof given === 'object'))
  })
})
