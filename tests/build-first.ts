import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds dist/ once before the tests, so that those with real processes start what the sources say. */
export function setup(): void {
  execFileSync(process.execPath, ['.build/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
