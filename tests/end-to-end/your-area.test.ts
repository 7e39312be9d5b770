import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { importFolder } from '../../adapters/police-data/import/import-folder.ts'
import { openAreaImports } from '../../adapters/storage/sqlite/area-imports.ts'
import { addMonths, writeMonth } from '../../knowledge/area/months.ts'
import { folderOf, streetFile, wardHeader } from '../adapters/police-data/import/sample-files.ts'
import { type PlayedServices, playServices } from '../adapters/police-data/played-services.ts'
import { dataOf } from './assistant-data.ts'
import { type AssistantProcess, startAssistant, temporaryFolder } from './assistant-process.ts'
import { plainLine } from './line.ts'
import { Walker } from './walker.ts'

const picture = z.looseObject({
  attachments: z.array(
    z.looseObject({ contentType: z.string(), contentUrl: z.string().optional(), name: z.string().optional() }),
  ),
})

const running: AssistantProcess[] = []
afterAll(async () => {
  for (const assistant of running.splice(0)) await assistant.stop()
})

/** Starts an assistant; gives how to come to it as someone new. */
async function start(options: Parameters<typeof startAssistant>[0]) {
  const assistant = await startAssistant(options)
  running.push(assistant)
  return async () => new Walker(await plainLine({ domain: assistant.domain, secret: assistant.secret }))
}

/** At the question for the place. */
async function atPlace(newcomer: () => Promise<Walker>): Promise<Walker> {
  const walker = await newcomer()
  await walker.open('your-area')
  await walker.press('ya.what', 'figures')
  expect(walker.question?.key).toBe('ya.place')
  return walker
}

const chartOf = (walker: Walker) => walker.last.map((one) => dataOf(one).chart).find((chart) => chart !== undefined)

/** Two years of ward figures for two boroughs that both have a ward called Abbey. */
function wardFile(): string {
  const months = Array.from({ length: 24 }, (_, at) => writeMonth(addMonths(202609, at - 23)).replace('-', ''))
  const row = (type: string, ward: string, code: string, borough: string, before: number, now: number) =>
    [type, ward, code, borough, ...months.map((_, at) => (at < 12 ? before : now))].join(',')
  return [
    wardHeader(months),
    row('THEFT,BICYCLE THEFT', 'Abbey', 'E05000001', 'Exampleton', 10, 20),
    row('ROBBERY,ROBBERY OF PERSONAL PROPERTY', 'Abbey', 'E05000001', 'Exampleton', 1, 1),
    row('SEXUAL OFFENCES,RAPE', 'Abbey', 'E05000001', 'Exampleton', 2, 2),
    row('THEFT,SHOPLIFTING', 'Heath', 'E05000002', 'Exampleton', 40, 40),
    row('THEFT,SHOPLIFTING', 'Abbey', 'E05000003', 'Faraway', 5, 5),
  ].join('\n')
}

async function imported(files: Readonly<Record<string, string>>): Promise<string> {
  const dataDir = join(temporaryFolder(), 'data')
  const imports = openAreaImports(dataDir)
  await importFolder(folderOf(files), imports, Date.parse('2026-11-20T09:30:00Z'))
  imports.close()
  return dataDir
}

