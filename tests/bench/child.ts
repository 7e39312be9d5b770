import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../bot/package-root.ts'

/** A server in a process of its own. */
export interface Child {
  readonly port: number
  /** Resident memory in MB (Linux only, else 0). */
  rssMb(): number
  stop(): Promise<void>
}

const SLOWEST_START_MS = 30_000

/** Starts a built program and waits until it prints its address. */
export async function startChild(program: string, env: Readonly<Record<string, string>>): Promise<Child> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(packageRoot, 'dist', program)], {
    cwd: packageRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await portOf(child, program)
  return {
    port,
    rssMb: () => residentMb(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function portOf(child: ChildProcess, program: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = ''
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`${program} did not start in time.`))
    }, SLOWEST_START_MS)
    const ended = () => reject(new Error(`${program} ended before it was ready.`))
    child.once('exit', ended)
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      told += part
      const port = /http:\/\/[\w.]+:(\d+)/.exec(told)?.[1]
      if (port === undefined) return
      clearTimeout(late)
      child.off('exit', ended)
      resolve(Number(port))
    })
  })
}

function residentMb(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
  return Number(kilobytes) / 1024
}
