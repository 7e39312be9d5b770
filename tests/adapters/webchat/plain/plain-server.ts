import { mountDirectLine } from '../../../../adapters/directline/endpoint.ts'
import type { DirectLineOptions } from '../../../../adapters/directline/parts.ts'
import { type RateSettings, rateLimits } from '../../../../adapters/http/rate-limits.ts'
import { createServer, type HttpServerOptions } from '../../../../adapters/http/server.ts'
import { createLogger } from '../../../../adapters/log/logger.ts'
import { createMetrics } from '../../../../adapters/metrics/metrics.ts'
import { mountPlain } from '../../../../adapters/webchat/plain/mount-plain.ts'
import { generic } from '../../../../knowledge/forces/generic.ts'
import { Kitchen } from '../../../bot/kitchen-chat.ts'
import { FormBrowser } from './form-browser.ts'

/** The plain page over the kitchen: the real dialogs, turns, store and server, with a clock that is moved by hand. */
export async function plainServer(
  options: {
    readonly rates?: Partial<RateSettings>
    readonly http?: Partial<HttpServerOptions>
    readonly directLine?: Partial<DirectLineOptions>
  } = {},
) {
  const kitchen = new Kitchen()
  const lines: string[] = []
  const log = createLogger({ level: 'debug', destination: { write: (line) => lines.push(line) } })
  const metrics = createMetrics({ process: false })
  const every = { messages: 1e6, conversations: 1e6, tokens: 1e6, uploads: 1e6, copies: 1e6, work: 1e6 }
  const limits = rateLimits({ ...every, ...options.rates })
  const server = createServer({ log, metrics, limits, leavesTo: 'https://www.gov.uk', ...options.http })
  const parts = mountDirectLine(server, {
    assistant: kitchen.assistant,
    store: kitchen.storage.turns,
    files: kitchen.storage.files,
    copies: { of: async () => ({ kind: 'copy', html: '<!doctype html><p>The copy</p>', text: 'The copy' }) },
    secret: 'a-secret-for-tests-only',
    clock: kitchen.clock,
    limits,
    log,
    metrics,
    beforeRefuse: (text) => kitchen.services.recognise(text, kitchen.time).danger.level === 'red',
    ...options.directLine,
  })
  mountPlain(server, parts, { draftMs: 3_600_000, elsewhere: 'https://www.gov.uk/', pack: generic })
  const base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
  /** The log of the conversation that a browser holds. */
  const logOf = async (browser: FormBrowser) => {
    const token = browser.cookie.split('=')[1] ?? ''
    const reading = parts.tokens.read(token, 'api')
    if (!reading.ok) throw new Error('The cookie holds no token.')
    const id = reading.claims.conversation
    const found = await kitchen.storage.turns.activities({ wire: 'directline', id }, 0)
    return found?.activities ?? []
  }
  return {
    kitchen,
    parts,
    lines,
    base,
    browser: (headers?: Record<string, string>) => new FormBrowser(base, headers),
    /** One whose conversation has opened the kitchen's form, at its first question. */
    async inForm() {
      const browser = new FormBrowser(base)
      await browser.get('/chat/plain?topic=kitchen-sink-form')
      return browser.press('Start')
    },
    logOf,
    /** What the person of a browser has said. */
    said: async (browser: FormBrowser) =>
      (await logOf(browser)).filter(({ from }) => JSON.stringify(from).includes('dl_')).map(({ text }) => text),
    stop: () => server.stop(1_000),
  }
}
