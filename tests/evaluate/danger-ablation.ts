import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { dangerModelFile } from '../../bot/package-root.ts'
import type { Danger } from '../../dialogs/recognition.ts'
import { unpackModel } from '../../dialogs/recognizers/intent/model-file.ts'
import { RULES } from '../../dialogs/recognizers/urgency/families.ts'
import { createFindDanger } from '../../dialogs/recognizers/urgency/find-danger.ts'
import { opinionModel } from '../../dialogs/recognizers/urgency/opinion/opinion-model.ts'
import { findDanger, lookAtEnds } from '../../dialogs/recognizers/urgency.ts'
import { type Half, readSet, safetyLine } from './sets.ts'

/** What danger is seen, and what is taken for it, with a part of the recogniser left out. Shares from 0 to 1. */
export interface DangerAblation {
  readonly part: string
  readonly alarms: number
  /** Alarms, or asked about once. */
  readonly alarmsOrAsked: number
  readonly care: number
  readonly false: number
}

/** The whole, the rules alone, the second opinion alone, and the whole without each family of rules. */
export function dangerAblation(halves: readonly Half[]): readonly DangerAblation[] {
  const lines = readSet('safety', safetyLine, halves)
  const model = opinionModel.parse(unpackModel(readFileSync(dangerModelFile)))
  const without = (gone: (family: string) => boolean) =>
    createFindDanger(model, (text) =>
      lookAtEnds(text).map((one) => ({
        ...one,
        found: new Map([...one.found].filter(([id]) => !gone(familyOf(id)))),
        framed: new Set([...one.framed].filter((id) => !gone(familyOf(id)))),
      })),
    )
  const families = [...new Set(RULES.map(({ id }) => familyOf(id)))]
  return [
    row('all', createFindDanger(model), lines),
    row('rules alone', findDanger, lines),
    row(
      'second opinion alone',
      without(() => true),
      lines,
    ),
    ...families.map((family) =>
      row(
        `without ${family}`,
        without((one) => one === family),
        lines,
      ),
    ),
  ]
}

const familyOf = (id: string) => id.split('.')[0] ?? ''
const isLoud = ({ urgency }: { readonly urgency: string }) => urgency === 'emergency' || urgency === 'crisis'

function row(
  part: string,
  find: (text: string) => Danger,
  lines: readonly z.infer<typeof safetyLine>[],
): DangerAblation {
  const all = lines.map((line) => ({ line, danger: find(line.text) }))
  const share = (of: typeof all, holds: (danger: Danger) => boolean) =>
    of.filter(({ danger }) => holds(danger)).length / Math.max(of.length, 1)
  const grave = all.filter(({ line }) => isLoud(line))
  const calm = all.filter(({ line }) => line.urgency === 'none')
  return {
    part,
    alarms: share(grave, isLoud),
    alarmsOrAsked: share(grave, (danger) => isLoud(danger) || danger.asks !== undefined),
    care: share(
      all.filter(({ line }) => line.urgency === 'safeguarding'),
      ({ urgency }) => urgency !== 'none',
    ),
    false: share(calm, isLoud),
  }
}

/** The table as lines of text. */
export function dangerAblationTable(rows: readonly DangerAblation[]): readonly string[] {
  const cell = (share: number) => (share * 100).toFixed(1).padStart(8)
  return [
    `${'part'.padEnd(24)}${'alarms'.padStart(8)}${'or asked'.padStart(9)}${'care'.padStart(8)}${'false'.padStart(8)}`,
    ...rows.map(
      (one) =>
        `${one.part.padEnd(24)}${cell(one.alarms)} ${cell(one.alarmsOrAsked)}${cell(one.care)}${cell(one.false)}`,
    ),
  ]
}
