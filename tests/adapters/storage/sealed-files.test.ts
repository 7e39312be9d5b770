import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CHUNK_BYTES, CHUNK_TAG_BYTES } from '../../../adapters/storage/sealed-chunks.ts'
import { SealedFiles } from '../../../adapters/storage/sealed-files.ts'
import { newKey } from '../../../adapters/storage/sealing.ts'
import { bytesOf, stream } from './contract/samples.ts'

const SEALED_CHUNK = CHUNK_BYTES + CHUNK_TAG_BYTES

describe('sealed files', () => {
  const key = newKey()
  const plain = Buffer.alloc(CHUNK_BYTES * 2 + 100, 'abc')
  let folder: string
  let files: SealedFiles

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealed-'))
    files = new SealedFiles(folder)
    await files.write('one', key, stream(plain))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const rewrite = (change: (sealed: Buffer) => Buffer) =>
    writeFileSync(join(folder, 'one'), change(readFileSync(join(folder, 'one'))))
  const read = (id = 'one', by = key, bytes = plain.length) => bytesOf(files.read(id, by, bytes))

  it('gives back what was written, in chunks', async () => {
    expect((await read()).equals(plain)).toBe(true)
    expect(readFileSync(join(folder, 'one')).includes('abcabc')).toBe(false)
  })

  it.each([
    ['is cut inside a chunk', (sealed: Buffer) => sealed.subarray(0, -1)],
    ['is cut between chunks', (sealed: Buffer) => sealed.subarray(0, SEALED_CHUNK * 2)],
    ['is empty', () => Buffer.alloc(0)],
    ['has more at its end', (sealed: Buffer) => Buffer.concat([sealed, Buffer.alloc(1)])],
    [
      'has chunks swapped',
      (sealed: Buffer) =>
        Buffer.concat([
          sealed.subarray(SEALED_CHUNK, SEALED_CHUNK * 2),
          sealed.subarray(0, SEALED_CHUNK),
          sealed.subarray(SEALED_CHUNK * 2),
        ]),
    ],
    [
      'has one bit changed',
      (sealed: Buffer) => {
        sealed.writeUInt8(sealed.readUInt8(70_000) ^ 1, 70_000)
        return sealed
      },
    ],
  ])('does not open a file that %s', async (_what, change) => {
    rewrite(change)
    await expect(read()).rejects.toMatchObject({ code: 'INTERNAL' })
  })

  it('does not open a file that was cut, even where its length is given as the cut one', async () => {
    rewrite((sealed) => sealed.subarray(0, SEALED_CHUNK * 2))
    await expect(read('one', key, CHUNK_BYTES * 2)).rejects.toMatchObject({ code: 'INTERNAL' })
  })

  it('does not open a file by another key or under another id', async () => {
    await expect(read('one', newKey())).rejects.toMatchObject({ code: 'INTERNAL' })
    writeFileSync(join(folder, 'two'), readFileSync(join(folder, 'one')))
    await expect(read('two')).rejects.toMatchObject({ code: 'INTERNAL' })
  })

  it('says so when a file is gone', async () => {
    await files.remove(['one', 'never there'])
    await expect(read()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('leaves nothing of a stream that breaks off', async () => {
    const broken = async function* () {
      yield Buffer.alloc(200_000)
      throw new Error('gone')
    }
    await expect(files.write('two', key, broken())).rejects.toThrow('gone')
    expect(readdirSync(folder)).toEqual(['one'])
  })

  it('closes a file whose reader stops early', async () => {
    for await (const part of files.read('one', key, plain.length)) {
      expect(part).toHaveLength(CHUNK_BYTES)
      break
    }
    await files.remove(['one'])
    expect(readdirSync(folder)).toEqual([])
  })
})