describe('crime in a place, with the live services', () => {
  let services: PlayedServices
  let newcomer: () => Promise<Walker>
  beforeAll(async () => {
    services = await playServices()
    newcomer = await start({ env: { POLICE_DATA_URL: services.police, POSTCODES_URL: services.postcodes } })
  })

  it('tells figures, picture, table, advice and team of a postcode, and opens a message to the team next', async () => {
    const walker = await atPlace(newcomer)
    await walker.say('SW1A 1AA')
    expect(walker.text).toContain('Crime in Mill Lane & Heath (the neighbourhood of SW1A 1AA)')
    expect(walker.text).toContain(
      'from October 2025 to September 2026. I put them beside October 2024 to September 2025.',
    )
    expect(walker.text).toContain('- Bike theft: 360, 40% fewer than the year before (600).')
    expect(walker.text).toContain('never at an address')
    expect(walker.text).toContain('- Sgt Ann Example\n- Bo Sample')
    expect(walker.text).toContain('- Bikes taken from the station (set on 1 September 2026)')
    expect(walker.text).toContain('mill.lane@example.police.uk or 101')
    const chart = chartOf(walker)
    expect(chart?.groups[0]).toEqual({ label: 'Bike theft', values: [360, 600] })
    expect(chart?.table.rows[0]).toEqual(['Bike theft', '360', '600'])
    const [first] = walker.last
    const attached = picture.parse(first).attachments.find(({ contentType }) => contentType === 'image/svg+xml')
    const svg = Buffer.from(attached?.contentUrl?.split(',')[1] ?? '', 'base64').toString()
    expect(attached?.name).toBe(chart?.title)
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain('>360</text>')
    expect(walker.last.map((one) => dataOf(one).outcome)[0]).toEqual({ kind: 'advice', id: 'figures' })
    expect(walker.question?.key).toBe('matter')
    await walker.press('matter', 'neighbourhood-message')
    expect(walker.question?.in).toBe('neighbourhood-message')
  })

  it('asks which of five places with one name is meant, and takes a tap, words, or another postcode', async () => {
    const walker = await atPlace(newcomer)
    await walker.say('Newtown')
    expect(walker.question).toMatchObject({ key: 'ya.place.which', kind: 'choice', in: 'your-area' })
    const names = ['Exampleton', 'Faraway', 'Northam', 'Southam', 'Westham'].map((borough) => `Newtown, ${borough}`)
    expect(walker.question?.options?.map(({ label }) => label)).toEqual([...names, 'None of these'])
    await walker.press('ya.place.which', 'place-3')
    expect(walker.text).toContain('(Newtown, Northam)')
    const other = await atPlace(newcomer)
    await other.say('Newtown in Faraway')
    expect(other.text).toContain('(Newtown, Faraway)')
    const third = await atPlace(newcomer)
    await third.say('newtown')
    await third.say('mmm')
    expect(third.question?.key).toBe('ya.place.which')
    await third.say('SW1A 1AA')
    expect(third.text).toContain('the neighbourhood of SW1A 1AA')
    const fourth = await atPlace(newcomer)
    await fourth.say('newtown')
    await fourth.say('none of these')
    expect(fourth.question?.key).toBe('ya.place')
    await fourth.say('newtown')
    await fourth.say('back')
    expect(fourth.question?.key).toBe('ya.place')
  })

  it('says of places that it cannot tell of what they are, and never a number', async () => {
    const say = async (words: string) => (await atPlace(newcomer)).say(words)
    expect((await say('ZE1 0AA')).text).toMatch(/ZE1 0AA is in Scotland/)
    expect((await say('Lerwick')).text).toMatch(/Lerwick is in Scotland/)
    expect((await say('IM1 1AA')).text).toMatch(/IM1 1AA is outside England, Wales and Northern Ireland/)
    const unknown = await say('SW9 9ZZ')
    expect(unknown.text).toMatch(/I do not know the postcode SW9 9ZZ/)
    expect(unknown.question?.key).toBe('ya.place')
    await unknown.say('Atlantis')
    expect(unknown.question?.key).toBe('ya.place')
    await unknown.say('Atlantis again')
    // Not asked for ever: what there is without the place comes third.
    expect(unknown.text).toContain('police.uk')
    expect(unknown.question?.key).toBe('matter')
  })

  it('tells the team alone to who asks for it', async () => {
    const walker = await newcomer()
    await walker.open('neighbourhood-team')
    await walker.say('no')
    await walker.press('nt.what', 'names')
    await walker.say('SW1A 1AA')
    expect(walker.text).toContain('Your neighbourhood team: Mill Lane & Heath')
    expect(walker.question?.key).toBe('start')
  })

  it('looks up once for a message that comes twice, and answers it once', async () => {
    const line = await newcomer()
    await line.open('your-area')
    await line.press('ya.what', 'figures')
    const one = { type: 'message', text: 'SW1A 2AD', channelData: { clientActivityID: 'the-same' } }
    const ids = await Promise.all([line.line.post(one), line.line.post(one)])
    expect(new Set(ids).size).toBe(1)
    const replies = await line.line.repliesTo(ids[0] ?? '')
    expect(replies.filter((one) => dataOf(one).chart !== undefined)).toHaveLength(1)
    expect(services.asked.filter((path) => path.includes('EX03/boundary'))).toHaveLength(1)
  })

  it('says plainly that the service does not answer, and where else to look', async () => {
    services.fault((path) => (path.startsWith('/api') ? { status: 500, body: '<html>' } : undefined))
    const walker = await atPlace(newcomer)
    await walker.say('SW1A 2AB')
    services.fault(() => undefined)
    expect(walker.text).toContain('The service with the crime figures does not answer now.')
    expect(walker.text).toContain('police.uk')
    expect(walker.text).not.toMatch(/undefined|NaN/)
    expect(chartOf(walker)).toBeUndefined()
  })
})

