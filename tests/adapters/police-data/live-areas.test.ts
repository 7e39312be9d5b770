import { describe, expect, it } from 'vitest'
import { JsonClient } from '../../../adapters/police-data/json-client.ts'
import { createLiveAreas } from '../../../adapters/police-data/live-areas.ts'
import { MemoryAnswers } from '../../../adapters/police-data/memory-answers.ts'
import { polyOf, simplified } from '../../../adapters/police-data/polygon.ts'
import { sumOf } from '../../../knowledge/area/figures.ts'
import { addMonths } from '../../../knowledge/area/months.ts'
import { NEWEST, playServices } from './played-services.ts'

const HOME = { force: 'exampleshire', id: 'EX01' }
const DAY_MS = 24 * 3_600_000

async function live(timeoutMs = 8_000) {
  const services = await playServices()
  const time = { now: Date.parse('2026-11-20T09:30:00Z') }
  const client = new JsonClient({
    url: services.police,
    pace: { perSecond: 5_000, burst: 5_000, atOnce: 8 },
    timeoutMs,
    backoffMs: 2,
    restMs: 0,
  })
  return { services, time, areas: createLiveAreas(client, new MemoryAnswers(1000), () => time.now) }
}

describe('figures of the live service', () => {
  it('are counted for two years, month by month, inside the boundary', async () => {
    const { areas, services } = await live()
    const answer = await areas.figures(HOME)
    if (answer.kind !== 'answer') throw new Error('No answer.')
    const { here } = answer.value
    expect(here.months).toHaveLength(24)
    expect(here.months.at(-1)).toBe(NEWEST)
    expect(sumOf(here, here.months.slice(12), 'bicycle-theft')).toBe(360)
    expect(sumOf(here, here.months.slice(0, 12), 'bicycle-theft')).toBe(600)
    expect(services.asked.filter((path) => path.includes('all-crime'))).toHaveLength(24)
  })

  it('are asked for once by all who ask at the same time, and kept', async () => {
    const { areas, services, time } = await live()
    await Promise.all([areas.figures(HOME), areas.figures(HOME), areas.figures(HOME)])
    const once = services.asked.length
    expect(once).toBe(26)
    time.now += DAY_MS / 8
    await areas.figures(HOME)
    expect(services.asked).toHaveLength(once)
  })

  it('are given from before, with their age, while the service fails', async () => {
    const { areas, services, time } = await live()
    const first = time.now
    await areas.figures(HOME)
    time.now += 40 * DAY_MS
    services.fault(() => ({ status: 500 }))
    expect(await areas.figures(HOME)).toMatchObject({
      kind: 'answer',
      at: first,
      stale: true,
      value: { source: { at: first, stale: true } },
    })
  })

  it.each([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['garbage', { body: '<html>' }],
    ['silence', { how: 'hang' as const }],
  ])('are a failure, and no numbers, after %s', async (_name, fault) => {
    const { areas, services } = await live('how' in fault ? 200 : undefined)
    services.fault(() => fault)
    expect(await areas.figures(HOME)).toEqual({ kind: 'failed' })
  })

  it('leave out single months that do not come, and none are told where many do not', async () => {
    const { areas, services } = await live()
    const gone = [202605, 202512].map(
      (month) => `?date=${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`,
    )
    services.fault((path) => (gone.some((date) => path.endsWith(date)) ? { status: 500 } : undefined))
    const answer = await areas.figures(HOME)
    expect(answer.kind === 'answer' ? answer.value.here.months : []).not.toContain(202605)
    expect(answer.kind === 'answer' ? answer.value.here.months : []).toHaveLength(22)
    const other = await live()
    other.services.fault((path) => (path.includes('?date=2026') ? { status: 503 } : undefined))
    expect(await other.areas.figures(HOME)).toEqual({ kind: 'failed' })
  })

  it('take a month without any crime for one that was not sent, where the others have many', async () => {
    const { areas, services } = await live()
    services.crimes(202604, {})
    const answer = await areas.figures(HOME)
    expect(answer.kind === 'answer' ? answer.value.here.months : []).toHaveLength(23)
    const quiet = await live()
    for (let at = 0; at < 24; at += 1)
      quiet.services.crimes(addMonths(NEWEST, -at), at % 2 === 0 ? { burglary: 1 } : {})
    const few = await quiet.areas.figures(HOME)
    expect(few.kind === 'answer' ? few.value.here.months : []).toHaveLength(24)
  })

  it('count a kind that is new as other crime', async () => {
    const { areas, services } = await live()
    services.crimes(NEWEST, { 'crime-of-the-future': 12 })
    const answer = await areas.figures(HOME)
    expect(answer.kind === 'answer' ? sumOf(answer.value.here, [NEWEST], 'other-crime') : 0).toBe(12)
  })

  it('know that there is no such neighbourhood', async () => {
    const { areas } = await live()
    expect(await areas.figures({ force: 'exampleshire', id: 'EX99' })).toEqual({ kind: 'none' })
  })
})

