import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../adapters/storage/storage.ts'
import {
  bytesOf,
  conversation,
  DAY,
  HandClock,
  HOUR,
  NOON,
  type OpenStore,
  stream,
  submissionOf,
  turnOn,
} from './samples.ts'

/** What every FileVault promises. */
export function describeFiles(openStore: OpenStore): void {
  describe('files', () => {
    const clock = new HandClock()
    const key = conversation('one')
    let store: Storage

    beforeEach(async () => {
      clock.time = NOON
      store = await openStore({ clock })
    })
    afterEach(() => store.turns.close())

    it.each([0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_003])('gives back %i bytes as they came', async (size) => {
      const bytes = randomBytes(size)
      const parts = [bytes.subarray(0, size / 3), bytes.subarray(size / 3, size / 2), bytes.subarray(size / 2)]
      const file = await store.files.put(key, 'a photo.jpg', stream(...parts), size)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(file).toMatchObject({ fileName: 'a photo.jpg', bytes: size, sha256 })
      const got = await store.files.get(file.id)
      expect(got).toMatchObject({ file, conversation: key })
      expect((await bytesOf(got?.content)).equals(bytes)).toBe(true)
    })

    it('refuses one byte too many while it streams, and keeps nothing', async () => {
      let drawn = 0
      const endless = async function* () {
        for (;;) {
          drawn++
          yield Buffer.alloc(1000)
        }
      }
      const put = store.files.put(key, 'big', endless(), 10_500)
      await expect(put).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', status: 413 })
      expect(drawn).toBe(11)
      expect(await store.files.used(key)).toBe(0)
    })

    it('tells which files no turn has named, and removes those and no others', async () => {
      const put = (of: typeof key, name: string) => store.files.put(of, name, stream(Buffer.from('x')), 10)
      const [named, first, second] = [await put(key, 'named'), await put(key, 'first'), await put(key, 'second')]
      const foreign = await put(conversation('two'), 'foreign')
      await store.turns.commit(turnOn(key, 0, { files: [named.id] }))
      const names = async () => (await store.files.unnamed(key)).map(({ fileName }) => fileName).sort()
      expect(await names()).toEqual(['first', 'second'])
      await store.files.drop([first.id, named.id, 'no-such-file'])
      expect(await names()).toEqual(['second'])
      expect(await store.files.get(first.id)).toBeUndefined()
      expect(await store.files.get(named.id)).toBeDefined()
      expect(await store.files.get(foreign.id)).toBeDefined()
      await store.turns.erase(key)
      expect(await store.files.unnamed(key)).toEqual([])
      expect(await store.files.get(second.id)).toBeUndefined()
    })

    it('keeps nothing of an upload that breaks off, and passes its error on', async () => {
      const broken = async function* () {
        yield Buffer.alloc(70_000)
        throw new Error('connection reset')
      }
      await expect(store.files.put(key, 'half', broken(), 1e6)).rejects.toThrow('connection reset')
      expect(await store.files.used(key)).toBe(0)
    })

    it('counts the bytes of each conversation', async () => {
      await store.files.put(key, 'a', stream('12345'), 10)
      await store.files.put(key, 'b', stream('123'), 10)
      await store.files.put(conversation('two'), 'c', stream('1'), 10)
      expect(await store.files.used(key)).toBe(8)
      expect(await store.files.used(conversation('three'))).toBe(0)
    })

    it('knows nothing of an unknown id', async () => {
      expect(await store.files.get('../assistant.sqlite')).toBeUndefined()
      expect(await store.files.get('')).toBeUndefined()
    })

    it('sweeps an upload that no turn named after an hour, and keeps one that was named', async () => {
      const orphan = await store.files.put(key, 'a', stream('1'), 10)
      const named = await store.files.put(key, 'b', stream('2'), 10)
      await store.turns.commit(turnOn(key, 0, { files: [named.id, named.id, 'unknown'], expiresAt: NOON + DAY }))
      expect(await store.turns.sweep(NOON + HOUR - 1)).toMatchObject({ files: 0 })
      expect(await store.turns.sweep(NOON + HOUR)).toMatchObject({ files: 1 })
      expect(await store.files.get(orphan.id)).toBeUndefined()
      expect((await bytesOf((await store.files.get(named.id))?.content)).toString()).toBe('2')
    })

    it('does not let a conversation name the file of another', async () => {
      const file = await store.files.put(key, 'a', stream('1'), 10)
      const thief = conversation('thief')
      const submissions = [submissionOf('ABCD-EFGH-JK', [file.id])]
      await store.turns.commit(turnOn(thief, 0, { files: [file.id], submissions }))
      expect((await store.outbox.get('ABCD-EFGH-JK'))?.files).toEqual([])
      expect(await store.turns.sweep(NOON + HOUR)).toMatchObject({ files: 1 })
    })

    it('goes with its conversation, named or not, unless a submission still needs it', async () => {
      const put = (name: string) => store.files.put(key, name, stream(name), 100)
      const [loose, named, sent] = [await put('loose'), await put('named'), await put('sent')]
      const submissions = [submissionOf('ABCD-EFGH-JK', [sent.id])]
      await store.turns.commit(turnOn(key, 0, { files: [named.id, sent.id], submissions }))
      await store.turns.erase(key)
      expect(await store.files.get(loose.id)).toBeUndefined()
      expect(await store.files.get(named.id)).toBeUndefined()
      expect((await bytesOf((await store.files.get(sent.id))?.content)).toString()).toBe('sent')
    })

    it('does not take a file for a conversation that is gone', async () => {
      await store.turns.commit(turnOn(key, 0))
      await store.turns.erase(key)
      const put = store.files.put(key, 'late', stream('1'), 10)
      await expect(put).rejects.toMatchObject({ code: 'CONVERSATION_ENDED' })
    })

    it('lets two submissions hold one file', async () => {
      const file = await store.files.put(key, 'a', stream('shared'), 10)
      const submissions = ['ABCD-EFGH-JK', 'ABCD-EFGH-KK'].map((reference) => submissionOf(reference, [file.id]))
      await store.turns.commit(turnOn(key, 0, { submissions }))
      await store.turns.erase(key)
      await store.outbox.received('ABCD-EFGH-JK', 'i', NOON)
      await store.outbox.fileSent('ABCD-EFGH-JK', 1)
      await store.turns.sweep(NOON + 7 * DAY)
      expect((await bytesOf((await store.files.get(file.id))?.content)).toString()).toBe('shared')
    })
  })
}
