import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../adapters/storage/storage.ts'
import { bytesOf, HandClock, NOON, type OpenStore, stream } from './samples.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What every IntakeTable promises. */
export function describeIntake(openStore: OpenStore): void {
  describe('embedded intake', () => {
    let store: Storage
    const record = {
      intakeId: 'in-1',
      key: 'idempotency-key-1',
      reference: 'ABCD-EFGH-JK',
      bodyDigest: sha256('{}'),
      body: '{"story":"Osbert\\u0000"}',
      at: NOON,
    }

    beforeEach(async () => {
      store = await openStore({ clock: new HandClock() })
    })
    afterEach(() => store.turns.close())

    it('keeps a submission under its key, once', async () => {
      const twice = [store.intake.insert(record), store.intake.insert({ ...record, intakeId: 'in-2' })]
      expect(await Promise.all(twice)).toEqual(['inserted', 'exists'])
      expect(await store.intake.find(record.key)).toEqual({
        bodyDigest: record.bodyDigest,
        intakeId: 'in-1',
        receipt: { intakeId: 'in-1', status: 'received' },
        reference: record.reference,
      })
      expect(await store.intake.get('in-1')).toEqual(record)
      expect(await store.intake.list()).toEqual([{ ...record, files: [] }])
    })

    it('knows nothing of others', async () => {
      expect(await store.intake.find('other')).toBeUndefined()
      expect(await store.intake.get('other')).toBeUndefined()
      expect(await store.intake.file('other', 'a')).toBeUndefined()
      const put = store.intake.putFile('other', 'a', sha256('x'), stream('x'))
      await expect(put).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })

    it('takes an attachment once, and only with the right bytes', async () => {
      await store.intake.insert(record)
      const put = (...parts: string[]) => store.intake.putFile('in-1', 'a', sha256('photo'), stream(...parts))
      expect(await put('another')).toBe('mismatch')
      expect(await put('pho', 'to')).toBe('stored')
      expect(await put('photo')).toBe('exists')
      expect(await store.intake.putFile('in-1', 'a', sha256('new'), stream('new'))).toBe('mismatch')
      const got = await store.intake.file('in-1', 'a')
      expect(got?.file).toEqual({ attachmentId: 'a', sha256: sha256('photo'), bytes: 5 })
      expect((await bytesOf(got?.content)).toString()).toBe('photo')
      expect((await store.intake.list())[0]?.files).toHaveLength(1)
    })

    it('refuses an attachment past its limit', async () => {
      await store.intake.insert(record)
      const put = store.intake.putFile('in-1', 'a', sha256('photo'), stream('photo'), 4)
      await expect(put).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
    })
  })
}
