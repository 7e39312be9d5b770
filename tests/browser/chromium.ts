import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { unpackedChromium } from './unpacked-chromium.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // What a test does not play is not reached: no test calls the world outside.
  '--host-resolver-rules=MAP www.gov.uk ~NOTFOUND',
]
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/**
 * Starts a headless browser: the one of `@sparticuz/chromium` with its own libraries, so that nothing has to be
 * installed on Linux; else the machine's Chromium or Chrome. Rejects, saying what was tried, where none starts.
 * `more` are flags on top of those that every test has.
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const failures: string[] = []
  for (const options of await candidates()) {
    try {
      return await chromium.launch({ headless: true, args: [...FLAGS, ...more], ...options })
    } catch (error) {
      failures.push(
        `${options.executablePath ?? options.channel}: ${error instanceof Error ? error.message.slice(0, 600) : error}`,
      )
    }
  }
  throw new Error(
    `No browser starts here. On Linux x64 run "npm ci"; elsewhere install Chrome.\n${failures.join('\n')}`,
  )
}

async function candidates(): Promise<readonly LaunchOptions[]> {
  const own = await unpackedChromium()
  const unpacked = own && { executablePath: own.executable, env: environment(own.libraries, own.fonts) }
  return [
    ...(unpacked ? [unpacked] : []),
    ...INSTALLED.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath })),
    { channel: 'chrome' },
  ]
}

/** Only the browser gets these libraries: the tests go on with the machine's. */
function environment(libraries: string, fonts: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return { ...Object.fromEntries(inherited), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts }
}
