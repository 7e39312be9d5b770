import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CRIME_KINDS } from '../../../dialogs/area.ts'
import { chartOf } from '../../../knowledge/area/chart.ts'
import { drawChart } from '../../../knowledge/area/chart-shapes.ts'
import { chartSvg } from '../../../knowledge/area/chart-svg.ts'
import { compare } from '../../../knowledge/area/compare.ts'
import { titleKind } from '../../../knowledge/area/crime-kinds.ts'
import { countsOf, type Figures } from '../../../knowledge/area/figures.ts'
import { figureWords } from '../../../knowledge/area/words.ts'
import { figures, monthsTo, steady } from './samples.ts'

const NOW = Date.parse('2026-11-28T12:00:00Z')
const TWO_YEARS = monthsTo(202609, 24)

function told(all: Figures, asked: Parameters<typeof compare>[1] = []) {
  const comparison = compare(all, asked)
  if (comparison === undefined) throw new Error('There was nothing to tell.')
  return { text: figureWords(all, comparison, NOW).join('\n\n'), chart: chartOf(all, comparison), comparison }
}

/** Any figures: one to three kinds in each of 24 months. */
const anyFigures = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...CRIME_KINDS),
      month: fc.constantFrom(...TWO_YEARS),
      count: fc.integer({ min: 0, max: 400 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) => figures(countsOf(TWO_YEARS, rows), { around: countsOf(TWO_YEARS, [...rows, ...rows]) }))

describe('the words of figures', () => {
  const here = steady(TWO_YEARS, { 'bicycle-theft': [40, 20], shoplifting: [30, 30], burglary: [1, 1] })

  it('name the months, the change and the share, and keep small numbers apart', () => {
    const { text } = told(figures(here, { around: steady(TWO_YEARS, { 'bicycle-theft': [10, 10], drugs: [30, 30] }) }))
    expect(text).toContain('from October 2025 to September 2026. I put them beside October 2024 to September 2025.')
    expect(text).toContain(
      '- Bike theft: 480, 100% more than the year before (240). That is 56 in every 100 crimes here, and 25 in every 100 in Exampleton.',
    )
    expect(text).toContain('- Shop theft: 360, about the same as the year before (360).')
    expect(text).toContain('- Burglary: 12, and 12 the year before.')
    expect(text).toContain('Small numbers go up and down by chance.')
    expect(text).toContain('All kinds together: 852')
    expect(text).toContain('never at an address')
    expect(text).toContain('I got them on 20 November 2026.')
  })

  it('tell their age where the service did not answer, and that old ones are old', () => {
    const { text } = told({
      ...figures(steady(monthsTo(202601, 24), { drugs: [9, 9] })),
      source: { name: 'invented', at: NOW, points: false, stale: true },
    })
    expect(text).toContain('The service does not answer now, so these are the figures that I got on 28 November 2026.')
    expect(text).toContain('The newest figures that I have are of January 2026.')
  })

  it('say that a year cannot be compared, and which months are left out', () => {
    expect(told(figures(steady(monthsTo(202609, 13), { drugs: [9, 9] }))).text).toContain(
      'I do not have enough months to compare them with the year before.',
    )
    const gap = TWO_YEARS.filter((month) => month !== 202603 && month !== 202511)
    expect(told(figures(steady(gap, { drugs: [9, 9] }))).text).toContain(
      'I have no figures to compare for November 2025 and March 2026, so those months are left out of both years.',
    )
  })

  it('say that violence is told of larger places only, to who asks about a street', () =>
    expect(told(figures(here, { kind: 'street' }), ['violent-crime']).text).toContain(
      'I tell about violence and sexual offences for a whole ward or borough only.',
    ))

  it('use no word of fear, no exclamation and short sentences, whatever the numbers are', () =>
    fc.assert(
      fc.property(anyFigures, (all) => {
        const { text } = told(all, CRIME_KINDS)
        expect(text).not.toMatch(
          /danger|unsafe|worst|hot ?spot|soar|surge|plague|rife|terri|alarm|warn|!|NaN|undefined/i,
        )
        for (const sentence of text.split(/(?<=[.:])\s|\n/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(32)
      }),
      { numRuns: 100 },
    ))
})

describe('the chart', () => {
  it('agrees with the sentence and the table, number by number', () =>
    fc.assert(
      fc.property(anyFigures, (all) => {
        const { text, chart, comparison } = told(all)
        expect(chart === undefined).toBe(comparison.top.length === 0)
        if (chart === undefined) return
        for (const { kind, now, before, around } of comparison.top) {
          const label = titleKind(kind)
          const cells = [now, before ?? Number.NaN, around?.now].map(
            (one) => one?.toLocaleString('en-GB') ?? 'not known',
          )
          expect(chart.table.rows.find(([name]) => name === label)).toEqual([label, ...cells])
          expect(chart.groups.find((group) => group.label === label)?.values).toEqual([now, before])
          expect(text).toContain(`- ${label}: ${cells[0]}`)
          expect(chart.description).toContain(`${label}: ${cells[0]} from October 2025`)
        }
        for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length)
      }),
      { numRuns: 100 },
    ))

  it('stays inside its frame, with bars as long as their numbers', () =>
    fc.assert(
      fc.property(anyFigures, (all) => {
        const { chart } = told(all)
        if (chart === undefined) return
        const { width, height, shapes } = drawChart(chart)
        const most = Math.max(...chart.groups.flatMap(({ values }) => values))
        const bars = shapes.filter((one) => one.shape === 'bar').slice(chart.series.length)
        const values = chart.groups.flatMap((group) => group.values).filter((value) => value > 0)
        expect(bars).toHaveLength(values.length)
        for (const [index, bar] of bars.entries()) {
          if (bar.shape !== 'bar') continue
          expect(bar.x + bar.width).toBeLessThanOrEqual(width - 40)
          expect(bar.y + bar.height).toBeLessThanOrEqual(height)
          expect(Math.abs(bar.width / (width - 70) - (values[index] ?? 0) / most)).toBeLessThan(0.02)
        }
      }),
      { numRuns: 100 },
    ))

  it('is a document by itself, named and described, in which nothing that was said becomes markup', () => {
    const chart = {
      title: 'Crime in <b>"Mill" & Lane\u0000</b>',
      description: 'Bikes: 3.',
      series: ['May 2026'],
      groups: [{ label: '</text><script>alert(1)</script>', values: [3] }],
      table: { columns: [], rows: [] },
    }
    const svg = chartSvg(chart)
    expect(svg).toContain('role="img" aria-labelledby="t d"')
    expect(svg).toContain('<title id="t">Crime in &#60;b&#62;&#34;Mill&#34; &#38; Lane&#60;/b&#62;</title>')
    expect(svg).toContain('<desc id="d">Bikes: 3.</desc>')
    expect(svg).not.toMatch(/<script|<b>|on\w+=|href/)
    expect(svg).toMatch(/forced-colors/)
    expect(svg).toMatch(/prefers-color-scheme:dark/)
  })
})
