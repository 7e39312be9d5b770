import type { AreaChart } from '../../dialogs/area.ts'
import type { Compared, Comparison } from './compare.ts'
import { titleKind } from './crime-kinds.ts'
import type { Figures } from './figures.ts'
import { nameSpan, shortSpan } from './months.ts'
import { count } from './words.ts'

/** The picture of a comparison, with the table of the same numbers. Undefined where there is nothing to draw. */
export function chartOf(figures: Figures, comparison: Comparison): AreaChart | undefined {
  const { from, to, before, top, asked, all } = comparison
  const kinds = [...top, ...asked]
  if (kinds.length === 0) return undefined
  const around = figures.around !== undefined && all.around !== undefined ? figures.around.name : undefined
  const spans = [[from, to] as const, ...(before === undefined ? [] : [[before.from, before.to] as const])]
  const series = spans.map(([first, last]) => shortSpan(first, last))
  const names = spans.map(([first, last]) => nameSpan(first, last))
  const rows = [
    ...kinds.map((one) => row(titleKind(one.kind), one.now, one.before, one.around?.now, around !== undefined)),
    row('All kinds', all.now, all.before, all.around, around !== undefined),
  ]
  return {
    title: `Crime in ${figures.name}`,
    description: `${kinds.map((one) => describe(one, names)).join(' ')} The table below says the same.`,
    series,
    groups: kinds.map(({ kind, now, before: earlier }) => ({
      label: titleKind(kind),
      values: earlier === undefined ? [now] : [now, earlier],
    })),
    table: {
      columns: ['Kind of crime', ...series, ...(around === undefined ? [] : [`All of ${around}, ${series[0] ?? ''}`])],
      rows,
    },
  }
}

function row(
  label: string,
  now: number,
  before: number | undefined,
  around: number | undefined,
  hasAround: boolean,
): readonly string[] {
  return [
    label,
    count(now),
    ...(before === undefined ? [] : [count(before)]),
    ...(hasAround ? [around === undefined ? 'not known' : count(around)] : []),
  ]
}

function describe({ kind, now, before }: Compared, [newer = '', older = '']: readonly string[]): string {
  const first = `${titleKind(kind)}: ${count(now)} from ${newer}`
  return before === undefined ? `${first}.` : `${first}, ${count(before)} from ${older}.`
}
