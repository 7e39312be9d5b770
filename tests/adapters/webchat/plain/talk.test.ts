import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelOf, readTalk } from '../../../../adapters/webchat/plain/talk.ts'

const theirs = (id: string, assistant: object, more: object = {}) => ({
  id,
  type: 'message',
  text: id,
  from: { id: 'assistant', role: 'bot' },
  channelData: { assistant },
  ...more,
})
const question = (key: string, more: object = {}) => ({
  question: { in: 'f', key, kind: 'text', required: true, ...more },
})
const mine = (id: string, more: object = {}) => ({ id, type: 'message', text: id, from: { id: 'dl_me' }, ...more })

describe('a conversation read from its log', () => {
  it('can be read whatever is in the log', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.option(fc.string(), { nil: undefined }), (log, user) => {
        const talk = readTalk(log, user)
        expect(talk.earlier.length + talk.latest.length).toBeLessThanOrEqual(log.length)
      }),
    )
  })

  it('waits with the last question that was put after the person’s last words, through news that comes later', () => {
    const news = theirs('news', { submission: { reference: 'ABCD', status: 'received' } })
    const talk = readTalk([theirs('a', question('one')), mine('b'), theirs('c', question('two')), news], 'dl_me')
    expect(talk.question?.key).toBe('two')
    expect(talk.latest.map(({ activity }) => activity.id)).toEqual(['b', 'news'])
    expect(talk.earlier.map(({ activity }) => activity.id)).toEqual(['a'])
  })

  it('waits with nothing once the person has answered', () => {
    expect(readTalk([theirs('a', question('one')), mine('b')], 'dl_me').question).toBeUndefined()
  })

  it('takes for a refusal only what was said in the same turn right before a question that is put again', () => {
    const again = (before: object) =>
      readTalk([mine('m'), before, theirs('q', question('k', { again: 1 }), { replyToId: 'm' })], 'dl_me')
    expect(again(theirs('no', {}, { replyToId: 'm' })).refusal).toBe('no')
    expect(again(theirs('no', {}, { replyToId: 'm' })).written).toBe('m')
    expect(again(theirs('news', {}, { replyToId: 'other' })).refusal).toBeUndefined()
    expect(readTalk([mine('m'), theirs('q', question('k'), { replyToId: 'm' })], 'dl_me').refusal).toBeUndefined()
  })

  it('knows the person without a user in the token by who is not the assistant', () => {
    const talk = readTalk([mine('m', { from: { id: 'someone' } }), theirs('a', {})], undefined)
    expect(talk.latest.map(({ own }) => own)).toEqual([true, false])
  })

  it('tells what stood on an option by the last time that its question was put', () => {
    const options = (label: string) => question('k', { options: [{ id: 'x', label }] })
    const log = [theirs('a', options('Old')), theirs('b', options('New'))]
    expect([labelOf(log, 'k', 'x'), labelOf(log, 'k', 'y'), labelOf(log, 'z', 'x')]).toEqual([
      'New',
      undefined,
      undefined,
    ])
  })
})
