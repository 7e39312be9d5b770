import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A sentence and its intent; undefined where it is out of scope. */
export interface Labelled {
  readonly text: string
  readonly intent: string | undefined
}

/** A public set of intents: what is trained on, what the threshold is chosen on, what is scored. */
export interface PublicSet {
  readonly train: readonly Labelled[]
  readonly validation: readonly Labelled[]
  readonly test: readonly Labelled[]
}

const row = z.tuple([z.string(), z.string()])
const clinc = z.object({
  train: z.array(row),
  val: z.array(row),
  test: z.array(row),
  oos_train: z.array(row),
  oos_val: z.array(row),
  oos_test: z.array(row),
})

/** Reads CLINC150 (`data_full.json`, or the folder that it lies in). */
export function readClinc(path: string): PublicSet {
  const file = path.endsWith('.json') ? path : join(path, 'data_full.json')
  const read = clinc.parse(JSON.parse(readFileSync(file, 'utf8')))
  const ours = (rows: readonly [string, string][]) => rows.map(([text, intent]): Labelled => ({ text, intent }))
  const outside = (rows: readonly [string, string][]) => rows.map(([text]): Labelled => ({ text, intent: undefined }))
  return {
    train: [...ours(read.train), ...outside(read.oos_train)],
    validation: [...ours(read.val), ...outside(read.oos_val)],
    test: [...ours(read.test), ...outside(read.oos_test)],
  }
}

/** Reads BANKING77 (the folder of `train.csv` and `test.csv`). It has no validation part and nothing out of scope. */
export function readBanking(folder: string): PublicSet {
  const read = (name: string) =>
    csv(readFileSync(join(folder, name), 'utf8'))
      .slice(1)
      .flatMap(([text, intent]): Labelled[] => (text === undefined || intent === undefined ? [] : [{ text, intent }]))
  return { train: read('train.csv'), validation: [], test: read('test.csv') }
}

/** The rows of a text of comma-separated values; quoted ones may hold commas, line ends and doubled quotes. */
export function csv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const line of text.matchAll(/(?:[^"\n]|"(?:[^"]|"")*")+/g)) {
    const cells = [...`,${line[0].replace(/\r$/, '')}`.matchAll(/,("(?:[^"]|"")*"|[^,]*)/g)]
    rows.push(cells.map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)))
  }
  return rows
}
