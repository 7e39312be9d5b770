import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../../../../adapters/police-data/import/import-folder.ts'
import { openAreaImports } from '../../../../adapters/storage/sqlite/area-imports.ts'
import { openAreaStore } from '../../../../adapters/storage/sqlite/area-store.ts'
import type { CrimeKind } from '../../../../dialogs/area.ts'
import { sumOf } from '../../../../knowledge/area/figures.ts'
import { folderOf, STREET_HEADER, streetFile, streetRow, wardHeader } from './sample-files.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')

/** Imports a folder into a store; gives the report. */
async function imported(folder: string, dataDir: string) {
  const imports = openAreaImports(dataDir)
  try {
    return await importFolder(folder, imports, NOW)
  } finally {
    imports.close()
  }
}

/** The sum of a kind at the place with this name, in these months; undefined where the store tells nothing of it. */
function told(dataDir: string, key: string, kind: CrimeKind | undefined, months: readonly number[]) {
  const store = openAreaStore(dataDir)
  try {
    const [place] = store.areas.named(key, 5)
    const figures = place === undefined ? undefined : store.areas.figures(place)
    return figures === undefined
      ? undefined
      : { sum: sumOf(figures.here, months, kind), months: figures.here.months, figures }
  } finally {
    store.close()
  }
}

const newDir = () => join(folderOf({}), 'data')
const MAY = '2026-05/2026-05-exampleshire-street.csv'

describe('an import of street-level files', () => {
  it('counts each crime for its small area, its borough and its street, whatever the line ends are', async () => {
    const rows = [
      STREET_HEADER,
      ...Array.from({ length: 4 }, () => streetRow('2026-05', 'Burglary')),
      streetRow('2026-05', 'Bicycle theft', { location: 'On or near Supermarket' }),
      streetRow('2026-05', 'Robbery', { location: 'Exampleton (lu Station)' }),
      streetRow('2026-05', 'Robbery', { location: 'No Location', code: '', area: '', point: ',' }),
    ]
    const shapes = {
      'plain line ends': `${rows.join('\n')}\n`,
      'the line ends of Windows and a byte order mark': `\uFEFF${rows.join('\r\n')}\r\n`,
      'no end of the last line': rows.join('\n'),
      'an empty line at the end': `${rows.join('\n')}\n\n`,
    }
    for (const [name, text] of Object.entries(shapes)) {
      const dataDir = newDir()
      const report = await imported(folderOf({ [MAY]: text }), dataDir)
      expect(report.files, name).toEqual([{ name: MAY, rows: 7, months: [202605], stubs: [] }])
      expect(told(dataDir, 'mill lane', 'burglary', [202605])?.sum, name).toBe(4)
      expect(told(dataDir, 'exampleton', undefined, [202605])?.sum, name).toBe(6)
      expect(told(dataDir, 'supermarket', undefined, [202605]), name).toBeUndefined()
    }
  })

  it('finds a station by its name, apart from a street', async () => {
    const dataDir = newDir()
    const text = streetFile('2026-05', { Robbery: 5 }, { location: 'Exampleton (lu Station)' })
    await imported(folderOf({ [MAY]: text }), dataDir)
    const store = openAreaStore(dataDir)
    expect(
      store.areas
        .named('exampleton', 9)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['borough', 'station'])
    store.close()
  })

  it('changes nothing when it is repeated, and replaces a month that comes again', async () => {
    const dataDir = newDir()
    const folder = folderOf({ [MAY]: streetFile('2026-05', { Drugs: 5 }) })
    await imported(folder, dataDir)
    await imported(folder, dataDir)
    expect(told(dataDir, 'mill lane', 'drugs', [202605])?.sum).toBe(5)
    await imported(folderOf({ [MAY]: streetFile('2026-05', { Drugs: 7 }) }), dataDir)
    await imported(
      folderOf({ '2026-06-exampleshire-street.csv': streetFile('2026-06', { Drugs: 2, Burglary: 9 }) }),
      dataDir,
    )
    expect(told(dataDir, 'mill lane', 'drugs', [202605, 202606])).toMatchObject({ sum: 9, months: [202605, 202606] })
  })

  it('says nothing of a borough where the force only recorded a few cases, and counts them where its own force is there', async () => {
    const dataDir = newDir()
    const files = {
      [MAY]: streetFile('2026-05', { Drugs: 20 }),
      '2026-05-neighbourshire-street.csv': `${streetFile('2026-05', { Drugs: 1 })}${streetRow('2026-05', 'Drugs', { code: 'E01000002', area: 'Faraway 001A', location: 'On or near Other Lane' })}\n`,
    }
    await imported(folderOf(files), dataDir)
    expect(told(dataDir, 'faraway', undefined, [202605])).toBeUndefined()
    expect(told(dataDir, 'other lane', undefined, [202605])).toBeUndefined()
    expect(told(dataDir, 'exampleton', 'drugs', [202605])?.sum).toBe(21)
  })

  it('does not look at hidden files', async () => {
    const files = { [MAY]: streetFile('2026-05', { Drugs: 5 }), '__MACOSX/._2026-05-exampleshire-street.csv': '\0\0' }
    expect((await imported(folderOf(files), newDir())).files).toHaveLength(1)
  })

  it('leaves the files of outcomes and searches alone', async () => {
    const files = {
      [MAY]: streetFile('2026-05', { Drugs: 5 }),
      '2026-05/2026-05-exampleshire-outcomes.csv': 'a,b\n1,2\n',
    }
    expect((await imported(folderOf(files), newDir())).left).toEqual(['2026-05/2026-05-exampleshire-outcomes.csv'])
  })
})

