import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'
import { addMonths, type Month, readMonth, writeMonth } from '../../../knowledge/area/months.ts'
import { listening } from '../http/listening.ts'

/** The newest month that the played service has. */
export const NEWEST: Month = 202609

/** What goes wrong with a request: an answer of another status or body, a wait, or no answer at all. */
export interface Fault {
  readonly status?: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** `hang`: never answers. `cut`: ends the connection in the middle of the answer. */
  readonly how?: 'hang' | 'cut'
}

/** data.police.uk and postcodes.io, played on this machine with invented data of their shape. */
export interface PlayedServices {
  readonly police: string
  readonly postcodes: string
  /** Paths that were asked, in order. */
  readonly asked: readonly string[]
  /** What goes wrong from now on; by default nothing. */
  fault(of: (path: string, times: number) => Fault | undefined): void
  /** Crimes of a month by category: 30 bikes and 8 others each, but for what is set here. */
  crimes(month: Month, counts: Readonly<Record<string, number>>): void
  stop(): Promise<void>
}

const started: PlayedServices[] = []
afterAll(async () => {
  for (const services of started.splice(0)) await services.stop()
})

const BASE = { 'bicycle-theft': 30, shoplifting: 20, 'violent-crime': 10, 'anti-social-behaviour': 5, burglary: 1 }
const BEFORE = { 'bicycle-theft': 50, shoplifting: 20, 'violent-crime': 10, 'anti-social-behaviour': 5, burglary: 1 }

const CRIME = (category: string, month: Month) => ({
  category,
  location_type: 'Force',
  location: { latitude: '51.520000', street: { id: 1, name: 'On or near Mill Lane' }, longitude: '-0.120000' },
  context: '',
  outcome_status: null,
  persistent_id: '',
  id: 1,
  location_subtype: '',
  month: writeMonth(month),
})

const TEAM: Readonly<Record<string, unknown>> = {
  '': {
    url_force: 'https://www.example.police.uk/mill-lane',
    contact_details: {
      email: 'mill.lane@example.police.uk',
      telephone: '101',
      twitter: 'https://social.example.org/mill',
    },
    name: 'Mill Lane &amp; Heath',
    links: [],
    centre: { latitude: null, longitude: null },
    description: '<p>About us</p>',
    id: 'EX01',
    population: '0',
  },
  '/people': [
    { name: 'Ann Example', rank: 'Sgt', bio: null, contact_details: {} },
    { name: 'Bo Sample', rank: null, bio: '<p>Hello</p>', contact_details: [] },
  ],
  '/priorities': [
    {
      issue: '<p>Bikes taken from the <b>station</b></p>',
      'issue-date': '2026-09-01T00:00:00',
      action: null,
      'action-date': null,
    },
  ],
  '/events': [],
  '/boundary': Array.from({ length: 2_000 }, (_, at) => ({
    latitude: String(51.52 + 0.01 * Math.sin((at * Math.PI) / 1000)),
    longitude: String(-0.12 + 0.02 * Math.cos((at * Math.PI) / 1000)),
  })),
}

const POSTCODE = (postcode: string, more: object = {}) => ({
  postcode,
  quality: 1,
  country: 'England',
  longitude: -0.12,
  latitude: 51.52,
  admin_district: 'Exampleton',
  admin_ward: 'Mill Lane',
  codes: { admin_district: 'E09000099', admin_ward: 'E05000001', lsoa: 'E01000001', lsoa21: 'E01000001' },
  ...more,
})

const PLACE = (name: string, district: string | null, more: object = {}) => ({
  code: `osgb${name}`,
  name_1: name,
  name_2: null,
  local_type: 'Suburban Area',
  district_borough: district,
  county_unitary: 'Greater Exampleton',
  country: 'England',
  longitude: -0.12,
  latitude: 51.52,
  ...more,
})

