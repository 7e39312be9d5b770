import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { importFolder } from '../../../adapters/police-data/import/import-folder.ts'
import { JsonClient } from '../../../adapters/police-data/json-client.ts'
import { createLiveAreas } from '../../../adapters/police-data/live-areas.ts'
import { createPlaceFinder } from '../../../adapters/police-data/place-finder.ts'
import { openAreaImports } from '../../../adapters/storage/sqlite/area-imports.ts'
import { type AreaStore, openAreaStore } from '../../../adapters/storage/sqlite/area-store.ts'
import { createAreaLookUp } from '../../../knowledge/area/look-up.ts'
import { addMonths, writeMonth } from '../../../knowledge/area/months.ts'
import { folderOf, streetFile, wardHeader } from '../../adapters/police-data/import/sample-files.ts'
import { type PlayedServices, playServices } from '../../adapters/police-data/played-services.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')
const open: AreaStore[] = []
afterEach(() => {
  for (const store of open.splice(0)) store.close()
})

const months = Array.from({ length: 24 }, (_, at) => addMonths(202609, at - 23))
const WARDS = [
  wardHeader(months.map(String)),
  ...['Mill Lane,E05000001', 'Heath,E05000002', 'Heath Park,E05000003'].map(
    (ward) => `THEFT,BICYCLE THEFT,${ward},Exampleton,${months.map(() => 10).join(',')}`,
  ),
].join('\n')
const STREETS = Object.fromEntries(
  months.map((month) => {
    const name = `${writeMonth(month)}-exampleshire-street.csv`
    return [name, streetFile(writeMonth(month), { 'Violence and sexual offences': 5, Burglary: 3 })]
  }),
)

/** The look-up with what is given to it. */
async function lookUp(
  files: Readonly<Record<string, string>>,
  services?: PlayedServices,
  live: 'all' | 'places' = 'all',
  patienceMs?: number,
) {
  const dataDir = join(folderOf({}), 'data')
  if (Object.keys(files).length > 0) {
    const imports = openAreaImports(dataDir)
    await importFolder(folderOf(files), imports, NOW)
    imports.close()
  }
  const store = openAreaStore(dataDir)
  open.push(store)
  const pace = { perSecond: 5_000, burst: 5_000, atOnce: 8 }
  const client = (url: string) => new JsonClient({ url, pace, backoffMs: 2, timeoutMs: 8_000, restMs: 0 })
  const areas = createAreaLookUp({
    imported: store.areas,
    ...(services === undefined ? {} : { finder: createPlaceFinder(client(services.postcodes), () => NOW) }),
    ...(services === undefined || live === 'places'
      ? {}
      : { live: createLiveAreas(client(services.police), store.answers, () => NOW) }),
    ...(patienceMs === undefined ? {} : { patienceMs }),
    report: (error) => {
      throw error
    },
  })
  return (place: string, story?: string) =>
    areas.find({ place, show: ['figures', 'team'], ...(story === undefined ? {} : { story }) }, NOW)
}

const firstLine = (found: Awaited<ReturnType<Awaited<ReturnType<typeof lookUp>>>>) =>
  found.kind === 'found' ? found.say[0]?.split('\n')[0] : found

describe('a place with imported figures', () => {
  it('is found by each of its names', async () => {
    const find = await lookUp({ 'wards.csv': WARDS })
    for (const said of [
      'Heath',
      'heath ward',
      'Heath in Exampleton',
      'how many burglaries in Heath',
      'Heath ward, Exampleton',
    ])
      expect(firstLine(await find(said)), said).toBe('**Crime in Heath ward, Exampleton**')
    for (const said of ['Exampleton', 'the whole of the borough of Exampleton', 'Exampleton, the whole borough'])
      expect(firstLine(await find(said)), said).toBe('**Crime in Exampleton, the whole borough**')
  })

  it('is asked about where a part of a name fits several', async () => {
    const find = await lookUp({ 'wards.csv': WARDS })
    expect(await find('Park')).toMatchObject({ kind: 'found' })
    const two = await lookUp({ 'wards.csv': WARDS.replace('Mill Lane', 'Mill Park') })
    expect(await two('Park')).toEqual({
      kind: 'which',
      names: ['Heath Park ward, Exampleton', 'Mill Park ward, Exampleton'],
      more: false,
    })
  })

  it('is asked about where a street has the name that is part of a ward’s', async () => {
    const find = await lookUp({ 'wards.csv': WARDS.replace('Mill Lane', 'Mill Lane and Park'), ...STREETS })
    expect(await find('Mill Lane')).toEqual({
      kind: 'which',
      names: ['Mill Lane, Exampleton', 'Mill Lane and Park ward, Exampleton'],
      more: false,
    })
    expect(firstLine(await find('Mill Lane, Exampleton'))).toBe('**Crime in Mill Lane, Exampleton**')
    expect(firstLine(await find('Mill Lane and Park ward, Exampleton'))).toBe(
      '**Crime in Mill Lane and Park ward, Exampleton**',
    )
  })

  it('cannot be found by a postcode while no one knows postcodes', async () => {
    const find = await lookUp({ 'wards.csv': WARDS })
    for (const said of ['SW1A 1AA', 'SE22'])
      expect(await find(said)).toMatchObject({ kind: 'not-found', say: /cannot look up postcodes/ })
    expect(await find('Nowhere')).toMatchObject({ kind: 'not-found', say: /do not know a place/ })
    expect(await find('!!!')).toMatchObject({ kind: 'not-found' })
  })

  it('is found by a postcode, the first half of one and a suburb where places are known, and nothing else is asked outside', async () => {
    const services = await playServices()
    const find = await lookUp({ 'wards.csv': WARDS }, services, 'places')
    expect(firstLine(await find('SW1A 1AA'))).toBe('**Crime in Mill Lane ward, Exampleton**')
    expect(await find('SE22')).toEqual({
      kind: 'which',
      names: ['Mill Lane ward, Exampleton', 'Heath ward, Exampleton'],
      more: false,
    })
    expect(firstLine(await find('Littleham'))).toBe(
      '**Crime in Mill Lane ward, Exampleton, in the middle of Littleham**',
    )
    expect(services.asked.filter((path) => path.startsWith('/api'))).toEqual([])
  })

  it('says of the few homes around a postcode nothing of violence, in words, picture and advice', async () => {
    const find = await lookUp(STREETS, await playServices(), 'places')
    const found = await find('SW1A 1AA', 'is there a lot of violence there')
    expect(firstLine(found)).toBe('**Crime in the streets around SW1A 1AA**')
    if (found.kind !== 'found') throw new Error('Not found.')
    expect(found.top.map(({ kind }) => kind)).toEqual(['burglary'])
    expect(JSON.stringify(found.chart)).not.toMatch(/violen/i)
    expect(found.say.join(' ').match(/violence/gi)).toHaveLength(1)
    expect(found.say.join(' ')).toContain('for a whole ward or borough only')
  })

  it('still says where its names are, while the service for places fails', async () => {
    const services = await playServices()
    services.fault(() => ({ status: 500 }))
    const find = await lookUp({ 'wards.csv': WARDS }, services)
    expect(await find('SW1A 1AA')).toMatchObject({ kind: 'not-found', say: /does not answer now/ })
    const found = await find('Heath')
    expect(firstLine(found)).toBe('**Crime in Heath ward, Exampleton**')
    expect(found.kind === 'found' ? found.team : []).toEqual([expect.stringContaining('does not answer now')])
  })
})

