import { flatLong } from './flat-long.ts'
import { flatStored } from './flat-stored.ts'
import { hostile } from './hostile.ts'
import { inProcess } from './in-process.ts'
import { realServices } from './in-process-parts.ts'
import { overHttp } from './over-http.ts'
import { inWords, type TurnFigures } from './print.ts'
import { understandingInWords } from './print-understanding.ts'
import { webChatInWords } from './print-web-chat.ts'
import { ready } from './ready.ts'
import { understanding } from './understanding.ts'
import { webChat } from './web-chat.ts'

/**
 * `npm run bench [-- turns|understanding|webchat] [-- --json] [-- --quick]`: everything in one run, or one part of it. Under 4 minutes for
 * the turns and 3 for each of the others; quick: about one each.
 */
const quick = process.argv.includes('--quick')
const json = process.argv.includes('--json')
const tell = (line: string) => void process.stderr.write(json ? '' : `${line}\n`)

interface Measured {
  readonly figures: object
  readonly words: string
}

const PARTS: Readonly<Record<string, () => Promise<Measured>>> = {
  async turns() {
    const figures = await turns()
    return { figures, words: inWords(figures) }
  },
  async understanding() {
    tell('understanding …')
    const figures = await understanding(quick ? 1_000 : 10_000, quick)
    return { figures, words: understandingInWords(figures) }
  },
  async webchat() {
    tell('web chat on a slow phone …')
    const figures = await webChat(quick ? 1 : 3)
    return { figures, words: webChatInWords(figures) }
  },
}

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = named.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  process.stderr.write(`There is no part "${unknown.join('", "')}". There are: ${Object.keys(PARTS).join(', ')}.\n`)
  process.exit(1)
}
const measured: Measured[] = []
for (const [name, measure] of Object.entries(PARTS)) {
  if (named.length === 0 || named.includes(name)) measured.push(await measure())
}
const all = Object.assign({}, ...measured.map(({ figures }) => figures))
process.stdout.write(`${json ? JSON.stringify(rounded(all)) : measured.map(({ words }) => words).join('\n\n')}\n`)

async function turns(): Promise<TurnFigures> {
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
  return { ...http, ...alone, ...stored, ...long, ...attacked, ...started }
}

/** Three digits after the point are more than the measuring is good for. */
function rounded(of: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(of).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value,
    ]),
  )
}
