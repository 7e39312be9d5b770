/** The motorways of Great Britain and Northern Ireland, which look like Manchester postcodes. */
export const MOTORWAYS: ReadonlySet<string> = new Set(
  (
    'M1 M2 M3 M4 M5 M6 M8 M9 M10 M11 M18 M20 M23 M25 M26 M27 M32 M40 M42 M45 M48 M49 M50 M53 M54 M55 M56 M57 M58 M60 M61 M62 M65 ' +
    'M66 M67 M69 M73 M74 M77 M80 M90 M180 M181 M271 M275 M602 M606 M621 M876 M898'
  ).split(' '),
)

const NUMBER = '(?:M\\d{1,3}|A\\d{1,4}(?:\\(M\\))?|B\\d{3,4})'
const JUNCTION = '(?: ?(?:junction|junc|jct|jn|j) ?\\d{1,2}[a-z]?(?!\\w))'
const ROAD = new RegExp(`(?<![\\w£])(${NUMBER})(?![\\w'’])(${JUNCTION})?`, 'gi')
const JUNCTION_FIRST = new RegExp(
  `(?<!\\w)(?:junction|junc|jct|jn|j) ?(\\d{1,2}[a-z]?)(?: of| on|,)?(?: the)? (${NUMBER})(?!\\w)`,
  'gi',
)
const BEFORE = /(?<!\w)(?:on|the|off|along|onto|near|at|from|to|of|down|up|by|and|junction|via)\s+$/i
const PAPER = /^ (?:paper|size|sheet|poster|envelope|letter|leaflet|photo|note|print)/i

/** A road by its number, in its usual writing ("M25 J10", "A1(M)"), and where it stands. */
export interface RoadMention {
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * Roads by number, with their junction where it is said: "the M25 J10", "junction 8a of the M4".
 * With `alone`, also where nothing before it shows that a road is meant.
 */
export function findRoads(text: string, alone = false): readonly RoadMention[] {
  const found: RoadMention[] = []
  for (const m of text.matchAll(JUNCTION_FIRST)) {
    found.push({ value: roadValue(m[2] ?? '', m[1]), start: m.index, end: m.index + m[0].length })
  }
  for (const m of text.matchAll(ROAD)) {
    const end = m.index + m[0].length
    if (found.some((f) => m.index < f.end && end > f.start)) continue
    const before = text.slice(Math.max(0, m.index - 12), m.index)
    const inTraffic = MOTORWAYS.has(m[0].toUpperCase()) && /(?<!\w)in\s+$/i.test(before)
    if (!(alone || m[2] || BEFORE.test(before) || inTraffic) || PAPER.test(text.slice(end, end + 12))) continue
    found.push({ value: roadValue(m[1] ?? '', /\d{1,2}[a-z]?$/i.exec(m[2] ?? '')?.[0]), start: m.index, end })
  }
  return found
}

function roadValue(road: string, junction: string | undefined): string {
  return junction === undefined ? road.toUpperCase() : `${road.toUpperCase()} J${junction.toUpperCase()}`
}