describe('a place with both sources', () => {
  it('has its imported figures, and the team by the ward’s code or the point of the street', async () => {
    const find = await lookUp({ 'wards.csv': WARDS, ...STREETS }, await playServices())
    const ward = await find('Heath ward')
    expect(firstLine(ward)).toBe('**Crime in Heath ward, Exampleton**')
    expect(ward.kind === 'found' ? ward.team[0] : '').toContain('Mill Lane & Heath')
    const street = await find('Mill Lane, Exampleton')
    expect(firstLine(street)).toBe('**Crime in Mill Lane, Exampleton**')
    expect(street.kind === 'found' ? street.team[0] : '').toContain('Mill Lane & Heath')
    const other = await find('Heath Park ward')
    expect(other.kind === 'found' ? other.team : []).toEqual([expect.stringContaining('cannot look up')])
  })

  it('has live figures where the imported ones are old, and the old ones while the service fails', async () => {
    const services = await playServices()
    const old = WARDS.replace(/20(2[456])(\d\d)/g, (_all, year, month) => `20${Number(year) - 2}${month}`)
    const find = await lookUp({ 'wards.csv': old }, services)
    const fresh = await find('SW1A 1AA')
    expect(firstLine(fresh)).toContain('(Mill Lane ward, Exampleton)')
    expect(fresh.kind === 'found' ? fresh.say.join(' ') : '').toContain('to September 2026')
    const failing = await lookUp({ 'wards.csv': old }, services)
    services.fault((path) => (path.startsWith('/api') ? { status: 500 } : undefined))
    const stale = await failing('SW1A 1AA')
    expect(firstLine(stale)).toBe('**Crime in Mill Lane ward, Exampleton**')
    expect(stale.kind === 'found' ? stale.say.join(' ') : '').toContain(
      'The newest figures that I have are of September 2024.',
    )
  })
})

describe('a place with the live services', () => {
  it('is the neighbourhood in the middle, for the first half of a postcode', async () => {
    const find = await lookUp({}, await playServices())
    expect(firstLine(await find('SE22'))).toContain('(the middle of SE22)')
  })

  it.each([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['garbage', { body: '<html>Sorry</html>' }],
    ['half an answer', { how: 'cut' as const }],
  ])('has no number at all after %s', async (_name, fault) => {
    const services = await playServices()
    const find = await lookUp({}, services)
    services.fault((path) => (path.startsWith('/api') ? fault : undefined))
    expect(await find('SW1A 1AA')).toEqual({
      kind: 'nothing',
      say: 'The service with the crime figures does not answer now. Ask me again in a few minutes.',
    })
    services.fault(() => fault)
    expect(await find('SW1A 2AB')).toMatchObject({ kind: 'nothing', say: /knows the places does not answer now/ })
  })

  it('keeps no one waiting', async () => {
    const services = await playServices()
    const find = await lookUp({}, services, 'all', 150)
    services.fault((path) => (path.includes('all-crime') ? { how: 'hang' } : undefined))
    expect(await find('SW1A 1AA')).toMatchObject({ kind: 'nothing', say: /takes long/ })
    services.fault(() => undefined)
    const later = await lookUp({}, services)
    expect(await later('SW1A 1AA')).toMatchObject({ kind: 'found' })
  })

  it('has figures but no team where only that fails, and says so', async () => {
    const services = await playServices()
    services.fault((path) => (path.endsWith('/people') ? { status: 500 } : undefined))
    const found = await (await lookUp({}, services))('SW1A 1AA')
    expect(firstLine(found)).toBe('**Crime in the neighbourhood of SW1A 1AA**')
    expect(found.kind === 'found' ? found.team : []).toEqual([expect.stringContaining('does not answer now')])
  })
})

describe('a place without any source', () => {
  it('is nothing, whatever is asked', async () => {
    const find = await lookUp({})
    for (const said of ['SW1A 1AA', 'SE22', 'Heath']) expect(await find(said)).toEqual({ kind: 'nothing', say: '' })
  })
})
