import { describe, expect, it } from 'vitest'
import { timeKind } from '../../../dialogs/fields/time.ts'
import { toInstant } from '../../../dialogs/recognizers/london-time.ts'

const now = toInstant('2026-11-20T09:30')
const type = { kind: 'time' } as const

describe('a time on the clock', () => {
  it.each([
    ['7:30pm', '19:30'],
    ['19:30', '19:30'],
    ['1930', '19:30'],
    ['1930hrs', '19:30'],
    ['at 1930', '19:30'],
    ['half seven in the evening', '19:30'],
    ['quarter to nine in the morning', '08:45'],
    ['midday', '12:00'],
    ['midnight', '00:00'],
    ['8', '?'],
    ['half past 8', '?'],
    ['6 to 8pm', '?'],
    ['dunno', '?'],
  ])('%s is %s', (text, time) => {
    const reading = timeKind.read(text, type, { now })
    expect(reading.ok ? reading.value : '?').toBe(time)
  })

  it('is shown as people say it', () => {
    expect(timeKind.display('19:30', type)).toBe('7:30pm')
    expect(timeKind.fits('24:00', type)).toBe(false)
    expect(timeKind.fits('23:59', type)).toBe(true)
  })
})
