import { expect, it } from 'vitest'
import { within } from '../../bot/within.ts'

it('waits for work, but not for ever, and hears when it fails', async () => {
  const done: string[] = []
  const work = async () => {
    await Promise.resolve()
    done.push('work')
  }
  await within(5_000, work())
  expect(done).toEqual(['work'])
  await within(20, new Promise<void>(() => {}))
  await expect(within(5_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
})
