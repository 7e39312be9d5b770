import { describe, expect, it } from 'vitest'
import { dateKind } from '../../../dialogs/fields/date.ts'
import { toInstant } from '../../../dialogs/recognizers/london-time.ts'

const now = toInstant('2026-11-20T09:30')
const birth = { kind: 'date', birth: true } as const
const plain = { kind: 'date' } as const

describe('a date of birth', () => {
  it.each([
    ['27/3/1980', '1980-03-27'],
    ['27 3 1980', '1980-03-27'],
    ['27031980', '1980-03-27'],
    ['27-03-80', '1980-03-27'],
    ['1st of June 1935', '1935-06-01'],
    ['3/4/29', '1929-04-03'],
    ['5 May 08', '2008-05-05'],
    ['born on the 12th of August 1999', '1999-08-12'],
    ['Dec 25 1946', '1946-12-25'],
    ['1980-03-27', '1980-03-27'],
  ])('%s is %s', (text, date) => {
    expect(dateKind.read(text, birth, { now })).toEqual({ ok: true, value: date })
  })

  it.each([
    ["I'm 34", 'Enter a date of birth, like 27 3 1980'],
    ['1980', 'Enter a date of birth, like 27 3 1980'],
    ['27 March', 'The date of birth must include a year'],
    ['27/3/2027', 'The date of birth must be in the past'],
    ['27/3/1890', 'Check the year of the date of birth'],
    ['31/2/1980', 'There is no 31 February. Enter a real date'],
    ['', 'Enter the date of birth'],
  ])('%j is answered with "%s"', (text, say) => {
    expect(dateKind.read(text, birth, { now })).toMatchObject({ ok: false, say })
  })
})

describe('a date', () => {
  it.each([
    ['last Tuesday', '2026-11-17'],
    ['yesterday at 8', '2026-11-19'],
    ['yesterday evening', '2026-11-19'],
    ['last night', '2026-11-19'],
    ['last week', '?'],
    ['dunno', '?'],
  ])('%s is %s', (text, date) => {
    const reading = dateKind.read(text, plain, { now })
    expect(reading.ok ? reading.value : '?').toBe(date)
  })

  it('is shown in full words', () => {
    expect(dateKind.display('1980-03-27', plain)).toBe('Thursday 27 March 1980')
    expect(dateKind.intake('1980-03-27', plain)).toBe('1980-03-27')
    expect(dateKind.fits('1980-02-30', plain)).toBe(false)
  })
})
