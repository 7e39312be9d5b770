import { expect, it } from 'vitest'
import { ConversationQueue } from '../../bot/conversation-queue.ts'

it('refuses more than may wait, with the 999 line, and takes all where there is no limit', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const queue = new ConversationQueue(1)
  const first = queue.run('one', () => held)
  await expect(queue.run('one', async () => {})).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    message: expect.stringContaining('call 999 now'),
  })
  await queue.run('two', async () => {})
  release()
  await first
  const open = new ConversationQueue(Number.POSITIVE_INFINITY)
  const all = await Promise.all(Array.from({ length: 600 }, (_, index) => open.run('one', async () => index)))
  expect(all).toHaveLength(600)
})
