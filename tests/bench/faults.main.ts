import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How many conversations the long run talks, unless FAULT_CONVERSATIONS says otherwise. */
const WHOLE = '200'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runner = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

// The same tests as in `npm test`, at their full size: what is proved there is what is measured here.
const run = spawn(
  process.execPath,
  [runner, 'run', 'tests/faults', '--no-file-parallelism', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FAULT_CONVERSATIONS: process.env.FAULT_CONVERSATIONS ?? WHOLE },
  },
)
run.once('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => run.kill(signal))
