import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, lookProblems } from '../../../dialogs/force/look.ts'
import { forces } from '../../../knowledge/forces.ts'
import { fact, withPack } from './made-up-pack.ts'

const light = { main: '#1d4f91', onMain: '#ffffff' }
const dark = { main: '#9cc4f5', onMain: '#0d1b2c' }
const faults = (change: { light?: typeof light; dark?: typeof dark; logo?: string }) =>
  lookProblems('force kitchenshire', withPack({ look: fact({ light, dark, ...change }) })).map(({ what }) => what)

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#0000ff', '#ffffff', 8.592],
  ])('of %s and %s is that of WCAG', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  })

  it('is the same both ways, and from 1 to 21', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrast(one, other)
        expect(ratio).toBe(contrast(other, one))
        expect(ratio >= 1 && ratio <= 21.0001).toBe(true)
      }),
    )
  })
})

describe('the look of a force', () => {
  it.each(forces.map((pack) => [pack.id, pack] as const))('of %s can be read', (_, pack) => {
    expect(lookProblems(pack.id, pack)).toEqual([])
  })

  it('is refused where its words are too faint, with the figure', () => {
    expect(faults({ light: { main: '#777777', onMain: '#ffffff' } })).toEqual([
      'The contrast of #ffffff on #777777 is 4.47:1.',
    ])
  })

  it('is refused where its buttons cannot be told from the page, also in the dark only', () => {
    expect(faults({ light: { main: '#ffe0e0', onMain: '#000000' } })).toHaveLength(2)
    expect(faults({ dark: { main: '#1d4f91', onMain: '#ffffff' } })).toHaveLength(2)
  })

  it.each(['blue', '#fff', '#12345g', 'url(x)', '#1d4f91;}body{display:none'])('takes %s for no colour', (main) => {
    expect(faults({ light: { main, onMain: '#ffffff' } })).toEqual([`"${main}" is no colour.`])
  })

  it.each([
    '<img src="x">',
    '<svg><script>1</script></svg>',
    '<svg onload="x()"></svg>',
    '<svg><image href="https://example.com/x.png"/></svg>',
    '<svg><style>@import "x"</style></svg>',
    `<svg>${' '.repeat(20_001)}</svg>`,
  ])('takes no logo that is more than a drawing: %.40s', (logo) => {
    expect(faults({ logo })).toEqual(['It is not one short SVG drawing.'])
  })

  it('takes a drawing', () => {
    expect(faults({ logo: '<svg viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#fff"/></svg>' })).toEqual([])
  })
})
