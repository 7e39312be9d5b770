import { beforeEach, describe, expect, it } from 'vitest'
import { type Activity, readActivitySet } from '../../../../adapters/webchat/page/activity.ts'
import { HostNews } from '../../../../adapters/webchat/page/host-news.ts'
import type { FrameNews } from '../../../../adapters/webchat/widget/protocol.ts'

const ME = 'dl_me'
let told: FrameNews[]
let news: HostNews
beforeEach(() => {
  told = []
  news = new HostNews((one) => told.push(one))
})

function activities(...given: readonly object[]): readonly Activity[] {
  return readActivitySet({ activities: given })?.activities ?? []
}
const mine = (id: string, clientActivityID: string) => ({
  id,
  type: 'message',
  text: 'yes',
  from: { id: ME },
  channelData: { clientActivityID },
})
const theirs = (id: string, more: object = {}) => ({
  id,
  type: 'message',
  text: 'Hello.',
  from: { id: 'assistant' },
  ...more,
})
const receipt = (id: string, replyToId: string, status = 'queued') =>
  theirs(id, { replyToId, channelData: { assistant: { submission: { reference: 'AB12', status } } } })

describe('what the page that holds the chat is told', () => {
  it('that a report was sent, once, and nothing of it', () => {
    news.said('c1')
    news.received(activities(mine('1', 'c1'), receipt('2', '1')), ME, false)
    news.received(activities(receipt('2', '1'), receipt('3', '1', 'received')), ME, false)
    expect(told).toEqual([{ say: 'submitted' }])
  })

  it('nothing of a report that was sent in another tab, or before this page was', () => {
    news.received(activities(mine('1', 'elsewhere'), receipt('2', '1')), ME, false)
    expect(told).toEqual([])
    const reloaded = new HostNews((one) => told.push(one))
    reloaded.said('c1')
    reloaded.received(activities(mine('1', 'c1'), receipt('2', '1')), ME, true)
    reloaded.received(activities(receipt('3', '1', 'received')), ME, false)
    expect(told).toEqual([])
  })

  it('how many messages came out of view, without those of the person, and that they were seen', () => {
    news.received(activities(theirs('1')), ME, false)
    news.shown(false)
    news.received(activities(mine('2', 'c1'), theirs('3'), theirs('4')), ME, false)
    news.received(activities(theirs('4'), theirs('5', { type: 'event' })), ME, false)
    news.shown(true)
    news.shown(true)
    expect(told).toEqual([
      { say: 'unread', count: 2 },
      { say: 'unread', count: 0 },
    ])
  })

  it('nothing of what was there before', () => {
    news.shown(false)
    news.received(activities(theirs('1'), theirs('2')), ME, true)
    expect(told).toEqual([])
  })
})
