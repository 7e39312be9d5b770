import { goal, must } from './print.ts'
import type { UnderstandingFigures } from './understanding.ts'

const n = (value: number, digits = 1) => value.toFixed(digits)

/** The figures for people: what was measured, what must hold, and whether it does. */
export function understandingInWords(figures: UnderstandingFigures): string {
  const { modelLoadMs, modelResidentMb, trainSeconds } = figures
  const lines: readonly (readonly [string, string, string])[] = [
    [
      'Understanding a message, p50 / p99, ms',
      `${n(figures.understandP50Ms, 2)} / ${n(figures.understandP99Ms, 2)}`,
      must(figures.understandP99Ms <= 3, 'p99 at most 3'),
    ],
    [
      '  messages of people',
      n(figures.understandMessages, 0),
      `danger, intent and entities, one core; p99 by the clock ${n(figures.understandClockP99Ms, 2)}`,
    ],
    [
      '  slowest of any content, ms',
      n(figures.worstUnderstoodMs),
      must(figures.worstUnderstoodMs <= 50, 'at most 50, to 4,000 characters'),
    ],
    ['  of them', figures.worstUnderstood, ''],
    [
      '  loading the models, ms',
      `${n(modelLoadMs, 0)} (processor ${n(figures.modelLoadProcessorMs, 0)})`,
      must(figures.modelLoadProcessorMs <= 300, 'at most 300 of the processor'),
    ],
    [
      '  memory that they add, MB',
      `${n(modelResidentMb, 0)} (held ${n(figures.modelHeldMb, 0)})`,
      must(modelResidentMb <= 80, 'at most 80'),
    ],
    ...(trainSeconds === 0
      ? []
      : [
          [
            '  training them at build, s',
            n(trainSeconds, 0),
            goal(trainSeconds <= 60, 'at most 60, two cores to itself'),
          ] as const,
          ['  the model files, kB', n(figures.modelKb, 0), ''] as const,
        ]),
    [
      "natural's Bayes, topic, p50 / p99, ms",
      `${n(figures.naturalP50Ms)} / ${n(figures.naturalP99Ms)}`,
      `trained on ${figures.naturalLines} lines in ${n(figures.naturalTrainSeconds)} s`,
    ],
    [
      'recognizers-text, p50 / p99, ms',
      `${n(figures.recognizersP50Ms)} / ${n(figures.recognizersP99Ms)}`,
      `dates, phones, e-mail, money; "1 1 1 ..." of ${figures.recognizersWorstLength}: ${n(figures.recognizersWorstMs, 0)} ms`,
    ],
  ]
  return lines.map(([what, value, note]) => `${what.padEnd(38)} ${value.padEnd(22)} ${note}`).join('\n')
}
