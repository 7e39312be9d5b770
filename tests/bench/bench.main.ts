import { flatLong } from './flat-long.ts'
import { flatStored } from './flat-stored.ts'
import { hostile } from './hostile.ts'
import { inProcess } from './in-process.ts'
import { realServices } from './in-process-parts.ts'
import { overHttp } from './over-http.ts'
import { type Figures, inWords } from './print.ts'
import { ready } from './ready.ts'

/** `npm run bench [-- --json] [-- --quick]`: everything in one run, under 4 minutes; quick: about one. */
const quick = process.argv.includes('--quick')
const json = process.argv.includes('--json')
const tell = (line: string) => void process.stderr.write(json ? '' : `${line}\n`)

const services = await realServices()
tell('10,000 hostile messages …')
const attacked = hostile(services, quick ? 2_000 : 10_000)
tell('start to ready …')
const started = await ready(quick ? 1 : 3)
tell('over HTTP …')
const http = await overHttp(
  quick ? { rounds: 1, turns: 1_920, sustainedMs: 8_000 } : { rounds: 5, turns: 3_200, sustainedMs: 20_000 },
)
tell('in process …')
const alone = await inProcess(services, quick ? 1 : 3, quick ? 3 : 5)
tell('10,000 stored conversations …')
const stored = await flatStored(services, quick ? 60 : 200)
tell('long conversations …')
const long = await flatLong(services, quick ? 25 : 150)
const figures: Figures = { ...http, ...alone, ...stored, ...long, ...attacked, ...started }
process.stdout.write(`${json ? JSON.stringify(rounded(figures)) : inWords(figures)}\n`)

/** Three digits after the point are more than the measuring is good for. */
function rounded(of: Figures): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(of).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value,
    ]),
  )
}
