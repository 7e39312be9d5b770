import { benchmark } from '../evaluate/benchmark.ts'
import { faultyUtterances, sunkFigures } from '../evaluate/check.ts'
import { dangerAblation, dangerAblationTable } from '../evaluate/danger-ablation.ts'
import { everything } from '../evaluate/everything.ts'
import { figureLine, percent } from '../evaluate/figure.ts'
import { confusions } from '../evaluate/intent-figures.ts'
import { readBanking, readClinc } from '../evaluate/public-sets.ts'
import { HALVES, type Half } from '../evaluate/sets.ts'
import { toldStories } from '../evaluate/told-stories.ts'
import { ablation, curve } from '../evaluate/tried.ts'

const json = process.argv.includes('--json')
const tell = (line: string) => void process.stdout.write(json ? '' : `${line}\n`)
const [what = 'all', path] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const MOST_PAIRS = 15

/** Every figure of our own sets, half by half; `--half=looked-at --misses` lists what was read wrongly. */
async function all(): Promise<boolean> {
  const only = HALVES.find((half) => process.argv.includes(`--half=${half}`))
  const told: Record<string, unknown> = {}
  for (const half of only ? [only] : HALVES) told[half] = await oneHalf(half)
  if (json) process.stdout.write(`${JSON.stringify(told)}\n`)
  return true
}

async function oneHalf(half: Half): Promise<Record<string, number>> {
  const { figures, intent, f1, misses } = await everything([half])
  const { ours, all: both } = intent.calibration
  tell(`\n${half}`)
  for (const figure of figures) tell(figureLine(figure))
  tell(`calibration error: ${percent(ours)} % on our messages, ${percent(both)} % with what is not ours (goal <= 5 %)`)
  tell(`entities: F1 ${percent(f1)} %`)
  tell('taken for something else (wanted -> got):')
  for (const [pair, times] of confusions(intent.misses, MOST_PAIRS)) tell(`  ${times} x ${pair}`)
  if (process.argv.includes('--misses')) {
    for (const { id, text, wanted, got } of misses) tell(`${id}: ${text}\n    wanted ${wanted}; got ${got}`)
  }
  const shares = figures.map(({ name, hits, of }): [string, number] => [name, of === 0 ? 0 : hits / of])
  return { ...Object.fromEntries(shares), calibrationError: both, calibrationErrorOurs: ours, entitiesF1: f1 }
}

function publicSet(read: typeof readClinc | typeof readBanking): boolean {
  if (path === undefined) return false
  const shown = benchmark(read(path))
  tell(
    `in scope ${percent(shown.inScope)} % (unrefused ${percent(shown.inScopeUnrefused)} %), ` +
      `out of scope refused ${shown.outOfScopeRecall === null ? 'none there' : `${percent(shown.outOfScopeRecall)} %`}, ` +
      `all ${percent(shown.accuracy)} %; threshold ${shown.threshold.toFixed(3)}, ` +
      `${shown.msPerMessage.toFixed(2)} ms a message, trained in ${shown.trainSeconds.toFixed(1)} s`,
  )
  if (json) process.stdout.write(`${JSON.stringify(shown)}\n`)
  return true
}

const USE =
  'Use: npm run evaluate [-- check | stories | curve | ablation | ablation-danger | clinc150 PATH | banking77 PATH] [--json] [--half=looked-at] [--misses]'

/** Part of `npm run check`: training lines that are not lines of their own, and safety figures that have sunk. */
async function check(): Promise<boolean> {
  const faults = await faultyUtterances()
  for (const { id, line, why } of faults) tell(`${id}.txt: "${line}": ${why}. Write another, or leave it out.`)
  const sunk = await sunkFigures()
  for (const each of sunk) tell(each)
  tell(`Training lines: ${faults.length} that are not their own. Figures: ${sunk.length} sunk.`)
  return faults.length + sunk.length === 0
}

/** What the rules, each of their families and the second opinion are worth, over both halves. */
function ablateDanger(): boolean {
  const rows = dangerAblation(HALVES)
  for (const line of dangerAblationTable(rows)) tell(line)
  if (json) process.stdout.write(`${JSON.stringify(rows)}\n`)
  return true
}

async function run(): Promise<boolean | undefined> {
  if (what === 'all') return all()
  if (what === 'check') return check()
  if (what === 'ablation-danger') return ablateDanger()
  if (what === 'curve') return curve(tell)
  if (what === 'ablation') return ablation(tell)
  if (what === 'stories') return toldStories(tell)
  if (what === 'clinc150' && path !== undefined) return publicSet(readClinc)
  if (what === 'banking77' && path !== undefined) return publicSet(readBanking)
  return undefined
}

const done = await run()
if (done === undefined) process.stderr.write(`${USE}\n`)
if (done !== true) process.exitCode = done === undefined ? 2 : 1
