import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = join(root, 'dist', 'main.js')

/** How long a start may take before the test fails, in milliseconds. */
const START_MS = 15_000

/** How the process is started. `env` goes on top of the settings of a test. */
export interface AssistantOptions {
  /** Unset: the embedded intake. */
  readonly intake?: { readonly url: string; readonly token: string }
  /** Unset: a new directory, removed after the tests of the file. */
  readonly dataDir?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The assistant as a process of its own, built from these sources. */
export interface AssistantProcess {
  readonly port: number
  /** Without a slash at the end. */
  readonly url: string
  /** Where Direct Line is. */
  readonly domain: string
  readonly secret: string
  readonly operatorToken: string
  readonly webhookSecret: string
  readonly dataKey: string
  readonly dataDir: string
  /** All that it has written to both outputs, over all its starts. */
  output(): string
  /** Sends a signal; gives the exit code, or null where the signal ended it. */
  kill(signal: NodeJS.Signals): Promise<number | null>
  /** Ends it gently. The data stays. Gives the exit code. */
  stop(): Promise<number | null>
  /** Starts it again on the same port and data; where it still runs, it is stopped first. */
  restart(): Promise<void>
}

const running = new Set<ChildProcess>()
const made: string[] = []

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A directory that is removed after the tests of this file. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'assistant-'))
  made.push(path)
  return path
}

/** Starts the assistant and waits until it is ready. Rejects with its output where it does not start. */
export async function startAssistant(options: AssistantOptions = {}): Promise<AssistantProcess> {
  const dataDir = options.dataDir ?? join(temporaryFolder(), 'data')
  const [secret, operatorToken, webhookSecret] = [token(), token(), `whsec_${randomBytes(24).toString('base64')}`]
  const dataKey = options.env?.DATA_KEY ?? randomBytes(32).toString('base64')
  let written = ''
  let port = 0
  let child = await begin()

  async function begin(): Promise<ChildProcess> {
    const started = spawn(process.execPath, [entry], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        DATA_DIR: dataDir,
        DATA_KEY: dataKey,
        DIRECT_LINE_SECRET: secret,
        OPERATOR_TOKEN: operatorToken,
        INTAKE_WEBHOOK_SECRET: webhookSecret,
        RATE_LIMIT: 'off',
        LOG_LEVEL: 'warn',
        ...(options.intake === undefined ? {} : { INTAKE_URL: options.intake.url, INTAKE_TOKEN: options.intake.token }),
        ...options.env,
      },
    })
    running.add(started)
    started.once('exit', () => running.delete(started))
    port = await ready(started)
    return started
  }

  /** Resolves with the port when the process answers. */
  async function ready(started: ChildProcess): Promise<number> {
    const listening = new Promise<number>((resolve, reject) => {
      const hear = (part: Buffer) => {
        written += part.toString('utf8')
        const found = /Ready\. Open http:\/\/localhost:(\d+)\//.exec(written.slice(before))?.[1]
        if (found !== undefined) resolve(Number(found))
      }
      const before = written.length
      started.stdout?.on('data', hear)
      started.stderr?.on('data', hear)
      started.once('exit', (code) => reject(new Error(`The assistant ended with ${code}: ${written.slice(before)}`)))
      setTimeout(() => reject(new Error(`The assistant was not ready in time: ${written}`)), START_MS).unref()
    })
    const at = await listening
    const answer = await fetch(`http://127.0.0.1:${at}/readyz`)
    if (!answer.ok) throw new Error(`The assistant is not ready: ${answer.status}`)
    return at
  }

  async function kill(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
    child.kill(signal)
    return ended
  }

  return {
    port,
    url: `http://127.0.0.1:${port}`,
    domain: `http://127.0.0.1:${port}/v3/directline`,
    secret,
    operatorToken,
    webhookSecret,
    dataKey,
    dataDir,
    output: () => written,
    kill,
    stop: () => kill('SIGTERM'),
    async restart() {
      await kill('SIGTERM')
      child = await begin()
    },
  }
}

function token(): string {
  return randomBytes(24).toString('base64url')
}
