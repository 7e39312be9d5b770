import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { packageRoot } from '../../bot/package-root.ts'
import { createRecognise, loadModels, type Recognise } from '../../bot/recognise.ts'
import { HALVES, readSet, routedLine, safetyLine, twoLine } from '../evaluate/sets.ts'
import { Chance } from './chance.ts'
import { hostileMessage } from './hostile-messages.ts'
import { type OthersFigures, others } from './others.ts'
import { QUADRATIC } from './quadratic.ts'
import { percentile } from './statistics.ts'

/** How fast messages are understood and what that costs, beside what others build on. */
export interface UnderstandingFigures extends OthersFigures {
  /** Messages of people, none of them seen in training. */
  readonly understandMessages: number
  /** Danger, intent and entities of a message, in ms of one core (a busy machine's clock would tell of the others on it). */
  readonly understandP50Ms: number
  readonly understandP99Ms: number
  /** The same by the clock. */
  readonly understandClockP99Ms: number
  /** The slowest of all messages that nobody means well with, of at most 4,000 characters, in ms of one core. */
  readonly worstUnderstoodMs: number
  readonly worstUnderstood: string
  /** From the file to the reader, in a process of its own: by the clock, and of the processor. */
  readonly modelLoadMs: number
  readonly modelLoadProcessorMs: number
  /** What the models hold, and by how much the process has grown at most, in MB. */
  readonly modelHeldMb: number
  readonly modelResidentMb: number
  /** The training of all models at build: seconds by the clock, and kB of their files. 0 where it was not measured. */
  readonly trainSeconds: number
  readonly modelKb: number
}

const LONGEST = 4_000
/** A reading that took longer is measured again, and its shortest time counts, in milliseconds. */
const SUSPECT_MS = 2
const TRIES = 5

/** Measures all of it. `quick` leaves the trainings out. */
export async function understanding(hostileMessages: number, quick: boolean): Promise<UnderstandingFigures> {
  const loaded = await loading()
  const recognise = createRecognise(await loadModels())
  const texts = messages()
  for (const text of texts) timed(recognise, text)
  const times = texts.map((text) => fairly(recognise, text))
  const processor = times.map((one) => one.processor)
  const worst = slowest(recognise, hostileMessages)
  const compared = await others(texts, quick)
  const trained = quick ? { seconds: 0, bytes: 0 } : await training()
  return {
    understandMessages: texts.length,
    understandP50Ms: percentile(processor, 0.5),
    understandP99Ms: percentile(processor, 0.99),
    understandClockP99Ms: percentile(
      times.map(({ clock }) => clock),
      0.99,
    ),
    worstUnderstoodMs: worst.ms,
    worstUnderstood: `${worst.text.length} x ${JSON.stringify(worst.text.slice(0, 60))}`,
    ...loaded,
    trainSeconds: trained.seconds,
    modelKb: trained.bytes / 1_000,
    ...compared,
  }
}

/** What people wrote: calm and alarmed, short and rambling. */
function messages(): readonly string[] {
  const sets = [
    ...readSet('routing', routedLine, HALVES),
    ...readSet('questions', routedLine, HALVES),
    ...readSet('safety', safetyLine, HALVES),
    ...readSet('two-matters', twoLine, HALVES),
  ]
  return sets.map(({ text }) => text)
}

let now = Date.parse('2026-11-23T10:00:00Z')

/** Milliseconds by the clock, and of the processor. */
interface Took {
  readonly clock: number
  readonly processor: number
}

/** One reading of a text, all parts of it. Another time of day each time: the last reading is kept. */
function timed(recognise: Recognise, text: string): Took {
  now += 60_000
  const started = performance.now()
  const before = process.cpuUsage()
  const { danger, matches, entities } = recognise(text, now)
  const { user, system } = process.cpuUsage(before)
  const took = { clock: performance.now() - started, processor: (user + system) / 1_000 }
  if (danger === undefined || matches === undefined || entities === undefined) throw new Error('It was not read.')
  return took
}

/** A reading is pure. What a busy machine or the collector (in threads of its own) added to it does not come twice. */
function fairly(recognise: Recognise, text: string): Took {
  let { clock, processor } = timed(recognise, text)
  for (let tries = 1; tries < TRIES && Math.max(clock, processor) > SUSPECT_MS; tries += 1) {
    const again = timed(recognise, text)
    clock = Math.min(clock, again.clock)
    processor = Math.min(processor, again.processor)
  }
  return { clock, processor }
}

function slowest(recognise: Recognise, count: number): { readonly ms: number; readonly text: string } {
  const chance = new Chance(20_261_128)
  const fuzzed = Array.from({ length: count }, () => hostileMessage(chance).slice(0, LONGEST))
  let worst = { ms: 0, text: '' }
  for (const text of [...QUADRATIC.map((part) => part.repeat(LONGEST).slice(0, LONGEST)), ...fuzzed]) {
    const { processor: ms } = fairly(recognise, text)
    if (ms > worst.ms) worst = { ms, text }
  }
  return worst
}

const loadedLine = z.object({
  loadMs: z.number(),
  loadProcessorMs: z.number(),
  heldMb: z.number(),
  residentMb: z.number(),
})

/** The best of three starts, so that the disk's first reading does not count. */
async function loading() {
  const runs: z.infer<typeof loadedLine>[] = []
  for (let run = 0; run < 3; run += 1) runs.push(loadedLine.parse(await printed('bench-loading.js', [])))
  const least = (of: (run: z.infer<typeof loadedLine>) => number) => Math.min(...runs.map(of))
  return {
    modelLoadMs: least(({ loadMs }) => loadMs),
    modelLoadProcessorMs: least(({ loadProcessorMs }) => loadProcessorMs),
    modelHeldMb: least(({ heldMb }) => heldMb),
    modelResidentMb: least(({ residentMb }) => residentMb),
  }
}

/** The faster of two trainings, as for loading. */
async function training() {
  const [one, other] = [await trainedOnce(), await trainedOnce()]
  return one.seconds < other.seconds ? one : other
}

/** Trains as the build does, in a folder of its own. */
async function trainedOnce() {
  const folder = mkdtempSync(join(tmpdir(), 'training-'))
  try {
    const started = performance.now()
    await promisify(execFile)(process.execPath, [join(packageRoot, 'dist', 'train.js'), 'bench', folder])
    const seconds = (performance.now() - started) / 1_000
    const files = readdirSync(folder).filter((name) => name.endsWith('.bin'))
    return { seconds, bytes: files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a built program prints, as JSON. */
async function printed(program: string, args: readonly string[]): Promise<unknown> {
  const file = join(packageRoot, 'dist', program)
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', file, ...args], { cwd: packageRoot })
  return JSON.parse(stdout)
}