describe('the team of the live service', () => {
  it('is read without markup, and what may be null or a list is taken as it comes', async () => {
    const { areas } = await live()
    expect(await areas.team(HOME)).toMatchObject({
      kind: 'answer',
      value: {
        name: 'Mill Lane & Heath',
        officers: [{ name: 'Ann Example', rank: 'Sgt' }, { name: 'Bo Sample' }],
        priorities: [{ issue: 'Bikes taken from the station', at: Date.parse('2026-09-01T00:00:00') }],
        events: [],
        email: 'mill.lane@example.police.uk',
        telephone: '101',
        page: 'https://www.example.police.uk/mill-lane',
      },
    })
  })

  it.each([
    [
      'contacts are an empty list',
      '/exampleshire/EX01',
      JSON.stringify({ name: 'Mill', url_force: null, contact_details: [] }),
      { name: 'Mill' },
    ],
    [
      'its page is no page',
      '/exampleshire/EX01',
      JSON.stringify({ name: 'Mill', url_force: 'javascript:alert(1)' }),
      { name: 'Mill' },
    ],
  ])('is told without what is missing: %s', async (_name, path, body, expected) => {
    const { areas, services } = await live()
    services.fault((asked) => (asked === `/api${path}` ? { body } : undefined))
    const answer = await areas.team(HOME)
    expect(answer).toMatchObject({ kind: 'answer', value: expected })
    expect(answer.kind === 'answer' ? answer.value.page : '').toBeUndefined()
    expect(answer.kind === 'answer' ? answer.value.email : '').toBeUndefined()
  })

  it('is never told to have no priorities where these only did not come', async () => {
    const { areas, services } = await live()
    services.fault((path) => (path.endsWith('/priorities') ? { status: 500 } : undefined))
    expect(await areas.team(HOME)).toEqual({ kind: 'failed' })
  })
})

describe('a boundary', () => {
  it('fits into an address, however many points it has, and keeps its form', () => {
    const ring = Array.from({ length: 20_000 }, (_, at) => ({
      latitude: 51.5 + 0.02 * Math.sin((at * Math.PI) / 10_000) + 0.0001 * Math.sin(at),
      longitude: -0.1 + 0.03 * Math.cos((at * Math.PI) / 10_000),
    }))
    const poly = polyOf(ring)
    expect(poly.length).toBeLessThanOrEqual(3_500)
    const points = poly.split(':').map((point) => point.split(',').map(Number))
    expect(points.length).toBeGreaterThan(20)
    expect(Math.max(...points.map(([latitude = 0]) => latitude))).toBeCloseTo(51.52, 2)
    expect(Math.min(...points.map(([, longitude = 0]) => longitude))).toBeCloseTo(-0.13, 2)
  })

  it('stays as it is with three points', () => {
    const ring = [
      { latitude: 51, longitude: 0 },
      { latitude: 52, longitude: 0 },
      { latitude: 51, longitude: 1 },
    ]
    expect(simplified(ring, 10)).toEqual(ring)
  })
})
