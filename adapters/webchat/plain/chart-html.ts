import type { AreaChart } from '../../../dialogs/area.ts'
import { type ChartShape, drawChart } from '../../../knowledge/area/chart-shapes.ts'
import type { Say } from '../page/say.ts'
import { type Html, tag } from './html.ts'

/** The picture of a chart with its table below, as the page with scripts has it. `id` keeps two on one page apart. */
export function chartHtml(chart: AreaChart, id: string, say: Say): Html {
  const { columns, rows } = chart.table
  const head = tag('tr', {}, ...columns.map((name) => tag('th', { scope: 'col' }, name)))
  const body = rows.map(([first = '', ...rest]) =>
    tag('tr', {}, tag('th', { scope: 'row' }, first), ...rest.map((cell) => tag('td', {}, cell))),
  )
  const caption = tag('caption', {}, say('{}: the numbers', chart.title))
  const table = tag('table', {}, caption, tag('thead', {}, head), tag('tbody', {}, ...body))
  const label = say('Table of the numbers')
  const box = tag('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label }, table)
  return tag('figure', { class: 'chart' }, picture(chart, id), box)
}

function picture(chart: AreaChart, id: string): Html {
  const { width, height, fontSize, shapes } = drawChart(chart)
  const [title, about] = [`${id}-title`, `${id}-about`]
  return tag(
    'svg',
    {
      role: 'img',
      'aria-labelledby': title,
      'aria-describedby': about,
      viewBox: `0 0 ${width} ${height}`,
      'font-size': String(fontSize),
    },
    tag('title', { id: title }, chart.title),
    tag('desc', { id: about }, chart.description),
    ...shapes.map(shapeHtml),
  )
}

function shapeHtml(drawing: ChartShape): Html {
  const at = { class: drawing.tone, x: String(drawing.x), y: String(drawing.y) }
  if (drawing.shape === 'text') return tag('text', at, drawing.text)
  return tag('g', {}, tag('rect', { ...at, width: String(drawing.width), height: String(drawing.height) }))
}
