import type { AreaChart } from '../../dialogs/area.ts'

/** One shape of the picture. `tone` says what it stands for; who draws it gives it a colour. */
export type ChartShape =
  | {
      readonly shape: 'bar'
      readonly tone: 'now' | 'before'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | {
      readonly shape: 'text'
      readonly tone: 'label' | 'number'
      readonly x: number
      readonly y: number
      readonly text: string
    }

/** The picture, in its own units: one is a CSS pixel where it is shown 256 wide, the width inside a message on a phone of 320. */
export interface ChartDrawing {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly shapes: readonly ChartShape[]
}

const WIDTH = 256
const FONT = 15
const LINE = 20
const BAR = 18
const GAP = 4
/** Room for a number of six figures beside the longest bar. */
const NUMBER = 70
/** A bar of any count but none can be seen. */
const SHORTEST = 2

/**
 * Lays the chart out: bars that lie, under each other, each with its number. The first of two is filled, the second only outlined,
 * so that they can be told apart without colours.
 */
export function drawChart({ series, groups }: AreaChart): ChartDrawing {
  const most = Math.max(1, ...groups.flatMap(({ values }) => values))
  const shapes: ChartShape[] = []
  let y = 0
  for (const [index, name] of series.entries()) {
    shapes.push(bar(index, 1, y + 3, BAR), { shape: 'text', tone: 'label', x: BAR + 10, y: y + FONT, text: name })
    y += LINE + GAP
  }
  for (const { label, values } of groups) {
    y += LINE + GAP
    shapes.push({ shape: 'text', tone: 'label', x: 0, y, text: label })
    y += GAP * 2
    for (const [index, value] of values.entries()) {
      const width = value === 0 ? 0 : Math.max(SHORTEST, Math.round(((WIDTH - NUMBER) * value) / most))
      if (width > 0) shapes.push(bar(index, 1, y, width))
      const text = value.toLocaleString('en-GB')
      shapes.push({ shape: 'text', tone: 'number', x: width + 8, y: y + FONT - 1, text })
      y += BAR + GAP
    }
  }
  return { width: WIDTH, height: y + GAP, fontSize: FONT, shapes }
}

function bar(index: number, x: number, y: number, width: number): ChartShape {
  return { shape: 'bar', tone: index === 0 ? 'now' : 'before', x, y, width, height: BAR - 2 }
}
