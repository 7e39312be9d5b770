import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ImportedFile, importFolder } from '../../adapters/police-data/import/import-folder.ts'
import { openAreaImports } from '../../adapters/storage/sqlite/area-imports.ts'
import { AssistantError } from '../../dialogs/errors.ts'
import { nameMonths, nameSpan } from '../../knowledge/area/months.ts'
import { readConfig } from '../config.ts'

const USAGE = `Imports published crime figures, so that "your area" needs no outside service for them.

  npm run import-area -- FOLDER

FOLDER holds, in itself or in folders below, street-level files of data.police.uk (2026-01-exampleshire-street.csv,
from https://data.police.uk/data/archive/) or the Metropolitan Police's ward file ("MPS Ward Level Crime").
They go into DATA_DIR. All files or none are imported; a month that was there before is replaced. The assistant may run.
Ends with 0 when done, 1 when a file is not right, 2 for a mistake in the command.
`

/** What the command writes to, and the environment that it reads. */
export interface ImportTerminal {
  out(text: string): void
  error(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Runs the import. Gives the exit code. */
export async function importArea(args: readonly string[], { out, error, env }: ImportTerminal): Promise<number> {
  const [folder, ...more] = args
  if (folder === undefined || more.length > 0 || folder.startsWith('-')) {
    error(USAGE)
    return 2
  }
  const began = performance.now()
  try {
    const imports = openAreaImports(readConfig(env).dataDir)
    try {
      const report = await importFolder(folder, imports, Date.now(), (file) => out(`${fileLine(file)}\n`))
      const rows = report.files.reduce((sum, file) => sum + file.rows, 0)
      const seconds = (performance.now() - began) / 1000
      const memory = Math.round(process.resourceUsage().maxRSS / 1024)
      if (report.left.length > 0) out(`Not needed, left alone: ${report.left.length} files of outcomes and searches.\n`)
      out(`Imported ${rows} rows from ${report.files.length} files in ${seconds.toFixed(1)} s `)
      out(`(${Math.round(rows / seconds)} rows a second, at most ${memory} MB of memory).\n`)
      return 0
    } finally {
      imports.close()
    }
  } catch (caught) {
    if (!(caught instanceof AssistantError)) throw caught
    error(`${caught.message}\n`)
    return 1
  }
}

function fileLine({ name, rows, months, stubs }: ImportedFile): string {
  const [first] = months
  const last = months.at(-1)
  const span = first === undefined || last === undefined ? 'no month' : nameSpan(first, last)
  const left = stubs.length === 0 ? '' : `; left out, as it holds almost nothing: ${nameMonths(stubs)}`
  return `${name}: ${rows} rows, ${span}${left}`
}

const invoked = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (invoked) {
  process.exitCode = await importArea(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    env: process.env,
  })
}
