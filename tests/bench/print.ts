import type { FlatLongFigures } from './flat-long.ts'
import type { FlatStoredFigures } from './flat-stored.ts'
import type { HostileFigures } from './hostile.ts'
import type { InProcessFigures } from './in-process.ts'
import type { HttpFigures } from './over-http.ts'
import type { ReadyFigures } from './ready.ts'

/** What is measured of turns. */
export type TurnFigures = HttpFigures &
  InProcessFigures &
  FlatStoredFigures &
  FlatLongFigures &
  HostileFigures &
  ReadyFigures

const n = (value: number, digits = 2) => value.toFixed(digits)

/** The figures for people: what was measured, what must hold, and whether it does. */
export function inWords(figures: TurnFigures): string {
  const lines: readonly (readonly [string, string, string])[] = [
    ['HTTP, ours over the reference', n(figures.httpRatio), goal(figures.httpRatio >= 1, 'goal at least 1.00')],
    ['  16 clients, turns a second', `${n(figures.ours16, 0)} / ${n(figures.reference16, 0)}`, n(figures.httpRatio16)],
    ['  64 clients, turns a second', `${n(figures.ours64, 0)} / ${n(figures.reference64, 0)}`, n(figures.httpRatio64)],
    ['Sustained, turns a second', n(figures.turnsPerSecond, 0), must(figures.turnsPerSecond >= 500, 'at least 500')],
    [
      '  p50 / p99 of a turn, ms',
      `${n(figures.p50Ms, 1)} / ${n(figures.p99Ms, 1)}`,
      must(figures.p99Ms < 100, 'p99 below 100'),
    ],
    [
      'In process, ours over the reference',
      n(figures.inProcessRatio),
      `${n(figures.oursInProcess, 0)} / ${n(figures.referenceInProcess, 0)} turns a second`,
    ],
    [
      '10,000 stored over 1, p50 / p99',
      `${n(figures.flatStored)} / ${n(figures.flatStoredP99)}`,
      must(Math.max(figures.flatStored, figures.flatStoredP99) <= 1.3, 'at most 1.30'),
    ],
    [
      'Turn 200 over turn 5, p50 / p99',
      `${n(figures.flatLong)} / ${n(figures.flatLongP99)}`,
      must(Math.max(figures.flatLong, figures.flatLongP99) <= 1.3, 'at most 1.30'),
    ],
    ['Slowest hostile message, ms', n(figures.worstHostileMs, 1), must(figures.worstHostileMs < 50, 'below 50')],
    ['  of them', figures.worstHostile, `p99 ${n(figures.hostileP99Ms, 1)} ms`],
    [
      'Start to ready, ms: npm start / node',
      `${n(figures.readyMs, 0)} / ${n(figures.readyNodeMs, 0)}`,
      must(figures.readyMs < 2000, 'below 2,000'),
    ],
    ['Resident memory after load, MB', n(figures.rssMb, 0), goal(figures.rssMb <= 200, 'goal 200')],
  ]
  return lines.map(([what, value, note]) => `${what.padEnd(38)} ${value.padEnd(22)} ${note}`).join('\n')
}

/** Whether what must hold does. */
export function must(holds: boolean, bound: string): string {
  return `${holds ? 'holds' : 'FAILS'}: ${bound}`
}

/** Whether an aim was reached. */
export function goal(holds: boolean, bound: string): string {
  return `${holds ? 'reached' : 'missed'}: ${bound}`
}
