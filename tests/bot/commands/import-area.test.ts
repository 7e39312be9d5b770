import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openAreaStore } from '../../../adapters/storage/sqlite/area-store.ts'
import { importArea } from '../../../bot/commands/import-area.ts'
import { folderOf, STREET_HEADER, streetFile, streetRow } from '../../adapters/police-data/import/sample-files.ts'

const entry = fileURLToPath(new URL('../../../dist/import-area.js', import.meta.url))

/** Runs the command in this process. */
async function run(args: readonly string[], dataDir: string) {
  const said = { out: '', error: '' }
  const code = await importArea(args, {
    out: (text) => {
      said.out += text
    },
    error: (text) => {
      said.error += text
    },
    env: { DATA_DIR: dataDir },
  })
  return { code, ...said }
}

const monthsIn = (dataDir: string) => {
  const store = openAreaStore(dataDir)
  const [place] = store.areas.named('mill lane', 1)
  const months = place === undefined ? [] : (store.areas.figures(place)?.here.months ?? [])
  store.close()
  return months
}

describe('npm run import-area', () => {
  it('tells what it read, how fast and with how much memory', async () => {
    const dataDir = join(folderOf({}), 'data')
    const folder = folderOf({ '2026-05-exampleshire-street.csv': streetFile('2026-05', { Drugs: 6 }) })
    const { code, out, error } = await run([folder], dataDir)
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain('2026-05-exampleshire-street.csv: 6 rows, May 2026')
    expect(out).toMatch(/Imported 6 rows from 1 files in [\d.]+ s \(\d+ rows a second, at most \d+ MB of memory\)\./)
    expect(monthsIn(dataDir)).toEqual([202605])
  })

  it('says what is wrong, and ends with 1; without a folder it tells its use, and ends with 2', async () => {
    const dataDir = join(folderOf({}), 'data')
    const bad = folderOf({ '2026-05-exampleshire-street.csv': `${STREET_HEADER}\nhalf,a,row\n` })
    expect(await run([bad], dataDir)).toMatchObject({
      code: 1,
      error: expect.stringMatching(
        /^AREA_FILE_INVALID: 2026-05-exampleshire-street\.csv, line 2: .*Nothing was imported/,
      ),
    })
    for (const args of [[], ['one', 'two'], ['--help']])
      expect(await run(args, dataDir)).toMatchObject({
        code: 2,
        error: expect.stringContaining('npm run import-area -- FOLDER'),
      })
  })

  it('leaves nothing behind when it is killed half-way, and takes all of it the next time', async () => {
    const dataDir = join(folderOf({}), 'data')
    const rows = Array.from({ length: 60_000 }, () => streetRow('2026-06', 'Drugs'))
    const folder = folderOf({
      '2026-05-exampleshire-street.csv': streetFile('2026-05', { Drugs: 6 }),
      '2026-06-exampleshire-street.csv': `${[STREET_HEADER, ...rows].join('\n')}\n`,
    })
    const command = spawn(process.execPath, [entry, folder], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    // The first file is read and written, but not yet kept.
    await new Promise<void>((resolve) => command.stdout.once('data', () => resolve()))
    const ended = new Promise((resolve) => command.once('close', (_code, signal) => resolve(signal)))
    command.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    expect(monthsIn(dataDir)).toEqual([])
    expect((await run([folder], dataDir)).code).toBe(0)
    expect(monthsIn(dataDir)).toEqual([202605, 202606])
  }, 30_000)
})
