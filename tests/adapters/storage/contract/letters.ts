import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../adapters/storage/storage.ts'
import type { NewLetter } from '../../../../dialogs/letter.ts'
import { conversation, DAY, HandClock, HOUR, NOON, type OpenStore, submissionOf, turnOn } from './samples.ts'

/** A letter with its id. */
export function letterOf(id: string, text = 'Your reference is ABCD-EFGH-JK.'): NewLetter {
  return { id, reference: 'ABCD-EFGH-JK', letter: { to: 'osbert@example.net', subject: 'Your report', text } }
}

/** What every LetterOutbox promises. */
export function describeLetters(openStore: OpenStore): void {
  describe('letters', () => {
    const clock = new HandClock()
    const key = conversation('one')
    let store: Storage

    beforeEach(async () => {
      clock.time = NOON
      store = await openStore({ clock })
    })
    afterEach(() => store.turns.close())

    const write = (id: string, more = {}) =>
      store.turns.commit(turnOn(conversation(id), 0, { letters: [letterOf(`letter-${id}`)], ...more }))
    const due = async (now = NOON) => (await store.letters.due(now, 10)).map(({ id }) => id)

    it('holds a letter from the turn that wrote it, word for word', async () => {
      await store.turns.commit(turnOn(key, 0, { letters: [letterOf('a', '£5 – “quoted”\n\ud83d\udeb2')] }))
      expect(await store.letters.due(NOON, 10)).toEqual([
        { ...letterOf('a', '£5 – “quoted”\n\ud83d\udeb2'), attempts: 0, nextAt: NOON, createdAt: NOON },
      ])
      expect(await store.letters.nextDue()).toBe(NOON)
    })

    it('holds nothing of a turn that lost', async () => {
      await store.turns.commit(turnOn(key, 0))
      expect(await store.turns.commit(turnOn(key, 0, { letters: [letterOf('a')] }))).toBe('conflict')
      expect(await due()).toEqual([])
      expect(await store.letters.nextDue()).toBeUndefined()
    })

    it('tells the worker once a letter is on its way, not of other turns', async () => {
      let told = 0
      const stop = store.letters.onQueued(() => told++)
      await write('one')
      await store.turns.commit(turnOn(conversation('two'), 0, { submissions: [submissionOf('CCCC-CCCC-CC')] }))
      stop()
      await write('three')
      expect(told).toBe(1)
    })

    it('gives what is due, and what was put off only when its time has come', async () => {
      for (const id of ['one', 'two', 'three']) await write(id)
      await store.letters.retry('letter-two', NOON + 1000, 4)
      await store.letters.retry('unknown', NOON, 1)
      expect((await due()).toSorted()).toEqual(['letter-one', 'letter-three'])
      expect(await store.letters.due(NOON, 1)).toHaveLength(1)
      const later = await store.letters.due(NOON + 1000, 10)
      expect(later.find(({ id }) => id === 'letter-two')).toMatchObject({ attempts: 4, nextAt: NOON + 1000 })
    })

    it('forgets a letter that is done, once and twice', async () => {
      await write('one')
      await store.letters.done('letter-one')
      await store.letters.done('letter-one')
      expect(await due(NOON + DAY)).toEqual([])
    })

    it('goes with the conversation that the person ends, and with no other', async () => {
      await write('one')
      await write('two')
      await store.turns.erase(key)
      expect(await due()).toEqual(['letter-two'])
    })

    it('goes with the turn in which the person leaves quickly, where that is taken', async () => {
      await write('one')
      await write('two')
      expect(await store.turns.commit(turnOn(key, 5, { dropsLetters: true }))).toBe('conflict')
      expect(await due()).toHaveLength(2)
      await store.turns.commit(turnOn(key, 1, { dropsLetters: true }))
      expect(await due()).toEqual(['letter-two'])
    })

    it('outlives a conversation whose time is over, but not its own day', async () => {
      await write('one')
      await store.turns.sweep(NOON + HOUR)
      expect((await store.turns.open(key, undefined)).kind).toBe('gone')
      expect(await due()).toEqual(['letter-one'])
      await store.turns.sweep(NOON + DAY - 1)
      expect(await due()).toEqual(['letter-one'])
      await store.turns.sweep(NOON + DAY)
      expect(await due(NOON + DAY)).toEqual([])
    })
  })
}