const POSTCODES: Readonly<Record<string, unknown>> = {
  '/postcodes/SW1A 1AA': POSTCODE('SW1A 1AA'),
  '/postcodes/SW1A 2AB': POSTCODE('SW1A 2AB', { latitude: 51.62 }),
  '/postcodes/SW1A 2AD': POSTCODE('SW1A 2AD', { latitude: 51.72 }),
  '/postcodes/ZE1 0AA': POSTCODE('ZE1 0AA', { country: 'Scotland', admin_district: 'Shetland Islands', codes: {} }),
  '/postcodes/IM1 1AA': POSTCODE('IM1 1AA', {
    country: 'Isle of Man',
    longitude: null,
    latitude: null,
    admin_ward: null,
    codes: {},
  }),
  '/postcodes': [POSTCODE('SW1A 1AA')],
  '/outcodes/SE22': {
    outcode: 'SE22',
    longitude: -0.12,
    latitude: 51.52,
    admin_district: ['Exampleton'],
    admin_ward: ['Mill Lane', 'Heath'],
    country: ['England'],
  },
}

/** Starts both. They are stopped after the tests of the file. */
export async function playServices(): Promise<PlayedServices> {
  const asked: string[] = []
  const times = new Map<string, number>()
  const months = new Map<Month, Readonly<Record<string, number>>>()
  let faultOf: (path: string, times: number) => Fault | undefined = () => undefined

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://played')
    const path = decodeURIComponent(url.pathname)
    const key = `${path}${url.searchParams.has('date') ? `?date=${url.searchParams.get('date') ?? ''}` : ''}`
    asked.push(key)
    times.set(key, (times.get(key) ?? 0) + 1)
    const fault = faultOf(key, times.get(key) ?? 0)
    if (fault?.how === 'hang') return
    const body = fault?.body ?? JSON.stringify(bodyOf(path, url) ?? { status: 404, error: 'Not found' })
    const known = fault?.body !== undefined || bodyOf(path, url) !== undefined
    const status = fault?.status ?? (known ? 200 : 404)
    response.writeHead(status, { 'content-type': 'application/json', ...fault?.headers })
    if (fault?.how === 'cut') {
      response.write(body.slice(0, 10))
      setImmediate(() => response.destroy())
    } else response.end(body)
  }

  function bodyOf(path: string, url: URL): unknown {
    if (path.startsWith('/api/')) return policeBody(path.slice(4), url)
    return placesBody(path, url)
  }

  function policeBody(path: string, url: URL): unknown {
    if (path === '/crimes-street-dates')
      return Array.from({ length: 36 }, (_, at) => ({
        date: writeMonth(addMonths(NEWEST, -at)),
        'stop-and-search': [],
      }))
    // Each tenth of a degree north is another neighbourhood.
    const north = Math.floor(Number((url.searchParams.get('q') ?? '').split(',')[0]) * 10) - 514
    if (path === '/locate-neighbourhood') return { force: 'exampleshire', neighbourhood: `EX0${north}` }
    const team = /^\/exampleshire\/EX0[1-4](.*)$/.exec(path)
    if (team !== null) return TEAM[team[1] ?? '']
    const ward = /^\/metropolitan\/E05000002N(.*)$/.exec(path)
    if (ward !== null) return TEAM[ward[1] ?? '']
    const month = readMonth(url.searchParams.get('date') ?? '')
    if (path !== '/crimes-street/all-crime' || month === undefined) return undefined
    const counts = months.get(month) ?? (month > addMonths(NEWEST, -12) ? BASE : BEFORE)
    return Object.entries(counts).flatMap(([category, count]) =>
      Array.from({ length: count }, () => CRIME(category, month)),
    )
  }

  function placesBody(path: string, url: URL): unknown {
    const ok = (result: unknown) => ({ status: 200, result })
    const known = POSTCODES[path]
    if (known !== undefined) return ok(known)
    if (path !== '/places') return undefined
    const name = (url.searchParams.get('q') ?? '').toLowerCase()
    const five = ['Exampleton', 'Faraway', 'Northam', 'Southam', 'Westham']
    if (name === 'newtown') return ok(five.map((district) => PLACE('Newtown', district)))
    if (name === 'littleham') return ok([PLACE('Littleham', 'Exampleton'), PLACE('Littleham Cross', 'Exampleton')])
    if (name === 'lerwick') return ok([PLACE('Lerwick', null, { country: 'Scotland' })])
    return ok([])
  }

  const server = createServer(answer)
  const { port, stop } = await listening(server)
  const services: PlayedServices = {
    police: `http://127.0.0.1:${port}/api`,
    postcodes: `http://127.0.0.1:${port}`,
    asked,
    fault(of) {
      times.clear()
      faultOf = of
    },
    crimes: (month, counts) => void months.set(month, counts),
    stop,
  }
  started.push(services)
  return services
}
