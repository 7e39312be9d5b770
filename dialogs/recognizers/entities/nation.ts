import { KNOWN_PLACES, type Nation, PLACES_OF } from './known-places.ts'
import { findPostcodes, postcodeArea } from './postcode.ts'

/** Postcode areas that lie in one nation as a whole, apart from the districts below (ONS Postcode Directory). All others are England. */
const AREAS: Readonly<Record<string, Nation>> = {
  ...areas('AB DD EH FK G HS IV KA KW KY ML PA PH ZE DG', 'scotland'),
  ...areas('CF SA LL NP', 'wales'),
  BT: 'northern-ireland',
}
/** Areas that straddle a border, or lie outside the four nations: nothing is concluded. */
const STRADDLING = new Set('CH HR LD SY TD JE GY IM GX BX BFPO'.split(' '))
/** Districts that straddle a border inside an area that otherwise does not. */
const DISTRICTS = new Set('DG14 DG16 CA6 LL13 LL14 LL20 NP7 NP16 NP25 GL16'.split(' '))
/** After a name, this makes it a street or a thing somewhere else: "Edinburgh Road", "Scotland Yard". */
const ELSEWHERE =
  /^ (?:road|rd|street(?! station)|lane|avenue|ave|close|drive|gardens|terrace|way|place|crescent|grove|yard|arms|house|pub|hotel|united|city fc|fc)(?![a-z])/i
/** Before a name: "New England", "Prince of Wales", "Bank of Scotland". */
const NOT_THE_PLACE = /(?<![a-z])(?:new|new south|prince of|princess of|bank of|duke of|church of)\s+$/i

const NATION_OF: ReadonlyMap<string, Nation> = new Map(
  (['england', 'wales', 'scotland', 'northern-ireland'] as const).flatMap((nation) =>
    PLACES_OF[nation].map((name): [string, Nation] => [name, nation]),
  ),
)
const NAMES = new RegExp(
  `(?<![\\w'’-])(?:${[...KNOWN_PLACES].sort((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
  'gi',
)

/**
 * The nation of the United Kingdom that a place is in, by its postcode, a postcode in the text, or the names of well-known places.
 * Undefined where it cannot be told, where an area straddles a border, or where two nations are named.
 */
export function nationOf(text: string, postcode?: string): Nation | undefined {
  const bounded = text.slice(0, 2000)
  const given = postcode ?? findPostcodes(bounded)[0]?.value
  const byPostcode = given === undefined ? undefined : nationOfPostcode(given)
  if (byPostcode !== undefined || given !== undefined) return byPostcode
  const nations = new Set<Nation>()
  for (const m of bounded.matchAll(NAMES)) {
    const after = bounded.slice(m.index + m[0].length, m.index + m[0].length + 16)
    if (ELSEWHERE.test(after) || NOT_THE_PLACE.test(bounded.slice(Math.max(0, m.index - 14), m.index))) continue
    const nation = NATION_OF.get(m[0].toLowerCase())
    if (nation) nations.add(nation)
  }
  const [only] = nations
  return nations.size === 1 ? only : undefined
}

function nationOfPostcode(postcode: string): Nation | undefined {
  const area = postcodeArea(postcode)
  const outward = /^[A-Z]{1,2}\d[\dA-Z]?(?= |$)/i.exec(postcode.trim())?.[0].toUpperCase() ?? ''
  if (area === '' || STRADDLING.has(area) || DISTRICTS.has(outward)) return undefined
  return AREAS[area] ?? 'england'
}

function areas(names: string, nation: Nation): Record<string, Nation> {
  return Object.fromEntries(names.split(' ').map((name) => [name, nation]))
}