describe('an import of the ward file', () => {
  const months = ['202604', '202605', '202606']
  const rows = [
    wardHeader(months),
    'BURGLARY,RES BURGLARY OF A HOME,Mill Lane,E05000001,Exampleton,4,5,0',
    'THEFT,BICYCLE THEFT,Mill Lane,E05000001,Exampleton,10,20,1',
    'THEFT,BICYCLE THEFT,Heath,E05000002,Exampleton,30,30,0',
    'VIOLENCE AGAINST THE PERSON,HOMICIDE,Heath,E05000003,Aviation Security (SO18),1,,0',
  ]

  it('counts by ward and borough, and leaves out a month that is only a stub', async () => {
    const dataDir = newDir()
    const report = await imported(folderOf({ 'wards.csv': `${rows.join('\r\n')}\r\n` }), dataDir)
    expect(report.files).toEqual([{ name: 'wards.csv', rows: 4, months: [202604, 202605], stubs: [202606] }])
    expect(told(dataDir, 'mill lane', undefined, [202604, 202605])).toMatchObject({ sum: 39, months: [202604, 202605] })
    expect(told(dataDir, 'exampleton', 'bicycle-theft', [202604, 202605])?.sum).toBe(90)
    const around = told(dataDir, 'mill lane', undefined, [])?.figures.around
    expect(around?.name).toBe('Exampleton')
    expect(around === undefined ? 0 : sumOf(around.counts, [202604])).toBe(44)
  })

  it('is found by the ward’s code', async () => {
    const dataDir = newDir()
    await imported(folderOf({ 'wards.csv': rows.join('\n') }), dataDir)
    const store = openAreaStore(dataDir)
    expect(store.areas.coded('ward', 'E05000003')).toMatchObject({ name: 'Heath', within: 'Hillingdon' })
    expect(store.areas.coded('ward', 'E05999999')).toBeUndefined()
    store.close()
  })
})