describe('crime in a place, with imported figures only', () => {
  let newcomer: () => Promise<Walker>
  beforeAll(async () => {
    const streets = Array.from({ length: 24 }, (_, at) => {
      const month = writeMonth(addMonths(202609, at - 23))
      const crimes = { 'Violence and sexual offences': 9, Burglary: 2, Drugs: 1 }
      return [`${month}-exampleshire-street.csv`, streetFile(month, crimes, { area: 'Streetham 001A' })]
    })
    newcomer = await start({ dataDir: await imported({ 'wards.csv': wardFile(), ...Object.fromEntries(streets) }) })
  })

  it('tells a ward beside its borough, and asks which where two boroughs have one of that name', async () => {
    const walker = await atPlace(newcomer)
    await walker.say('Abbey')
    const names = ['Abbey ward, Exampleton', 'Abbey ward, Faraway', 'None of these']
    expect(walker.question?.options?.map(({ label }) => label)).toEqual(names)
    await walker.say('Abbey ward, Exampleton')
    expect(walker.text).toContain('Crime in Abbey ward, Exampleton')
    expect(walker.text).toContain(
      '- Bike theft: 240, 100% more than the year before (120). That is 87 in every 100 crimes here, and 32 in every 100 in Exampleton.',
    )
    expect(walker.text).toContain('- Robbery: 12, and 12 the year before.')
    expect(walker.text).toContain('Antisocial behaviour is not in them')
    expect(walker.text).toContain('I cannot look up the neighbourhood team here.')
    expect(chartOf(walker)?.table.columns.at(-1)).toBe('All of Exampleton, Oct 2025 to Sep 2026')
  })

  it('cannot place a postcode, says so, and goes on with a name', async () => {
    const walker = await atPlace(newcomer)
    await walker.say('SW1A 1AA')
    expect(walker.text).toContain(
      'I cannot look up postcodes here. Give the name of a ward, borough, street or station.',
    )
    await walker.say('Heath ward')
    expect(walker.text).toContain('Crime in Heath ward, Exampleton')
  })

  it('tells of a street without violence and sexual offences, and of the kind that was asked about', async () => {
    const walker = await atPlace(newcomer)
    await walker.say('how many drugs crimes and how much violence in Mill Lane')
    expect(walker.text).toContain('Crime in Mill Lane, Streetham')
    expect(walker.text).toContain('- Burglary: 24, about the same as the year before (24).')
    expect(walker.text).not.toMatch(/- Violence/)
    expect(JSON.stringify(chartOf(walker))).not.toContain('Violence')
    expect(walker.text).toContain('I tell about violence and sexual offences for a whole ward or borough only.')
  })
})

describe('crime in a place, without any source', () => {
  it('says what it lacks, where to look, and gives general advice', async () => {
    const newcomer = await start({})
    const walker = await atPlace(newcomer)
    await walker.say('SW1A 1AA')
    expect(walker.text).toContain('I cannot show crime figures for it in this chat.')
    expect(walker.text).toContain('police.uk')
    expect(walker.text).toContain('Lock doors and windows.')
    expect(walker.question?.key).toBe('matter')
    const unknown = await atPlace(newcomer)
    await unknown.say('unknown')
    expect(unknown.text).toContain('police.uk')
    await unknown.say('I still want to tell the police')
    expect(unknown.question?.in).toBe('neighbourhood-message')
  })
})
