import { describe, expect, it } from 'vitest'
import { calibrationError } from './calibration-error.ts'
import { counted, figureLine, interval } from './figure.ts'
import { csv } from './public-sets.ts'

describe('a share that was counted', () => {
  it('has a 95 % interval that is right at its ends', () => {
    expect(interval({ hits: 0, of: 10 })[0]).toBe(0)
    expect(interval({ hits: 0, of: 10 })[1]).toBeCloseTo(0.278, 3)
    expect(interval({ hits: 10, of: 10 })[1]).toBe(1)
    expect(interval({ hits: 50, of: 100 })[0]).toBeCloseTo(0.404, 3)
    expect(interval({ hits: 50, of: 100 })[1]).toBeCloseTo(0.596, 3)
  })

  it('is told with its interval and its goal', () => {
    const figure = counted('even', [1, 2, 3, 4], (number) => number % 2 === 0, '>= 90 %')
    expect(figureLine(figure)).toMatch(/^even +50\.0 % {2}\[15\.0, 85\.0\] +2 of 4 +goal >= 90 %$/)
    expect(figureLine(counted('none', [], () => true))).toMatch(/no lines/)
  })
})

describe('the calibration error', () => {
  it('is none where scores come true as often as they say', () => {
    expect(calibrationError([0, 1, 2, 3].map((at) => ({ score: 0.75, right: at > 0 })))).toBeCloseTo(0)
  })

  it('is how far scores are from the truth', () => {
    expect(calibrationError([{ score: 1, right: false }])).toBe(1)
    expect(
      calibrationError([
        { score: 0.95, right: true },
        { score: 0.15, right: true },
      ]),
    ).toBeCloseTo(0.45)
  })
})

describe('comma-separated values', () => {
  it('may hold commas, line ends and doubled quotes', () => {
    expect(csv('text,category\n"one, ""two""\nthree",a\nplain,b\r\n')).toEqual([
      ['text', 'category'],
      ['one, "two"\nthree', 'a'],
      ['plain', 'b'],
    ])
  })
})
