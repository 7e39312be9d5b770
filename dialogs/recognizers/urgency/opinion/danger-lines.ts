import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Utterances } from '../../intent/topic.ts'
import { dangerOf, lookAtEnds } from '../../urgency.ts'
import { type DangerLine, LEVELS, type Level } from './levels.ts'

const WRITER = '# writer:'
/** Whose lines are those of topics that someone has read: they stand in the files of topics too. */
const TOPICS = 'topics'
/** Lines of topics of which a reader could not tell the level: they teach nothing. */
const DOUBTFUL = 'doubtful.txt'

/** The lines that were written for the second opinion, and lines of topics that teach it nothing. */
export interface DangerLines {
  readonly lines: readonly DangerLine[]
  readonly doubtful: readonly string[]
}

/**
 * Reads the lines that were written for the second opinion: `<level>.txt` and `calm.txt`, a line each; "# writer: NAME" tells
 * whose the next ones are, other lines that begin with # are left out.
 */
export async function loadDangerLines(folder: string): Promise<DangerLines> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  const read = await Promise.all(
    files.map(async (file) => {
      const level = levelOf(file.slice(0, -'.txt'.length))
      return level === undefined ? [] : linesOf(await readFile(join(folder, file), 'utf8'), level)
    }),
  )
  const doubtful = files.includes(DOUBTFUL) ? linesOf(await readFile(join(folder, DOUBTFUL), 'utf8'), 'none') : []
  return { lines: read.flat(), doubtful: doubtful.map(({ text }) => text) }
}

function levelOf(name: string): Level | undefined {
  return name === 'calm' ? 'none' : LEVELS.find((level) => level === name)
}

function linesOf(text: string, level: Level): readonly DangerLine[] {
  let writer = 'one'
  return text.split('\n').flatMap((raw) => {
    const line = raw.trim()
    if (line.startsWith(WRITER)) writer = line.slice(WRITER.length).trim()
    return line === '' || line.startsWith('#') ? [] : [{ text: line, level, writer }]
  })
}

/** Topics whose lines tell of harm that needs care. */
const CARE = new Set(['domestic-abuse', 'child-abuse', 'stalking-harassment', 'sexual-offences', 'modern-slavery'])
/** Topics whose lines may tell of danger now or of calm, one by one: of these every line has been read. */
const MIXED = new Set(
  'welfare-concern missing-person suspicious-package terrorism weapons assault robbery online-abuse hate-crime illegal-content road-collision antisocial-behaviour animals suspicious-activity burglary sarahs-law clares-law other-police other-crime'.split(
    ' ',
  ),
)

/** Articles and forms of the same kind. */
const MIXED_WORDS =
  /abuse|violence|sexual|rape|stalk|suicid|self-harm|child|slavery|honour|forced|harass|threat|welfare|missing|groom|exploit|intimate|image|extort|blackmail|hate|spik|weapon|knife|acid|attack|assault|terror|danger|safeguard|crisis|mental|county-lines|cuckoo|fgm|witness/

const isRead = (id: string) => CARE.has(id) || MIXED.has(id) || MIXED_WORDS.test(id)

/**
 * What the lines of flows, forms and articles teach. Of topics that were read: calm, or care, but for the lines that stand in a
 * file of their level or among the doubtful ones. Of all others: calm, wherever no rule finds otherwise.
 */
export function linesOfTopics({ byId, none }: Utterances, { lines, doubtful }: DangerLines): readonly DangerLine[] {
  const told = new Set([...doubtful, ...lines.flatMap(({ text, writer }) => (writer === TOPICS ? [text] : []))])
  const topics = [...byId].sort(([a], [b]) => (a < b ? -1 : 1))
  return [['none', none] as const, ...topics].flatMap(([id, own]) => {
    const level = CARE.has(id) ? 'safeguarding' : 'none'
    return (isRead(id) || id === 'none' ? own : evenly(own)).flatMap((text): readonly DangerLine[] => {
      if (told.has(text) || !(isRead(id) || dangerOf(lookAtEnds(text)).level === 'none')) return []
      return [{ text, level, writer: TOPICS }]
    })
  })
}

/** More lines of one topic teach nothing more about danger, and would drown what does. */
const MOST_LINES = 350
/** Of each topic this share of its lines: so flows, where people tell what happened, teach more than the many articles. */
const SHARE = 0.6

/** Some of the lines, taken evenly from all of their writers. */
function evenly(lines: readonly string[]): readonly string[] {
  const most = Math.min(MOST_LINES, Math.ceil(lines.length * SHARE))
  return Array.from({ length: most }, (_, at) => lines[Math.floor((at * lines.length) / most)] ?? '')
}
