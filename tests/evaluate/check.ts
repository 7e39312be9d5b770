import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dangerFolder, packageRoot, utterancesFolder } from '../../bot/package-root.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { loadDangerLines } from '../../dialogs/recognizers/urgency/opinion/danger-lines.ts'
import { LEVELS } from '../../dialogs/recognizers/urgency/opinion/levels.ts'
import { everything } from './everything.ts'
import { percent } from './figure.ts'
import { entityLine, HALVES, outsideLine, readSet, routedLine, safetyLine, twoLine } from './sets.ts'
import { type UtteranceFault, utteranceFaults } from './utterance-faults.ts'

const floor = z.object({ name: z.string(), least: z.number().optional(), most: z.number().optional() })

/** Faults of the training lines: lines that are no line of their own, or that a test holds. */
export async function faultyUtterances(): Promise<readonly UtteranceFault[]> {
  const { byId, none } = await loadUtterances(utterancesFolder)
  const topics = [...byId].map(([id, lines]) => ({ id, lines }))
  const tested = testedLines()
  const danger = await loadDangerLines(join(dangerFolder, 'utterances'))
  const levels = LEVELS.map((level) => ({
    id: level === 'none' ? 'calm' : level,
    lines: danger.lines.filter((line) => line.level === level).map(({ text }) => text),
  }))
  return [...utteranceFaults([...topics, { id: 'none', lines: none }], tested), ...utteranceFaults(levels, tested)]
}

function testedLines(): readonly string[] {
  return [
    ...readSet('safety', safetyLine, HALVES),
    ...readSet('routing', routedLine, HALVES),
    ...readSet('questions', routedLine, HALVES),
    ...readSet('out-of-scope', outsideLine, HALVES),
    ...readSet('two-matters', twoLine, HALVES),
    ...readSet('entities', entityLine, HALVES),
  ].map(({ text }) => text)
}

/** Figures over both halves that have sunk below their floor, or risen over their ceiling, in words. Floors are in `floors.json`. */
export async function sunkFigures(): Promise<readonly string[]> {
  const floors = z
    .array(floor)
    .parse(JSON.parse(readFileSync(join(packageRoot, 'tests', 'evaluate', 'floors.json'), 'utf8')))
  const { figures } = await everything(HALVES)
  return floors.flatMap(({ name, least, most }) => {
    const figure = figures.find((each) => each.name === name)
    if (figure === undefined) return [`${name}: no such figure. Correct tests/evaluate/floors.json.`]
    if (figure.of === 0) return []
    const share = figure.hits / figure.of
    if (least !== undefined && share < least)
      return [`${name}: ${percent(share)} %, which is under ${percent(least)} %.`]
    if (most !== undefined && share > most) return [`${name}: ${percent(share)} %, which is over ${percent(most)} %.`]
    return []
  })
}
