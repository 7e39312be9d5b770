import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../bot/package-root.ts'
import { freePort } from './free-port.ts'
import { median } from './statistics.ts'

/** From the start of the process to the first 200 of /readyz, in milliseconds. */
export interface ReadyFigures {
  /** `npm start`, which first sees whether anything is to be built. */
  readonly readyMs: number
  /** `node dist/main.js`. */
  readonly readyNodeMs: number
}

/** Starts it in an empty data folder several times, each way. */
export async function ready(times: number): Promise<ReadyFigures> {
  const all: Record<'npm' | 'node', number[]> = { npm: [], node: [] }
  for (let count = 0; count < times; count += 1) {
    all.npm.push(await startOnce(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['start', '--silent']))
    all.node.push(await startOnce(process.execPath, [join('dist', 'main.js')]))
  }
  return { readyMs: median(all.npm), readyNodeMs: median(all.node) }
}

async function startOnce(command: string, args: readonly string[]): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const port = await freePort()
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: packageRoot,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: 'ignore',
    detached: true,
  })
  try {
    await answers(`http://127.0.0.1:${port}/readyz`, child)
    return performance.now() - started
  } finally {
    await stop(child)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  const late = performance.now() + 30_000
  while (performance.now() < late && child.exitCode === null) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('The assistant did not become ready.')
}

/** npm is not the server itself, so the whole group is told to end. */
function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    process.kill(-child.pid, 'SIGTERM')
  })
}
