import type { z } from 'zod'
import { readOne } from '../../bot/read-one.ts'
import type { Entity } from '../../dialogs/recognition.ts'
import { counted, type Figure } from './figure.ts'
import type { Miss, Read } from './intent-figures.ts'
import type { dateLine, entityLine, safetyLine, yesNoLine } from './sets.ts'

/** Shares that were counted, with the lines that were not read as wanted. */
export interface Counted {
  readonly figures: readonly Figure[]
  readonly misses: readonly Miss[]
}

const loud = (urgency: string) => urgency === 'emergency' || urgency === 'crisis'

/** What is seen of danger, and how often calm text is taken for it. */
export function safetyFigures(lines: readonly z.infer<typeof safetyLine>[], read: Read): Counted {
  const all = lines.map((line) => ({ line, said: read(line.text).danger.urgency }))
  const grave = all.filter(({ line }) => loud(line.urgency))
  const guarded = all.filter(({ line }) => line.urgency === 'safeguarding')
  const calm = all.filter(({ line }) => line.urgency === 'none' && !line.also.some(loud))
  const missed = [
    ...grave.filter(({ said }) => !loud(said)),
    ...guarded.filter(({ line, said }) => said === 'none' && !line.also.includes('none')),
    ...calm.filter(({ said }) => loud(said)),
  ]
  return {
    figures: [
      counted('danger: emergency and crisis seen', grave, ({ said }) => loud(said), '>= 99 %'),
      counted(
        'danger: safeguarding seen as such or higher',
        guarded,
        ({ line, said }) => said !== 'none' || line.also.includes('none'),
        '>= 95 %',
      ),
      counted('danger: calm text taken for an emergency', calm, ({ said }) => loud(said), '<= 2 %'),
    ],
    misses: missed.map(({ line, said }) => ({ id: line.id, text: line.text, wanted: line.urgency, got: said })),
  }
}

/** How yes and no are read. */
export function yesNoFigures(lines: readonly z.infer<typeof yesNoLine>[]): Counted {
  const all = lines.map((line) => ({
    line,
    said: String(readOne({ kind: 'yes-no', text: line.text, question: line.question })),
  }))
  const isRight = ({ line, said }: (typeof all)[number]) => said === line.expect || line.accept.includes(said)
  const isUnsafe = ({ line, said }: (typeof all)[number]) => line.unsafe.includes(said)
  return {
    figures: [counted('yes and no: right', all, isRight, '>= 97 %'), counted('yes and no: unsafe', all, isUnsafe, '0')],
    misses: all
      .filter((each) => !isRight(each) || isUnsafe(each))
      .map(({ line, said }) => ({
        id: line.id,
        text: `${line.question} ${line.text}`,
        wanted: line.expect,
        got: said,
      })),
  }
}

/** How times are read. */
export function dateFigures(lines: readonly z.infer<typeof dateLine>[]): Counted {
  const all = lines.map((line) => {
    const said = readOne({ kind: 'when', text: line.text, now: line.now })
    const wanted = [line.expect, ...line.accept]
    const right =
      wanted.some((each) => sameWhen(said, each)) ||
      (line.dayOnlyOk && wanted.some((each) => dayOf(each) === dayOf(said) && isDay(said)))
    return { line, said, right }
  })
  return {
    figures: [
      counted('dates: right', all, ({ right }) => right, '>= 97 %'),
      counted('dates: confidently wrong', all, ({ right, said }) => !right && said !== 'unclear', '<= 1 %'),
    ],
    misses: all
      .filter(({ right }) => !right)
      .map(({ line, said }) => ({
        id: line.id,
        text: `${line.text} (now ${line.now})`,
        wanted: JSON.stringify(line.expect),
        got: JSON.stringify(said),
      })),
  }
}

function sameWhen(said: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'object' && wanted !== null && 'unclear' in wanted) return said === 'unclear'
  return ordered(said) === ordered(wanted)
}

function ordered(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isDay(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'date' in value
}

function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const first = 'date' in value ? value.date : 'start' in value ? value.start : undefined
  return typeof first === 'string' ? first.slice(0, 10) : undefined
}

const NAMES: Readonly<Record<string, string>> = { vrm: 'vehicle-registration', 'person-count': 'people-count' }
const nameOf = (kind: string) => NAMES[kind] ?? kind

/** How well typed things are found: precision and recall of those kinds that a line names, and F1 of both. */
export function entityFigures(
  lines: readonly z.infer<typeof entityLine>[],
  find: (text: string, now: string | undefined) => readonly Entity[],
): Counted & { readonly f1: number } {
  let wanted = 0
  let found = 0
  let right = 0
  const misses: Miss[] = []
  for (const line of lines) {
    const judged = new Set([...line.expect.map(({ kind }) => nameOf(kind)), ...line.absent.map(nameOf)])
    const got = find(line.text, line.now)
      .filter(({ kind }) => judged.has(kind))
      .map((entity) => keyOf(entity.kind, entity.value))
    const expected = line.expect.map(({ kind, value }) => keyOf(nameOf(kind), value))
    const left = [...got]
    let hits = 0
    for (const key of expected) {
      const at = left.indexOf(key)
      if (at < 0) continue
      left.splice(at, 1)
      hits += 1
    }
    wanted += expected.length
    found += got.length
    right += hits
    if (hits < expected.length || left.length > 0)
      misses.push({ id: line.id, text: line.text, wanted: expected.join(' '), got: got.join(' ') })
  }
  return {
    figures: [
      { name: 'entities: found of those there', hits: right, of: wanted, goal: 'F1 >= 97 %' },
      { name: 'entities: right of those found', hits: right, of: found },
    ],
    f1: wanted + found === 0 ? 0 : (2 * right) / (wanted + found),
    misses,
  }
}

function keyOf(kind: string, value: unknown): string {
  return `${kind}=${typeof value === 'string' ? value.toLowerCase() : ordered(value)}`
}
