import { findPlaces } from '../../dialogs/recognizers/entities/place.ts'
import { findPostcodes, normalPostcode } from '../../dialogs/recognizers/entities/postcode.ts'

/** A place as it was asked for. */
export type AskedPlace =
  | { readonly kind: 'postcode'; readonly postcode: string }
  /** The first half of a postcode: "SE22". */
  | { readonly kind: 'outward'; readonly outward: string }
  /** A name, as said and without filling words, and the larger place that was said with it. */
  | {
      readonly kind: 'name'
      readonly name: string
      readonly within?: string
      readonly hint?: 'ward' | 'borough' | 'station'
    }

const FILLERS =
  /^(?:(?:please|hi|hello|ok|okay|um|maybe|its|it's|it is|i live|we live|living|live|show me|crime|the crime|what about|how about|and|for|in|at|on|near|around|round|about|by|the whole of|all of|the area of|the area around|area|somewhere|my|the) )+/i
const TAIL = /(?:[\s,]+(?:please|thanks|thank you|area|then|uk|england|wales|greater london|london))+$/i
/** More words than this are a sentence, in which the place has to be found. */
const MOST_WORDS = 6

/** Reads which place a message asks for. Undefined where it names none. */
export function readPlace(said: string): AskedPlace | undefined {
  const text = said.replace(/\s+/g, ' ').trim().slice(0, 300)
  const code = postcodeIn(text)
  if (code !== undefined) return code
  const bare = text.replace(/[.!?]+$/, '')
  const [named] = bare.split(' ').length > MOST_WORDS ? findPlaces(bare).map(({ value }) => value) : []
  return nameIn(named ?? bare)
}

function postcodeIn(text: string): AskedPlace | undefined {
  const whole = normalPostcode(text.replace(/[.!?]+$/, ''))
  const found = whole === undefined ? findPostcodes(`postcode in ${text}`).map(({ value }) => value) : [whole]
  const full = found.find((value) => value.includes(' '))
  if (full !== undefined) return { kind: 'postcode', postcode: full }
  const [outward] = found
  return outward === undefined ? undefined : { kind: 'outward', outward }
}

function nameIn(said: string): AskedPlace | undefined {
  const text = said.replace(FILLERS, '').replace(TAIL, '').trim()
  const parts = /^(.+?)(?:\s*,\s*|\s+in\s+(?:the\s+)?)(.+)$/i.exec(text)
  const [first, within] = parts === null ? [text, undefined] : [parts[1] ?? '', parts[2]]
  const name = first.trim()
  if (placeKey(name) === '') return undefined
  const inside = within === undefined ? {} : { within: bare(within) }
  const borough = /^(?:the )?(?:(?:london|royal|metropolitan) )*borough of (.+)$|^(.+?) borough$/i.exec(name)
  if (borough !== null) return { kind: 'name', name: borough[1] ?? borough[2] ?? name, ...inside, hint: 'borough' }
  if (within !== undefined && /^(?:the )?whole (?:borough|district|area)$/i.test(within.trim()))
    return { kind: 'name', name, hint: 'borough' }
  const ward = /^(.+?) ward$/i.exec(name)?.[1] ?? /^ward of (.+)$/i.exec(name)?.[1]
  if (ward !== undefined) return { kind: 'name', name: ward, ...inside, hint: 'ward' }
  const station = /^(.+?) (?:(?:tube|train|railway|underground|overground|rail|bus|dlr) )?station$/i.exec(name)?.[1]
  return station === undefined
    ? { kind: 'name', name, ...inside }
    : { kind: 'name', name: station, ...inside, hint: 'station' }
}

function bare(within: string): string {
  return within.replace(/^(?:the )?(?:(?:london|royal) )*borough of /i, '').trim()
}

/** A name as it is compared: lower case, no accents and marks, "&" as "and", short forms of "Street" and the like written out. */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/(?<= )(rd|ave|av|ln|sq|cres|gdns|pl|ct)$/, (short) => ENDS[short] ?? short)
    .replace(/(?<= )st$/, 'street')
    .replace(/^saint /, 'st ')
}

const ENDS: Readonly<Record<string, string>> = {
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  ln: 'lane',
  sq: 'square',
  cres: 'crescent',
  gdns: 'gardens',
  pl: 'place',
  ct: 'court',
}
