import { expect, it } from 'vitest'
import { spanWords } from '../../dialogs/span-words.ts'

const MINUTE = 60_000

it.each([
  [60 * MINUTE, 'an hour'],
  [90 * MINUTE, '90 minutes'],
  [120 * MINUTE, '2 hours'],
  [24 * 60 * MINUTE, 'a day'],
  [7 * 24 * 60 * MINUTE, '7 days'],
  [MINUTE, 'a minute'],
  [500, 'a minute'],
  [30 * MINUTE, '30 minutes'],
])('%i ms is told as %s', (ms, words) => expect(spanWords(ms)).toBe(words))
