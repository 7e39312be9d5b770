import { expect, it } from 'vitest'
import { SIZES } from '../../../../adapters/directline/file-intake.ts'
import { MOST_FILES } from '../../../../adapters/directline/multipart.ts'
import {
  FILE_LIMITS,
  isSameFile,
  offered,
  problemOfFile,
  sizeInWords,
} from '../../../../adapters/webchat/page/file-limits.ts'

it('tells the limits that the server holds to', () => {
  expect(FILE_LIMITS).toEqual({ bytes: SIZES.file, files: MOST_FILES })
})

it('sees a film of 2 GB and an empty file before anything is sent', () => {
  expect(problemOfFile({ size: 2 * 1024 ** 3, type: 'video/mp4' })).toBe('too-large')
  expect(problemOfFile({ size: FILE_LIMITS.bytes + 1, type: '' })).toBe('too-large')
  expect(problemOfFile({ size: FILE_LIMITS.bytes, type: '' })).toBeUndefined()
  expect(problemOfFile({ size: 0, type: '' })).toBe('empty')
})

it('sees a film where photos are asked for; what the browser does not know may be tried', () => {
  const film = { size: 5, type: 'video/mp4' }
  expect(problemOfFile(film, ['photo'])).toBe('other-sort')
  expect(problemOfFile(film, ['photo', 'video'])).toBeUndefined()
  expect(problemOfFile({ size: 5, type: '' }, ['photo'])).toBeUndefined()
  expect(offered(['photo'])).not.toContain('video')
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
