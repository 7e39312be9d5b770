import type { Mention } from './mention.ts'
import { SHORT_WORDS, UNITS } from './ordinary-words.ts'
import { plateStyle, plateSwaps, tidyPlate } from './plate-styles.ts'
import { findSpokenPlates } from './spoken-plate.ts'

/** Two letters, two digits, three letters, however spaced; with O and I where a digit belongs and the other way round. */
const CURRENT = /(?<![\w@£/-])([a-z01]{2})([ .-]{0,2})([\doi]{2})([ .-]{0,2})([a-z01]{3})(?![\w@])/gi
/** One to three letters and up to four digits, in any order, twice at most: all older styles. */
const OLDER =
  /(?<![\w@£/-])(?:\d{3}[ .-]?[dx][ .-]?\d{3}|[a-z]{2}[ .-]?\d\d[ .-]?[a-z]{2}|\d\d[ .-]?[a-z]{2}[ .-]?\d\d|[a-z][ .-]?\d{1,3}[ .-]?[a-z]{3}|[a-z]{3}[ .-]?\d{1,3}[ .-]?[a-z]|[a-z]{1,3}[ .-]?\d{1,4}|\d{1,4}[ .-]?[a-z]{1,3})(?![\w@])/gi
const CUE =
  /(?<![a-z])(?:reg(?:o|s|istration|istered|number)?|(?:number ?|licen[cs]e ?)?plates?|vrm|vrn|index)(?![a-z])/i
/** What may stand between "reg" and the plate itself. */
const RIGHT_BEFORE =
  /(?<![a-z])(?:reg(?:o|istration|istered|number)?|plates?|vrm|vrn|index)(?:[\s:=,.-]+(?:number|no|num|mark|plate|plates|is|was|were|are|says|said|reads|read|of|the|as|its|it's|it|a|with|on|i think|think|maybe|possibly|definitely))*[\s:=#"'“‘-]+$/i
const RIGHT_AFTER =
  /^["'”’]?[\s,]+(?:is|was|as|on|being)? ?(?:the|its|his|their|her|my)? ?(?:reg(?:istration)?|number ?plate|plate|vrm)(?![a-z])/i
const VEHICLE =
  /(?<![a-z])(?:car|van|lorry|truck|motorbike|moped|scooter|motorcycle|taxi|cab|4x4|suv|estate|hatchback|saloon|golf|fiesta|corsa|focus|polo|astra|transit)(?![a-z])/i
/** Only part of a plate was seen: what looks like a whole one is not. */
const PART =
  /(?<![a-z])(?:part(?:ial|ly)?|first|last|starts?|started|starting|beg[iau]n\w*|ends?|ended|ending|something like|half)(?![a-z])/i
/** Roads, clock times, sizes, ordinals and money that have the shape of an old plate. */
const NOT_A_PLATE =
  /^(?:[MAB]\d{1,4}|J\d{1,2}|\d{1,4}(?:AM|PM|A|P|K|M|G|D|S|X|ST|ND|RD|TH|FT|MM|CM|KM|KG|ML|LB|LBS|GB|TB|MB|HZ|MPH|KPH|MIN|HRS|HR|SEC|YR|YRS|CC|HD|FPS|PCS)|[GS]\d{1,2}|[345]G)$/

/**
 * Number plates, as capitals without spaces. The current style is found anywhere; older styles only by a word such as "reg" or "plate"
 * (or, for three-digit capitals, a vehicle); O for 0 and I for 1 are put right only by such a word.
 */
export function findPlates(text: string): readonly Mention[] {
  const cued = CUE.test(text)
  const found: Mention[] = []
  const add = (value: string, start: number, end: number) => {
    if (!found.some((f) => start < f.end && end > f.start)) found.push({ value, start, end })
  }
  for (const m of overlapping(CURRENT, text)) {
    const value = currentPlate(text, m, cued)
    if (value !== undefined) add(value, m.index, m.index + m[0].length)
  }
  for (const spoken of findSpokenPlates(text)) add(spoken.value, spoken.start, spoken.end)
  if (!cued && !VEHICLE.test(text)) return found
  for (const m of overlapping(OLDER, text)) {
    const end = m.index + m[0].length
    const plate = tidyPlate(m[0])
    if (isOlderPlate(text, m[0], plate, m.index, end, cued)) add(plate, m.index, end)
  }
  return found
}

function currentPlate(text: string, m: RegExpExecArray, cued: boolean): string | undefined {
  const [all, area = '', gap1 = '', , gap2 = '', tail = ''] = m
  const plate = tidyPlate(all)
  const end = m.index + all.length
  const near = cued && CUE.test(`${text.slice(Math.max(0, m.index - 60), m.index)} ${text.slice(end, end + 30)}`)
  const words = Number(SHORT_WORDS.has(area.toLowerCase())) + Number(isWord(tail))
  if (plateStyle(plate) !== 'current') {
    const [swapped, other] =
      near && (words === 0 || (words === 1 && all === all.toUpperCase())) ? plateSwaps(plate, true) : []
    return swapped !== undefined && other === undefined && plateStyle(swapped) === 'current' ? swapped : undefined
  }
  if (words === 0) return plate
  const joined = gap1 === '' && gap2 === ''
  // "on 12 may" is a day, whatever stands near it; "ON12 MAY" with a word for a plate may be one.
  if (words === 2) return joined || (near && gap1 === '') ? plate : undefined
  return near || joined || all === all.toUpperCase() ? plate : undefined
}

/** Letters after digits that are a word or a unit of running text. */
function isWord(letters: string): boolean {
  return SHORT_WORDS.has(letters.toLowerCase()) || UNITS.has(letters.toLowerCase())
}

/** All matches, those that begin inside another one too. */
function* overlapping(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  const seek = new RegExp(pattern)
  for (let m = seek.exec(text); m !== null; m = seek.exec(text)) {
    yield m
    seek.lastIndex = m.index + 1
  }
}

function isOlderPlate(text: string, raw: string, plate: string, start: number, end: number, cued: boolean): boolean {
  const style = plateStyle(plate)
  if (style === undefined || NOT_A_PLATE.test(plate)) return false
  const [first = '', last = ''] = [/^[a-z]+/i.exec(raw)?.[0], /[a-z]+$/i.exec(raw)?.[0]]
  if ((first.length > 1 && SHORT_WORDS.has(first.toLowerCase())) || (last.length > 1 && isWord(last))) return false
  const before = text.slice(Math.max(0, start - 50), start)
  if (cued && (RIGHT_BEFORE.test(before) || RIGHT_AFTER.test(text.slice(end, end + 40)))) {
    return style === 'prefix' || style === 'suffix' || !PART.test(before)
  }
  const telling = style === 'prefix' || style === 'suffix' || style === 'q'
  return (
    telling &&
    plate.length >= 6 &&
    raw === raw.toUpperCase() &&
    !/\d[ .-]+$/.test(before) &&
    (cued || VEHICLE.test(before))
  )
}
