import type { Mention } from './mention.ts'
import { MOTORWAYS } from './road-names.ts'

/** All postcode areas in use (Royal Mail PAF), the Crown Dependencies included. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GX GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL ' +
    'PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)

/** Outward and inward shape: BS 7666 / GOV.UK bulk data rule. The first inward character may be a typed letter O. */
const OUT = '[A-PR-UWYZ]\\d[\\dA-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y]\\d[\\dABEHMNPRVWXY]?'
const IN = '[\\dO][ABD-HJLNP-UW-Z]{2}'
const FULL = new RegExp(`(?<![\\w@])(${OUT})([ -]{0,2})(${IN})(?!\\w)`, 'gi')
const WHOLE = new RegExp(`^(${OUT}) ?(${IN})$`)
const OUTWARD = new RegExp(`(?<![\\w@/-])(${OUT})(?![\\w@'’-])`, 'gi')
const SPECIAL = /^(?:GIR ?0AA|BFPO ?\d{1,4}|(?:ASCN|STHL|TDCU|FIQQ|SIQQ|PCRN|TKCA|BIQQ|BBND|AI-2640) ?(?:1ZZ)?)$/
const FORCES = /(?<!\w)BFPO ?(\d{1,4})(?!\w)/gi
/** "2nd", "5ft": what looks like an inward half in lower case, but is not. */
const NOT_INWARD = /^(?:1st|2nd|3rd|\dth|\dft|\dhr|\dyr|\dlb|\dpt|\dbn)$/i
const CUE = /post ?code|zip|address/i
const BEFORE_PLACE =
  /(?<![\w-])(?:in|around|near|throughout|across|outside|round|over in|off|from|somewhere in|lives? (?:at|in)|postcode(?: is|:)?|london|(?:road|street|lane|avenue|rd|ave),?)\s+$/i
const AFTER_PLACE = /^\s+(?:area|postcode|post code|district|neighbourhood|way)\b/i
/** What stands behind an outward half at the very start, where it is the place itself: "AB10, by the church". */
const PLACE_FIRST = /^(?:,|\s+(?:by|near|next|opposite|outside|behind)\b)/i
const AFTER_ROAD = /^\s+(?:traffic|motorway|road|junction|services|northbound|southbound|eastbound|westbound|j\d)/i

/** A whole postcode with one space, or undefined where the text is none. Takes any spacing and case, and O for 0. */
export function normalPostcode(text: string): string | undefined {
  const tidy = text.toUpperCase().replace(/[\s.,-]+/g, '')
  const parts = WHOLE.exec(tidy)
  if (parts?.[1] && parts[2]) return `${parts[1]} ${zeroFirst(parts[2])}`
  if (!SPECIAL.test(tidy)) return undefined
  return tidy.startsWith('BFPO')
    ? `BFPO ${tidy.slice(4)}`
    : tidy.length > 4
      ? `${tidy.slice(0, -3)} ${tidy.slice(-3)}`
      : undefined
}

/** The letters that a postcode begins with: "SW" of "SW1A 1AA". */
export function postcodeArea(postcode: string): string {
  return /^[A-Z]{1,2}(?=\d)/i.exec(postcode)?.[0].toUpperCase() ?? ''
}

/** Whole postcodes, and outward halves where they stand as a place ("in SE22", "the SE22 area"). */
export function findPostcodes(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const m of text.matchAll(FULL)) {
    const [all, out = '', gap = '', inward = ''] = m
    if (isWhole(text, m.index, out, gap, inward)) {
      found.push({
        value: `${out.toUpperCase()} ${zeroFirst(inward.toUpperCase())}`,
        start: m.index,
        end: m.index + all.length,
      })
    }
  }
  for (const m of text.matchAll(FORCES)) {
    found.push({ value: `BFPO ${m[1]}`, start: m.index, end: m.index + m[0].length })
  }
  for (const m of text.matchAll(OUTWARD)) {
    const end = m.index + m[0].length
    const clear = !found.some((f) => m.index < f.end && end > f.start)
    if (clear && isPlace(text, m[0], m.index, end)) found.push({ value: m[0].toUpperCase(), start: m.index, end })
  }
  return found
}

function isWhole(text: string, start: number, out: string, gap: string, inward: string): boolean {
  const capitals = out === out.toUpperCase() && inward === inward.toUpperCase()
  const cued = CUE.test(text.slice(Math.max(0, start - 30), start))
  if (/^o/i.test(inward) && !(capitals || cued)) return false
  if (gap !== '' && NOT_INWARD.test(inward) && inward !== inward.toUpperCase()) return false
  return cued || AREAS.has(postcodeArea(out)) || (capitals && gap === ' ')
}

function isPlace(text: string, out: string, start: number, end: number): boolean {
  if (!AREAS.has(postcodeArea(out))) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 16)
  if (AFTER_ROAD.test(after)) return false
  if (AFTER_PLACE.test(after)) return true
  if (start === 0 && PLACE_FIRST.test(after) && !MOTORWAYS.has(out.toUpperCase())) return true
  return BEFORE_PLACE.test(before) && !MOTORWAYS.has(out.toUpperCase())
}

function zeroFirst(inward: string): string {
  return inward.startsWith('O') ? `0${inward.slice(1)}` : inward
}
