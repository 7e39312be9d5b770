import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { NOON } from '../contract/samples.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..')

/** Bundles `child.ts` to where it finds its packages. Remove it when done. */
export async function bundleChild(): Promise<{ readonly path: string; remove(): void }> {
  const folder = join(root, 'node_modules', '.cache', `storage-child-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'child.mjs')
  const entry = join(root, 'tests/adapters/storage/sqlite/child.ts')
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
  return { path: outfile, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A running child and the lines that it says. */
export interface Child {
  readonly lines: AsyncIterator<string>
  /** `kill -9`; resolves when the process is dead, with all that it said and was not yet read. */
  kill(): Promise<string[]>
}

export function startChild(path: string, dataDir: string): Child {
  const child: ChildProcess = spawn(process.execPath, [path, dataDir, String(NOON)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const dead = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (child.stdout === null) throw new Error('no pipe')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    lines,
    kill: async () => {
      child.kill('SIGKILL')
      await dead
      const rest: string[] = []
      for (let next = await lines.next(); next.done !== true; next = await lines.next()) rest.push(next.value)
      return rest
    },
  }
}