describe('a folder that is not right', () => {
  const good = streetFile('2026-05', { Drugs: 5 })
  const bad = 'b/2026-06-exampleshire-street.csv'
  const month = [STREET_HEADER, streetRow('2026-06', 'Drugs')]
  it.each([
    [
      'a column is missing',
      `${STREET_HEADER.replace('Crime type,', '')}\n`,
      /line 1: The column "Crime type" is missing/,
    ],
    ['half a row', [...month, ',2026-06,Exampleshire Police,Exa'].join('\n'), /line 3: The row has not as many fields/],
    ['a quote is never closed', [...month, ',2026-06,"Exampleshire'].join('\n'), /line 3: .*quote/],
    ['it is empty', '', /line 1: It is empty/],
    [
      'another month',
      [...month, streetRow('2026-05', 'Drugs')].join('\n'),
      /line 3: The month is "2026-05", but the file is named after June 2026/,
    ],
    [
      'a new crime type',
      [...month, streetRow('2026-06', 'Rudeness')].join('\n'),
      /line 3: "Rudeness" is no crime type/,
    ],
    [
      'no LSOA code',
      [...month, streetRow('2026-06', 'Drugs', { code: 'here' })].join('\n'),
      /line 3: "here" is no LSOA code/,
    ],
    [
      'no point',
      [...month, streetRow('2026-06', 'Drugs', { point: 'west,51.5' })].join('\n'),
      /line 3: Longitude and latitude/,
    ],
    [
      'not UTF-8',
      [...month, streetRow('2026-06', 'Drugs', { location: 'On or near Caf\uFFFD Lane' })].join('\n'),
      /line 3: It is not in UTF-8/,
    ],
    ['columns of something else', 'a,b,c\n1,2,3\n', /line 1: The column/],
  ])('%s: names file and line, and nothing was imported', async (_name, text, message) => {
    const dataDir = newDir()
    const before = folderOf({ '2026-04-exampleshire-street.csv': streetFile('2026-04', { Burglary: 6 }) })
    await imported(before, dataDir)
    const folder = folderOf({ [`a/${MAY.split('/')[1]}`]: good, [bad]: text })
    await expect(imported(folder, dataDir)).rejects.toThrow(message)
    await expect(imported(folder, dataDir)).rejects.toThrow(
      /AREA_FILE_INVALID: b\/2026-06-exampleshire-street\.csv.*Nothing was imported/s,
    )
    // What was there before is whole, and the good file of the same folder was not taken either.
    expect(told(dataDir, 'mill lane', undefined, [202604, 202605])).toMatchObject({ sum: 6, months: [202604] })
  })

  it.each([
    [
      'the same month twice',
      { [MAY]: good, 'again/2026-05-exampleshire-street.csv': good },
      /May 2026 is in 2026-05\/.*too/,
    ],
    ['an unknown name', { 'street.csv': good }, /street\.csv, line 1: A street-level file is named like/],
    ['other columns', { 'notes.csv': 'name,age\nAnn,3\n' }, /notes\.csv, line 1: These columns are neither/],
    [
      'a count that is none',
      { 'w.csv': `${wardHeader(['202604'])}\nROBBERY,ROBBERY OF PERSONAL PROPERTY,Heath,E05000002,Exampleton,many\n` },
      /w\.csv, line 2: "many" in the column 202604/,
    ],
    [
      'a ward file without months',
      { 'w.csv': `${wardHeader([])}\n` },
      /w\.csv, line 1: No column is named after a month/,
    ],
    ['nothing in it', { 'readme.txt': 'hello' }, /holds no CSV file/],
  ])('%s', async (_name, files, message) => {
    await expect(imported(folderOf(files), newDir())).rejects.toThrow(message)
  })

  it('is not there', async () => {
    await expect(imported('/no/such/folder', newDir())).rejects.toThrow(/is no folder/)
  })
})

describe('an import beside a running assistant', () => {
  it('is seen when it is whole, and not before', async () => {
    const dataDir = newDir()
    await imported(folderOf({ [MAY]: streetFile('2026-05', { Drugs: 5 }) }), dataDir)
    const reader = openAreaStore(dataDir)
    const [place] = reader.areas.named('mill lane', 1)
    const sum = () => {
      const figures = place === undefined ? undefined : reader.areas.figures(place)
      return figures === undefined ? 0 : sumOf(figures.here, [202605, 202606])
    }
    const imports = openAreaImports(dataDir)
    const june = { '2026-06-exampleshire-street.csv': streetFile('2026-06', { Drugs: 4 }) }
    const seen: number[] = []
    await importFolder(folderOf(june), imports, NOW, () => seen.push(sum()))
    // An answer that comes meanwhile is not kept, and is no fault.
    expect([...seen, sum()]).toEqual([5, 9])
    imports.close()
    reader.answers.put('question', { a: 1 }, NOW)
    expect(reader.answers.get('question')).toEqual({ at: NOW, value: { a: 1 } })
    reader.close()
  })
})
