import { expect, it } from 'vitest'
import { SIZES } from '../../../../adapters/directline/file-intake.ts'
import { MOST_FILES } from '../../../../adapters/directline/multipart.ts'
import { FILE_LIMITS, isSameFile, problemOfFile, sizeInWords } from '../../../../adapters/webchat/page/file-limits.ts'

it('tells the limits that the server holds to', () => {
  expect(FILE_LIMITS).toEqual({ bytes: SIZES.file, files: MOST_FILES })
})

it('sees a film of 2 GB and an empty file before anything is sent', () => {
  expect(problemOfFile({ size: 2 * 1024 ** 3 })).toBe('too-large')
  expect(problemOfFile({ size: FILE_LIMITS.bytes + 1 })).toBe('too-large')
  expect(problemOfFile({ size: FILE_LIMITS.bytes })).toBeUndefined()
  expect(problemOfFile({ size: 0 })).toBe('empty')
})

it.each([
  [1, '1 kB'],
  [2_500, '2 kB'],
  [3_500_000, '3.3 MB'],
  [104_857_600, '100 MB'],
])('says %d bytes as %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words)
})

it('takes a file that is chosen twice once', () => {
  const one = { name: 'a.png', size: 3, lastModified: 5 }
  expect(isSameFile(one, { ...one })).toBe(true)
  expect(isSameFile(one, { ...one, size: 4 })).toBe(false)
})
