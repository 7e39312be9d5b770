import type { AreaChart } from '../../../dialogs/area.ts'
import { type ChartShape, drawChart } from '../../../knowledge/area/chart-shapes.ts'
import { element } from './element.ts'

const SVG = 'http://www.w3.org/2000/svg'
let drawn = 0

/** The picture of a chart, with its table below. The picture is one image to a screen reader, named and described in words. */
export function chartNode(chart: AreaChart): HTMLElement {
  const { columns, rows } = chart.table
  const head = element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))
  const body = rows.map(([first = '', ...rest]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map((cell) => element('td', {}, cell))),
  )
  const table = element(
    'table',
    {},
    element('caption', {}, `${chart.title}: the numbers`),
    element('thead', {}, head),
    element('tbody', {}, ...body),
  )
  // A wide table scrolls by itself, with the keyboard too, and never moves the page.
  const box = element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Table of the numbers' },
    table,
  )
  const figure = element('figure', { class: 'chart' }, box)
  figure.prepend(picture(chart))
  return figure
}

function picture(chart: AreaChart): SVGElement {
  const { width, height, fontSize, shapes } = drawChart(chart)
  drawn += 1
  const [title, description] = [`chart-title-${drawn}`, `chart-about-${drawn}`]
  const svg = shape('svg', {
    role: 'img',
    'aria-labelledby': title,
    'aria-describedby': description,
    viewBox: `0 0 ${width} ${height}`,
    'font-size': String(fontSize),
  })
  svg.append(
    withText(shape('title', { id: title }), chart.title),
    withText(shape('desc', { id: description }), chart.description),
    ...shapes.map(node),
  )
  return svg
}

function node(drawing: ChartShape): SVGElement {
  const at = { class: drawing.tone, x: String(drawing.x), y: String(drawing.y) }
  if (drawing.shape === 'text') return withText(shape('text', at), drawing.text)
  return shape('rect', { ...at, width: String(drawing.width), height: String(drawing.height) })
}

function shape(
  name: 'svg' | 'title' | 'desc' | 'text' | 'rect',
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

function withText(made: SVGElement, text: string): SVGElement {
  made.textContent = text
  return made
}
