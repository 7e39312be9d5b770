const MILES =
  /\b(\d{1,3}(?:[, ]?\d{3})|\d{1,3}(?:\.\d)?\s?k)\s*(?:miles\b(?! an hour| per| away| from)|on the clock)|\b(?:mileage|clock)\D{0,12}(\d{1,3}(?:[, ]?\d{3}))\b/gi
const NETWORK =
  /\b(?:on|with|network(?: is|'s|:)?|contract (?:is )?with|sim(?: is)?(?: from| on| with)?)\s+(EE|O2|Vodafone|Three|3|giffgaff|Tesco Mobile|Sky Mobile|Virgin(?: Mobile)?|Lebara|Lyca(?:mobile)?|Smarty|Voxi|iD(?: Mobile)?|BT(?: Mobile)?|1p ?Mobile|Talk ?mobile|Spusu)\b(?! (?:people|men|lads|of|other|times|days|weeks|hours|friends|kids|mates|bikes))/gi
const TRACKING =
  /\btracking(?: number| no\.?| ref(?:erence)?| code| id)?(?: is| was|:|'s|’s)?\s*#?([A-Z]{0,4}\d[A-Z0-9]{6,24})\b/gi
const OFFICER =
  /\b((?:PC|PCSO|DC|DS|DI|PS|Sgt|Sergeant|Inspector|Insp|Constable|Officer|Detective(?: Constable| Sergeant)?)\s+(?:\d{2,6}\s+)?\p{Lu}[\p{L}'’-]{1,24}(?:\s+\p{Lu}[\p{L}'’-]{1,24})?)/gu
const PART = "\\p{Lu}[\\p{L}'’-]{1,24}"
const WHO =
  '(?:neighbours?|ex(?:[- ](?:husband|wife|boyfriend|girlfriend|partner))?|husband|wife|flatmate|housemate|lodger|tenant|landlord|colleague|boss|manager|mate|friend|cousin|brother|sister|uncle|driver|man|woman|lad|bloke|guy|girl|boy|dealer)'
const DID =
  '(?:kick|smash|took|taken|stole|nick|key|threw|throw|chuck|punch|hit|push|slap|threat|sent|send|scratch|damag|pull|rip|cut|slash|spat|shout|attack|assault|robb|burn|boot|follow|swore|grab|broke|did|done|harass)'
/** Another person's name, by what leads it. */
/** "His name is" where it may be the name of someone it happened to. */
const SOMEONE_OF_MINE =
  /\b(?:my|our) (?:\p{L}+ ){0,2}(?:son|daughter|boy|girl|child|kid|mum|mother|mam|dad|father|nan|gran|grandma|grandad|husband|wife|partner|sister|brother|friend|mate|neighbour|niece|nephew|grandson|granddaughter)\b/iu
const NAMED = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:full |real |first )?name(?:['’]?s| is| was)?(?: called)?:? (${PART}(?: ${PART})?)|\\b${WHO} (?:is |was |who is |who['’]s )?(?:called|named|name(?:['’]?s| is)) (${PART}(?: ${PART})?)|\\b(?:[Mm]y|[Oo]ur|[Tt]he) ${WHO},? (${PART}(?: ${PART})?),? (?:has |had |just |came (?:round |over |out )?and |keeps |is |was |who )?${DID}|\\b(?:[Hh]e|[Ss]he)['’]?s? (?:is )?(?:called|named) (${PART}(?: ${PART})?)`,
  'gu',
)
const ALIAS = new RegExp(
  `\\b(?:(?:they|people|everyone|everybody|kids|lads) (?:all )?call (?:him|her|them)|(?:known|goes|go) (?:as|by)(?: the (?:name|nickname)(?: of)?)?|nick ?named?(?: is)?|street name(?: is)?|who(?:['’]s| is) known as|lad they call|man they call|they call) ["'‘“]?(${PART}(?: ${PART})?)`,
  'gu',
)
/** Capitals that are no name. */
const NO_NAME =
  /^(?:I|The|A|And|But|He|She|They|It|We|My|His|Her|Police|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Facebook|Instagram|WhatsApp|CCTV|Ring|Tesco|Asda)\b/u

/** How many miles a vehicle has done, in figures. */
export function toldMiles(text: string): number | undefined {
  const miles = [...text.slice(0, 4000).matchAll(MILES)].map(([, one, other]) => figures(one ?? other ?? ''))
  return only(miles)
}

function figures(said: string): number {
  const plain = said.replace(/[, ]/g, '')
  return /k$/i.test(plain) ? Number.parseFloat(plain) * 1000 : Number(plain)
}

/** The mobile network that a phone is on. */
export function toldNetwork(text: string): string | undefined {
  return only([...text.slice(0, 4000).matchAll(NETWORK)].map(([, name = '']) => name))
}

/** The tracking number of a parcel. */
export function toldTracking(text: string): string | undefined {
  return only([...text.slice(0, 4000).matchAll(TRACKING)].map(([, number = '']) => number))
}

/** An officer with a rank: "PC Sample". */
export function toldOfficer(text: string): string | undefined {
  return only([...text.slice(0, 4000).matchAll(OFFICER)].map(([, name = '']) => name.trim()))
}

/** The name of the one who did it, as far as that is clear: where someone of the teller's is told of, "his name" may be theirs. */
export function toldOthersName(text: string): string | undefined {
  return SOMEONE_OF_MINE.test(text)
    ? only(namesOf(text.replace(/\b(?:his|her|their) name\b/gi, 'the name')))
    : only(namesOf(text))
}

/** The name of the one other person that a story names, whoever it is. */
export function toldName(text: string): string | undefined {
  return only(namesOf(text))
}

function namesOf(text: string): readonly string[] {
  const names = [...text.slice(0, 4000).matchAll(NAMED)].flatMap(
    (match) => match.slice(1).find((part) => part !== undefined) ?? [],
  )
  return names.filter((name) => !NO_NAME.test(name))
}

/** What that person is called by others. */
export function toldAlias(text: string): string | undefined {
  return only(
    [...text.slice(0, 4000).matchAll(ALIAS)].map(([, name = '']) => name).filter((name) => !NO_NAME.test(name)),
  )
}

function only<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}
