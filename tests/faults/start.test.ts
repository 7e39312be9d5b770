import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startAssistant, temporaryFolder } from '../end-to-end/assistant-process.ts'

const entry = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** Starts the assistant with only these settings, no home folder among them; gives what it said when it has ended. */
async function start(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [entry], { env, cwd: temporaryFolder(), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const out of [child.stdout, child.stderr]) out.on('data', (part) => (said += part))
  const [code] = await once(child, 'close')
  return { code, said }
}

describe('a start that cannot be', () => {
  it('with a port in use says so, and leaves nothing running', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, said } = await start({ PORT: String(port), DATA_DIR: join(temporaryFolder(), 'data') })
    other.close()
    expect(code).toBe(1)
    expect(said).toMatch(new RegExp(`^CONFIG_INVALID: PORT ${port} cannot be used: another program uses it\\..*\\n$`))
  })

  it('with a data folder that cannot be made says so', async () => {
    const file = join(temporaryFolder(), 'a-file')
    writeFileSync(file, '')
    const { code, said } = await start({ PORT: '0', DATA_DIR: join(file, 'data') })
    expect(code).toBe(1)
    expect(said).toMatch(/^STORE_UNAVAILABLE: DATA_DIR cannot be read or written \(\w+\)\..*\n$/)
  })

  it.each([
    [{ PORT: 'eighty' }, /^CONFIG_INVALID: .*PORT/],
    [{ TRUSTED_PROXIES: 'everyone' }, /^CONFIG_INVALID: .*TRUSTED_PROXIES/],
    [{ INTAKE_URL: 'ftp://127.0.0.1' }, /^CONFIG_INVALID: .*INTAKE_URL/],
    [{ NODE_ENV: 'production' }, /^DATA_KEY_MISSING: DATA_KEY is not set/],
  ])('with %j names it', async (env, words) => {
    const { code, said } = await start({ PORT: '0', ...env })
    expect(code).toBe(1)
    expect(said).toMatch(words)
    expect(said).not.toMatch(/\n\s+at /)
  })
})

it('a fault that nobody caught ends the process without its words', async () => {
  const fault = 'process.once("SIGUSR2", () => { throw new Error("Osbert Quillfeather of 7 Example Lane") })'
  const assistant = await startAssistant({
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` },
  })
  expect(await assistant.kill('SIGUSR2')).toBe(1)
  expect(assistant.output()).toContain('process.failed')
  expect(assistant.output()).not.toMatch(/Quillfeather|Example Lane/)
})
