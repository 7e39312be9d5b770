import type { Entity } from '../../recognition.ts'
import { KNOWN_PLACES } from '../entities/known-places.ts'
import { findPlaces } from '../entities/place.ts'
import { CHAINS, PAIR_ENDS, PLACE_ENDS } from '../entities/place-words.ts'
import { MAKES_BEFORE } from './makes-and-models.ts'
import { addressesIn, type OwnHome } from './own-home.ts'

/** Where a story says it happened, as written. */
export interface ToldPlace {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What joins two places into one: "outside Boots" + "on the high street" + "in Reading". */
const JOIN =
  /^[\s,]*(?:(?:in|on|at|near|by|off|opposite|outside|inside|behind|beside|next to|just off|just outside|close to|along|and|between|of|round the corner from|the|corner of|junction (?:of|with)|with|part of)\s+){0,3}$/i
/** Right before it: on the way to or from it, or what else is there. */
const AWAY =
  /\b(?:to|towards?|into town|for|heading|headed|bound for|(?:home|back|came|come|coming|walking|walked|travelling|driving|drove|driven|train|bus|moved|heading|cycling|out|got|bought|ordered|purchased|(?:bought|got|ordered|purchased)\b[^.!?\n]{0,25}) from|via|off to|back to|bought (?:it )?(?:in|at|from)|(?:to|at|from|with) (?:my|our|his|her) (?!house|home|flat|car|van|bike|shop|work|office|allotment)[\p{L}'’]+(?: house| place)? (?:in|at|near|on)|(?:live|lives|living|work|works|working|worked|based|born|shop|bank|insured|garage|study|studies|lecturer|stay|staying)s? (?:in|at|on|for|with|near|opposite)|called|named|name is|moved to|moving to|(?:go|went|goes|going|get|got|drove|drive|train|bus|way) to(?: his| her| my| their)?(?: old)?|way home from|home from|works? for|direction of|ask(?:ed)? (?:in|at)|rang|phoned|cameras? (?:at|in|on|outside)|cctv (?:at|in|on|outside)|came back from|back from|round to|over to|on holiday (?:in|at)|(?:week|weekend|days|weeks|fortnight|holiday) (?:away )?in|uni (?:in|at)|sold (?:in|at|by)|sale on|got off at|owns?|manager (?:of|at)|(?:cards?|it|money|contactless) in)\s+(?:the |a |my |our )?$/iu
/** Such a clause tells of where someone goes, not of where it happened. */
const HABIT = /\b(?:sometimes|usually|normally|often|likes?|might|tends?)\b[^.!?\n]*$/i
/** A place that names none: "the road", "my house". It says nothing of where. */
const NAMELESS =
  /^(?:(?:towards?|to|along|past|the|a|an|my|our|his|her|their|this|that|dry|wet|busy|main|side|back|front|quiet|local|same|other|old|next) )*(?:road|street|drive|garage|house|home|bank|court|shop|shops|station|work|school|pub|park|garden|gardens|town|city|flats?|hospital|car park|carpark|bus stop|estate|lane|field|fields|woods|bridge|roundabout|junction|hill|gate|church|office|club|gym|bar|hotel|library|playground|alley|path|footpath|canal|towpath|river|beach|yard|level|walk|way|close|court|place|row|view|block|green|common|market|centre|supermarket|petrol station|traffic lights|high street|town centre|city centre|corner shop|chip shop|shopping centre|police station|post office|cash machine|bike racks?|bike shed|community centre|village|bypass)$/i
/** Sites and registers, which are no place where anything happened. */
const SITES =
  /\b(?:bikeregister|facebook|gumtree|ebay|instagram|snapchat|tiktok|whatsapp|vinted|amazon|google|auto ?trader|marketplace|find my|report fraud|whatsapp|twitter|youtube)\b/i
/** Words that end the name of a place in capitals, and are others in small letters: "in hoods walk". */
const SMALL = /^[^\p{Lu}\d]*\b(?:walk|way|drive|close|level|place|court|rise|row|view|green|cross|end)$/u
/** Words that were taken into the name of a place: "bump in Tesco car park". */
const LEAD = /^(?:\p{Ll}[\p{L}'’]* ){1,2}(?:in|at|on|outside|near|of) (?=\p{Lu})/u
/** "Station Road": a place that ends in a word of places, and goes on with the kind of road. */
const ROAD_BEHIND = /^ (?:Road|Street|Lane|Avenue|Rd|Drive|Close|Hill|Way|Place|Square)\b/
/** "the Fox and Hounds". */
const AND_BEHIND = /^ (?:and|&) \p{Lu}[\p{L}'’-]+/u
/** "Church Lane, Marple,": a name by itself behind a place is its town. */
const TOWN_BEHIND =
  /^, (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I\b|January|February|March|April|May|June|July|August|September|October|November|December|My|The|He|She|They|We|It)\p{Lu}[\p{L}'’-]+(?=[,.;!?\n]|$)/u
/** A name right before a town: "the Red Lion in" Otley, "St Josephs in" Wigan. */
const NAMED_BEFORE =
  /(?:\b(?:outside|in|at|near|behind|opposite|by|inside|of|called)|,)\s+((?:the )?\p{Lu}[\p{L}\d'’&.-]*(?: (?:and|of|the|&|\p{Lu}[\p{L}\d'’&.-]*)){0,4}) (?:in|at|on) $/u
/** How much of the text before a place is looked at, in characters. */
const BEFORE = 40
const CLAUSE = 80

/** The one place of several; undefined where two differ. */
export function onlyPlace(places: readonly ToldPlace[]): ToldPlace | undefined {
  const [first] = places
  return first !== undefined && places.every((other) => other === first || partOf(other.text, first.text))
    ? first
    : undefined
}

/**
 * The places where it may have happened: those that follow each other are one; places on the way, where the teller lives, and mere
 * towns are none.
 */
export function toldPlaces(
  text: string,
  entities: readonly Entity[],
  home: OwnHome | undefined,
  postcode?: string,
): readonly ToldPlace[] {
  const here = groupsOf(text, placesIn(text, entities, postcode)).filter(
    (one) =>
      !AWAY.test(text.slice(Math.max(0, one.start - BEFORE), one.start)) &&
      !HABIT.test(text.slice(Math.max(0, one.start - CLAUSE), one.start)) &&
      !/^(?:towards?|to|from) /i.test(one.text) &&
      !isNameless(one.text) &&
      !within(one, home),
  )
  return here.flatMap((one) => withName(text, one) ?? [])
}

/** Places and postcodes, in order. Times, makes and plates are blanked out first: "at twenty past eight on Gloucester Road". */
function placesIn(text: string, entities: readonly Entity[], postcode: string | undefined): readonly ToldPlace[] {
  const bounded = text.slice(0, 4000)
  let blank = bounded
  for (const { kind, start, end } of entities) {
    if (kind !== 'when' && kind !== 'make' && kind !== 'vehicle-registration') continue
    blank = `${blank.slice(0, start)},${' '.repeat(Math.max(0, end - start - 1))}${blank.slice(end)}`
  }
  const found = findPlaces(blank)
    .filter(
      ({ value }) =>
        !SITES.test(value) &&
        !SMALL.test(value) &&
        !MAKES_BEFORE.test(value) &&
        !/\b(?:laser|spirit) level$/i.test(value),
    )
    .map(({ start, end }) => {
      const pub = /^the \p{Lu}/u.test(bounded.slice(start, end))
        ? (AND_BEHIND.exec(bounded.slice(end, end + 30))?.[0].length ?? 0)
        : 0
      const road = end + pub + (ROAD_BEHIND.exec(bounded.slice(end + pub, end + pub + 12))?.[0].length ?? 0)
      const whole = road + (TOWN_BEHIND.exec(bounded.slice(road, road + 30))?.[0].length ?? 0)
      const lead = LEAD.exec(bounded.slice(start, end))?.[0].length ?? 0
      return { start: start + lead, end: whole, text: bounded.slice(start + lead, whole) }
    })
  const codes = entities.filter((one) => one.kind === 'postcode' && one.value !== postcode)
  return [...found, ...codes.map(({ start, end, text: code }) => ({ start, end, text: code }))].toSorted(
    (a, b) => a.start - b.start,
  )
}

/** Places that follow each other as one; where one lies in a whole address, the address. */
function groupsOf(text: string, parts: readonly ToldPlace[]): readonly ToldPlace[] {
  const groups: ToldPlace[] = addressesIn(text.slice(0, 4000)).map(({ start, end, text: whole }) => ({
    start,
    end,
    text: whole,
  }))
  const addresses = groups.length
  for (const { start, end } of parts) {
    if (groups.slice(0, addresses).some((one) => start < one.end && end > one.start)) continue
    const last = groups.length > addresses ? groups.at(-1) : undefined
    if (last !== undefined && start >= last.end && JOIN.test(text.slice(last.end, start)) && start - last.end < 40)
      groups.splice(-1, 1, { start: last.start, end, text: text.slice(last.start, end) })
    else if (last === undefined || start >= last.end) groups.push({ start, end, text: text.slice(start, end) })
  }
  return groups.toSorted((a, b) => a.start - b.start)
}

/** "the road outside my house": each part of it names nothing. */
function isNameless(name: string): boolean {
  const parts = name.split(/\s+(?:outside|behind|near|opposite|by|beside|next to|in|at|on|off|of)\s+/i)
  if (parts.every((part) => NAMELESS.test(part))) return true
  const named = /\p{Lu}/u.test(name) || name.split(/\s+/).some((word) => CHAINS.has(word))
  return !named && NAMELESS.test(parts.at(-1) ?? '')
}

/** A town alone says too little: with the name before it it is a place, without it is none. */
function withName(text: string, one: ToldPlace): ToldPlace | undefined {
  if (!isTown(text, one)) return one
  const name = NAMED_BEFORE.exec(text.slice(Math.max(0, one.start - CLAUSE), one.start))?.[1]
  if (name === undefined) return undefined
  const start = text.lastIndexOf(name, one.start)
  return { start, end: one.end, text: text.slice(start, one.end) }
}

function isTown(text: string, { start, text: name }: ToldPlace): boolean {
  const words = name
    .toLowerCase()
    .replace(/^(?:the|in|at|near|from) /, '')
    .split(/[\s,]+/)
  if (/\d/.test(name) || words.some((word) => PLACE_ENDS.has(word) || CHAINS.has(word))) return false
  if (words.some((word, at) => PAIR_ENDS.has(`${word} ${words[at + 1] ?? ''}`))) return false
  return (
    KNOWN_PLACES.has(words.join(' ')) ||
    /\b(?:in|from|near|around)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
  )
}

function within(one: ToldPlace, home: OwnHome | undefined): boolean {
  return home !== undefined && one.start < home.end && one.end > home.start
}

/** A shorter name of the same place, told again. */
function partOf(other: string, first: string): boolean {
  const plain = other.toLowerCase().replace(/^(?:the|in|at|on|outside|near) /, '')
  return first.toLowerCase().includes(plain)
}
