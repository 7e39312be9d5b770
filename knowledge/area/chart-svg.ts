import type { AreaChart } from '../../dialogs/area.ts'
import { type ChartShape, drawChart } from './chart-shapes.ts'

/** Colours with at least 4.5 to 1 against their ground, for light and dark; the system's own where colours are forced. */
const STYLE = [
  'text{font-family:system-ui,Arial,sans-serif;fill:#14202b}',
  '.number{font-weight:bold}',
  '.ground{fill:#fff}',
  '.now{fill:#1d4f91;stroke:#1d4f91}',
  '.before{fill:none;stroke:#1d4f91;stroke-width:2}',
  '@media(prefers-color-scheme:dark){text{fill:#eef2f6}.ground{fill:#1c2530}.now{fill:#9cc4f5;stroke:#9cc4f5}.before{stroke:#9cc4f5}}',
  '@media(forced-colors:active){text{fill:CanvasText}.ground{fill:Canvas}.now{fill:CanvasText;stroke:CanvasText}.before{stroke:CanvasText}}',
].join('')

/** The chart as an SVG document that stands by itself: with title and description, without script, links or outside parts. */
export function chartSvg(chart: AreaChart): string {
  const { width, height, fontSize, shapes } = drawChart(chart)
  const [pad, w, h] = [12, width + 24, height + 24]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" font-size="${fontSize}">`,
    `<title id="t">${escapeXml(chart.title)}</title><desc id="d">${escapeXml(chart.description)}</desc>`,
    `<style>${STYLE}</style><rect class="ground" width="${w}" height="${h}"/><g transform="translate(${pad} ${pad})">`,
    ...shapes.map(shapeSvg),
    '</g></svg>',
  ].join('')
}

function shapeSvg(shape: ChartShape): string {
  if (shape.shape === 'text')
    return `<text class="${shape.tone}" x="${shape.x}" y="${shape.y}">${escapeXml(shape.text)}</text>`
  return `<rect class="${shape.tone}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"/>`
}

function escapeXml(text: string): string {
  // Characters that XML 1.0 forbids would make the whole picture unreadable.
  const plain = text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  return plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
