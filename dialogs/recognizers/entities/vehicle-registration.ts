import type { Mention } from './mention.ts'
import { SHORT_WORDS, UNITS } from './ordinary-words.ts'
import { plateStyle, plateSwaps, tidyPlate } from './plate-styles.ts'
import { findSpokenPlates } from './spoken-plate.ts'

/** Two letters, two digits, three letters, however spaced; with letters where a digit belongs that look like it, and the other way round. */
const CURRENT = /(?<![\w@£/-])([a-z01]{2})([ .-]{0,2})([\doiszbg]{2})([ .-]{0,2})([a-z01]{3})(?![\w@])/gi
/** One to three letters and up to four digits, in any order, twice at most: all older styles. */
const OLDER =
  /(?<![\w@£/-])(?:\d{3}[ .-]?[dx][ .-]?\d{3}|[a-z]{2}[ .-]?\d\d[ .-]?[a-z]{2}|\d\d[ .-]?[a-z]{2}[ .-]?\d\d|[a-z][ .-]?\d{1,3}[ .-]?[a-z]{3}|[a-z]{3}[ .-]?\d{1,3}[ .-]?[a-z]|[a-z]{1,3}[ .-]?\d{1,4}|\d{1,4}[ .-]?[a-z]{1,3})(?![\w@])/gi
const CUE =
  /(?<![a-z])(?:reg(?:o|s|istration|istered|number)?|(?:number ?|licen[cs]e ?)?plates?|vrm|vrn|index|diplomatic|embassy)(?![a-z])/i
/** What may stand between "reg" and the plate itself. */
const RIGHT_BEFORE =
  /(?<![a-z])(?:reg(?:o|istration|istered|number)?|plates?|vrm|vrn|index)(?:[\s:=,.-]+(?:number|no|num|mark|plate|plates|is|was|were|are|says|said|reads|read|of|the|as|its|it's|it|a|with|on|i think|think|maybe|possibly|definitely))*[\s:=#,"'“‘-]+$/i
const RIGHT_AFTER =
  /^["'”’]?[\s,]+(?:is|was|as|on|being)? ?(?:the|its|his|their|her|my)? ?(?:reg(?:istration)?|number ?plate|plate|vrm)(?![a-z])/i
const ON_IT = /^["'”’]?[\s,]+on (?:the|its|his|their|her|my) (?:front|back|boot|bumper|tailgate)(?![a-z])/i
const VEHICLE =
  /(?<![a-z])(?:car|van|lorry|truck|motorbike|moped|scooter|motorcycle|taxi|cab|4x4|suv|estate|hatchback|saloon|golf|fiesta|corsa|focus|polo|astra|transit|escort|mondeo|clio|micra|yaris|qashqai|merc(?:edes)?|bmw|audi|ford|fiat|vauxhall|toyota|nissan|honda|kia|skoda|seat|peugeot|citroen|renault|volvo|tesla|jag(?:uar)?|mini|range rover|land rover|bike|bus|coach|caravan|trailer|tractor|pickup|motor)(?![a-z])/i
/** An older plate in capitals that looks like nothing else: year letter apart from roads, or the code letters of Northern Ireland. */
const ALONE =
  /(?<![\w@£/-])(?:[C-LNPR-TV-Y][1-9]\d{0,2} ?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} ?[1-9]\d{1,2}[A-HJ-NPR-TV-Y]|(?=[A-Z]{0,2}[IZ])(?!PIN|ZIP|VIN|VIZ)[A-Z]{3} ?[1-9]\d{3})(?![\w@])/
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
  if (!cued && !VEHICLE.test(text) && !ALONE.test(text)) return found
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
  const capitals = all === all.toUpperCase()
  if (plateStyle(plate) !== 'current') {
    // One letter in place of a digit, between letters that are no words: nothing else looks so.
    if (words === 0 && SLIP.test(plate) && (capitals || /\d/.test(all))) return mended(plate, !capitals)
    return near && (words === 0 || (words === 1 && capitals)) ? mended(plate, true) : undefined
  }
  if (words === 0) return plate
  const joined = gap1 === '' && gap2 === ''
  // "on 12 may" is a day, whatever stands near it; "ON12 MAY" with a word for a plate may be one.
  if (words === 2) return joined || (near && gap1 === '') ? plate : undefined
  return near || joined || capitals ? plate : undefined
}

/** Two letters, a digit and what looks like one, three letters. */
const SLIP = /^[A-Z]{2}(?:\d[OISZBG]|[OISZBG]\d)[A-Z]{3}$/

/** The one current plate that was meant, where look-alikes are put right. */
function mended(plate: string, safe: boolean): string | undefined {
  const [one, other] = plateSwaps(plate, safe).filter((each) => safe || plateStyle(each) === 'current')
  return one !== undefined && other === undefined && plateStyle(one) === 'current' ? one : undefined
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
  const after = text.slice(end, end + 40)
  const worn = plate.length > 3 && raw === raw.toUpperCase() && VEHICLE.test(text) && ON_IT.test(after)
  if (worn || (cued && (RIGHT_BEFORE.test(before) || RIGHT_AFTER.test(after)))) {
    return style === 'prefix' || style === 'suffix' || !PART.test(before)
  }
  if (raw === raw.toUpperCase() && ALONE.test(raw) && !PART.test(before)) return true
  if (style === 'diplomatic' && /diplomat|embassy|consul/i.test(text)) return true
  const telling = style === 'prefix' || style === 'suffix' || style === 'q'
  return (
    telling &&
    plate.length >= 6 &&
    raw === raw.toUpperCase() &&
    !/\d[ .-]+$/.test(before) &&
    (cued || VEHICLE.test(before))
  )
}
