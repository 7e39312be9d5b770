import { matches } from '../phrases/pattern.ts'
import { type Account, textBetween } from './account.ts'
import { isSaid, isTold } from './frames.ts'
import { tell } from './tells.ts'
import { isGone, thingMentions } from './thing-mentions.ts'
import { toldAlias, toldOthersName } from './told-details.ts'

/** How a story describes the one person it is told of. Texts are as written. */
export interface ToldPerson {
  readonly name?: string
  readonly alias?: string
  readonly sex?: 'male' | 'female'
  readonly age?: string
  readonly look?: string
  readonly height?: string
  readonly build?: string
  readonly hair?: string
  readonly face?: string
  readonly clothes?: string
  readonly voice?: string
  readonly marks?: string
}

/** Right behind a man or woman: someone who works there, lives near or saw it, and not who did it. */
const BYSTANDER = [
  '<man>|<woman> on|at|in|from|behind|off|who_works|who_lives ..1 reception|shop|desk|counter|till|council|bank|garage|pub|insurance|police|station|phone|next_door|over_the_road|across_the_road|opposite|upstairs|number|bus_stop|corner_shop|cafe|front_desk|ground_floor',
  '<man>|<woman> from ..1 boots|tesco|asda|shop|council|greggs|costa|next_door|bank|cafe',
  '<man>|<woman> ..7 helped|witness|came_to_help',
  '<man>|<woman> ..7 saw|witnessed',
  '<man>|<woman>|cyclist|driver ..3 stopped ..3 and|to|gave|for|has|with',
  '<man>|<woman> ..4 told|gave|helped|stopped_to|rang|called_the|filmed|recorded|works|lives|runs',
  'my|our|his|her <man>|<woman>',
  'police|security|shop|delivery|bus|taxi|maintenance|postman|door <man>|<woman>',
]
/** "in a taxi with two girls": those beside the one who did it. */
const WITH = new Set(['with', 'and'])
const MANY = [
  'two|three|four|five|six|several|some|few|couple|group|gang|load|bunch|2|3|4|5|6 ..2 men|blokes|lads|guys|boys|women|girls|people|kids|youths|teenagers|males|females|ladies',
  'both of them',
  'one of them',
  'the other one|lad|man|bloke',
]
/** "I was wearing", "my son has brown hair": not who did it. */
const NOT_THEM = ['i|we|my|our|me ..3 wearing|had_on|hair|glasses|beard', '<kin> is|was|had|has ..2 wearing|hair']

const AGES: readonly (readonly [string, readonly string[]])[] = [
  ['10-19', ['teenager|teenage|teens|mid_teens|late_teens|schoolboy|schoolgirl']],
  [
    '20-29',
    [
      'early|mid|late ..1 twenties|20s|20',
      'in_his|in_her|in_their ..1 twenties|20s',
      'twenties|20s',
      'twenty_something|20_something',
    ],
  ],
  ['30-39', ['thirties|30s', 'thirty_something|30_something']],
  ['40-49', ['forties|40s', 'forty_something|40_something']],
  ['50-59', ['fifties|50s']],
  ['60-69', ['sixties|60s']],
  ['70-plus', ['seventies|70s|eighties|80s']],
]
const BANDS: readonly (readonly [number, string])[] = [
  [9, 'under-10'],
  [19, '10-19'],
  [29, '20-29'],
  [39, '30-39'],
  [49, '40-49'],
  [59, '50-59'],
  [69, '60-69'],
  [120, '70-plus'],
]
const AGE =
  /(?<!\b(?:doing|at|limit of|going) )\b(?:about|around|roughly|approx\.?|approximately|maybe|probably|aged?|perhaps|looked|say|circa|of|was|is)\s+(?:about |around |maybe )?(\d{2})(?!\d)(?:\s?(?:-|to|or)\s?(\d{2}))?(?=\s*(?:[,;.!)]|$|ish\b|-ish|or so|years?|yrs?|and\b|with\b|but\b|bald|tall|slim|white|black|asian|stocky|short|skinny|wearing|dressed|odd\b|dark|ginger|blonde?))(?!\s*(?:[.:]\d|and (?:a|came|he (?:came|over)|they)\b|years? ago|years? in|with (?:the|my)))|\b(\d{2})(?:\s?(?:-|to|or)\s?(\d{2}))?\s?(?:ish\b|-ish\b|years? old|yrs? old|yo\b|y\/o|year[- ]old)/gi
/** An age without "years" is one where a person is told of in the same sentence. */
const SOMEONE =
  /\b(?:he|she|they|him|her|man|men|bloke|lad|lads|guy|fella|male|males|woman|female|girl|boy|lady|youth|teenager|person|driver)\b/i
const BUILDS: readonly (readonly [string, readonly string[]])[] = [
  ['slim', ['slim|skinny|thin|slender|lanky|scrawny|wiry|petite !hair']],
  ['medium', ['medium|average build|built']],
  ['muscular', ['stocky|muscular|muscly|well_built|well-built|athletic|broad_shouldered|hench|built_like']],
  [
    'large',
    [
      'fat|overweight|chubby|heavy_set|heavyset|heavily_built|plump|obese|large_build|big_build',
      'big|large <man>|<woman>|build|built',
    ],
  ],
]
const HEIGHT =
  /\b(?:about |around |approx\.? |roughly |maybe |over |nearly |almost |at least )?(?:\d(?:\.\d)?\s?(?:ft|foot|feet|['’′])(?:\s?\d{1,2}(?:\s?(?:in(?:ch(?:es)?)?|["”″])?)?)?(?:-ish|ish)?|(?:five|six|four) (?:foot|feet|ft)(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}))?(?: or so|ish)?|1\.\d{1,2}\s?m(?:etres?)?\b|1\d\d\s?cm|(?:quite |very |really |fairly |pretty )?(?:tall|short)(?=\s*[,.]|\s+(?:and|with|but|lad|man|bloke|guy|girl|woman|male|female|fella)\b)(?!\s+(?:hair|dark|brown|blond|black)))/gi
const HAIR =
  /\b(?:(?:(?:long|short|shortish|longish|dark|light|brown|black|blonde?|fair|grey|gray|white|ginger|red|curly|straight|wavy|greasy|spiky|cropped|shaved|messy|dyed|pink|blue|purple|green|mousy|shoulder[- ]length|thick|thinning|receding|highlighted|bleached|afro|frizzy|scruffy|very|quite|bit|of)[\s,]+(?:and\s+)?){1,5}hair(?:ed)?|hair (?:was |is )?(?:tied|in|up in|scraped|shaved|cut)[^,.;\n]{0,30}|bald(?:ing)?(?: head(?:ed)?)?|shav(?:ed|en) head|skinhead|buzz ?cut|crew ?cut|ponytail|pony tail|dreadlocks|dreads|cornrows|braids|mohican|mullet|afro|curtains hair|man bun|ginger(?= (?:lad|bloke|man|guy|woman|girl))|blonde?(?= (?:lad|bloke|man|guy|woman|girl|lady)))/gi
const FACE =
  /\b(?:(?:(?:full|big|short|long|bushy|ginger|grey|dark|black|brown|trimmed|scruffy|light|thick|thin|small|white|bit of a|a bit of)\s+){0,3}(?:beard|goatee|stubble|moustache|tash|mustache|sideburns)|clean[- ]shaven|(?:(?:black|dark|thick|round|blue|surgical|ski|face|covid|skull|clown|full)\s+){0,2}(?:glasses|specs|sunglasses|mask|masks|balaclavas?|ballies|bally|snood|face covering)|freckles|acne|spotty|gold tooth|missing (?:a )?(?:front )?t(?:ooth|eeth)|face (?:was )?(?:covered|hidden)|covered (?:his|her|their) face|broken nose|pale|unshaven)\b/gi
const GARMENT =
  '(?:hoodie|hoody|hood up|hoods? up|jacket|coat|puffer|puffa|parka|bomber|fleece|jumper|sweatshirt|sweater|top|t-shirt|tshirt|tee|shirt|vest|gilet|tracksuit|trackies|trackie|tracksuit bottoms|joggers|joggies|jogging bottoms|bottoms|jeans|trousers|shorts|leggings|skirt|dress|suit|overalls|boiler suit|hi[- ]?vis(?: (?:jacket|vest|coat))?|uniform|trainers|shoes|boots|sliders|cap|baseball cap|beanie|hat|woolly hat|gloves|scarf|rucksack|backpack|man bag|bumbag|blazer|cardigan|raincoat|cagoule|dressing gown|hijab|turban|apron)'
const SHADE =
  '(?:(?:all|long|short|dark|light|bright|pale|navy|black|white|grey|gray|red|blue|green|yellow|orange|purple|pink|brown|beige|cream|khaki|camo|camouflage|maroon|burgundy|turquoise|silver|gold|denim|leather|north face|nike|adidas|stone island|puma|berghaus|canada goose|superdry|jd|under armour|new balance|lacoste|moncler|work|school|football|striped|stripy|checked|hooded|woolly|padded|puffer|puffa|bomber|baggy|skinny|ripped|big|thick|two-tone|plain|dirty|scruffy|smart|waterproof|tan|and|matching|baseball|flat|bucket|polo|rugby|liverpool|england|with a|with)\\s+)'
const CLOTHES = new RegExp(
  `\\b(?:(?:a|an|some|his|her|their)\\s+)?${SHADE}{0,6}${GARMENT}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+with\\s+|\\s+over\\s+|\\s+under\\s+)(?:(?:a|an|some)\\s+)?${SHADE}{0,6}${GARMENT})*\\b|\\b(?:dressed (?:all )?in|all in)\\s+(?:${SHADE.replace('\\s+)', ')')}\\s?){1,3}`,
  'giu',
)
/** Before clothes: what was worn, not what was taken. */
const WORN =
  /(?:wearing|wore|had on|dressed in|in|with|had|hood|,|and|a|an|some|was|were|about \d\d|slim|skinny|tall|man|bloke|lad|guy|woman|male|female|fella|big fella|boy|girl)\s*$/i
const VOICE =
  /\b(?:(?:(?:local|foreign|strong|thick|posh|northern|southern|scottish|irish|welsh|scouse|geordie|brummie|mancunian|manc|london|cockney|yorkshire|essex|eastern european|polish|romanian|american|australian|african|jamaican|asian|indian|french|spanish|italian|west country|glaswegian|lancashire|birmingham|liverpool|manchester|newcastle|cornish|norfolk|slight|sort of|kind of|a|very|deep|high|heavy|broad)\s+){1,4}(?:accent|voice)|(?:spoke|talked|talking|speaking) (?:with|in|like) [^,.;\n]{3,40})/gi
const MARKS =
  /\b(?:(?:a |an |with |some |big |large |small |long |spider |sleeve |neck |face |teardrop |tribal |visible |several |lots of |loads of |two |cross |rose |star |name ){0,4}\b(?:tattoos?|tats|scars?|birthmark|piercings?|nose ring|lip ring|limp|gold chain|earrings?)\b(?: (?:on|of|across|down|above|under|behind|in|all (?:up|over|down)) [^,.;\n]{2,30})?)/gi
const LOOKS =
  /\b(?:white|black|asian|mixed[- ]race|mixed heritage|middle[- ]eastern|eastern european|south asian|chinese|mediterranean|oriental|arab(?:ic)?|african|caribbean|pakistani|indian|somali|polish|romanian|olive[- ]skinned|dark[- ]skinned|light[- ]skinned|pale[- ]skinned|tanned)(?:[- ](?:british|european|african|caribbean|looking|skinned|skin))?(?=[\s,]+(?:(?:about|around|in|aged|early|mid|late|young|teenage|tall|short|slim|skinny|stocky|big|male|female|old|older|twenties|thirties|\d)\b|(?:man|men|woman|bloke|lad|lads|guy|male|female|girl|lady|boy|youth|person|fella|kid|teenager)\b)|\s*[,.]\s*(?:\d0s|early|mid|late|navy|black|grey|with|wearing|about|beard|bald|slim|stocky|tall|short|ginger|dark))/gi

/** What is told of the one person who did it; undefined where no one is described, or several are. */
export function toldPerson(account: Account, driver: boolean): ToldPerson | undefined {
  const many = found(account, MANY).some(({ start }) => !WITH.has(account.words[start - 1]?.word ?? ''))
  const sex = sexOf(account, driver)
  const text = withoutOthers(account)
  const named = { ...part('name', toldOthersName(text)), ...part('alias', toldAlias(text)) }
  if (many) return sex === undefined ? undefined : { sex }
  const described = {
    ...named,
    ...(sex === undefined ? {} : { sex }),
    ...part('age', ageIn(account, text)),
    ...part('look', first(text, LOOKS, SOMEONE)),
    ...part('height', first(text, HEIGHT)),
    ...part('build', only(account, BUILDS)),
    ...part('hair', joined(text, HAIR)),
    ...part('face', joined(text, FACE)),
    ...part('clothes', clothesIn(text)),
    ...part('voice', first(text, VOICE)),
    ...part('marks', joined(text, MARKS)),
  }
  return Object.keys(described).length === 0 ? undefined : described
}

function part<K extends keyof ToldPerson>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const made: Partial<Record<K, string>> = {}
  if (value !== undefined) made[key] = value
  return made
}

function found(account: Account, phrases: readonly string[]) {
  return phrases.flatMap((phrase) => [...matches(tell(phrase), account.marked, 8, account.budget)])
}

/** Male or female by the nouns of those who did it, of a driver also by "he" and "she". */
function sexOf(account: Account, driver: boolean): 'male' | 'female' | undefined {
  const bystanders = found(account, BYSTANDER)
  const told = (list: string) =>
    found(account, [list]).some(
      (match) =>
        isTold(account, match) && !bystanders.some(({ start, end }) => match.start >= start && match.start < end),
    )
  const men = told('<man>') || told('men|blokes|lads|guys|males|fellas')
  const women = told('<woman>') || told('women|ladies|females')
  if (men || women) return men && women ? undefined : men ? 'male' : 'female'
  if (!driver) return undefined
  const aside = new Set(bystanders.map(({ start }) => sentenceOf(account, start)))
  const pronoun = (list: string) =>
    found(account, [list]).some((match) => isSaid(account, match) && !aside.has(sentenceOf(account, match.start)))
  const he = pronoun('he|his|him')
  const she = pronoun('she|her')
  return he === she ? undefined : he ? 'male' : 'female'
}

function sentenceOf({ segments, segmentAt }: Account, at: number): number {
  return segments[segmentAt[at] ?? 0]?.sentence ?? 0
}

/** A clause, and the next one where it goes on about the same person: "a lady helped, she was about 60". */
function clausesOf({ segments, words }: Account, segment: number): readonly number[] {
  const [here, next] = [segments[segment], segments[segment + 1]]
  const goesOn =
    next !== undefined && next.sentence === here?.sentence && /^(?:he|she|they|who)$/.test(words[next.from]?.word ?? '')
  return goesOn ? [segment, segment + 1] : [segment]
}

/** The text with the clauses about the teller and other people blanked out, so that offsets stay. */
function withoutOthers(account: Account): string {
  const blank = new Set(
    found(account, [...NOT_THEM, ...BYSTANDER]).flatMap(({ start }) =>
      clausesOf(account, account.segmentAt[start] ?? -1),
    ),
  )
  let { text } = account
  for (const { from, to } of thingMentions(account).filter((mention) => isGone(account, mention))) {
    const start = account.words[from]?.start ?? 0
    const end = account.words[to - 1]?.end ?? start
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  }
  account.segments.forEach(({ from, to }, index) => {
    if (!blank.has(index)) return
    const start = account.words[from]?.start ?? 0
    const end = account.words[to - 1]?.end ?? start
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  })
  return text.slice(0, 4000)
}

function ageIn(account: Account, text: string): string | undefined {
  const bands = new Set<string>()
  for (const match of text.matchAll(AGE)) {
    if (isTellers(text, match.index)) continue
    if (match[1] !== undefined && !SOMEONE.test(sentenceAround(text, match.index))) continue
    const [low, high] = [match[1] ?? match[3], match[2] ?? match[4]].map((age) =>
      age === undefined ? undefined : bandOf(Number(age)),
    )
    if (low !== undefined) bands.add(low)
    if (high !== undefined) bands.add(high)
  }
  const words = only(account, AGES)
  if (words !== undefined) bands.add(words)
  return bands.size === 1 ? [...bands][0] : undefined
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at)
  const after = text.slice(at, at + 160)
  return (
    before.slice(Math.max(0, before.search(/[.!?\n][^.!?\n]*$/))) +
    after.slice(0, Math.max(0, after.search(/[.!?\n]|$/)))
  )
}

/** "I'm 43 years old", "my son is 13": not who did it. */
function isTellers(text: string, at: number): boolean {
  return /(?:\bi(?:['’]?m| am)|\b(?:my|our|his|her) \p{L}+(?: is|['’]s| was|, (?:who(?:['’]s| is))?)?|\bwho(?:['’]s| is)|\bwe are)\s*(?:\p{L}+ ){0,1}$/iu.test(
    text.slice(Math.max(0, at - 36), at),
  )
}

function bandOf(age: number): string | undefined {
  return BANDS.find(([most]) => age <= most)?.[1]
}

/** The one of several that the words tell. */
function only(account: Account, tellings: readonly (readonly [string, readonly string[]])[]): string | undefined {
  const ids = tellings
    .filter(([, phrases]) => found(account, phrases).some((match) => isSaid(account, match)))
    .map(([id]) => id)
  return ids.length === 1 ? ids[0] : undefined
}

function first(text: string, pattern: RegExp, near?: RegExp): string | undefined {
  const found = [...text.matchAll(pattern)].filter(({ index }) => near?.test(sentenceAround(text, index)) ?? true)
  const all = new Map(found.map(([match]) => [match.toLowerCase().trim(), match.trim()]))
  return all.size === 1 ? [...all.values()][0] : undefined
}

function joined(text: string, pattern: RegExp): string | undefined {
  const all = new Map([...text.matchAll(pattern)].map(([match]) => [match.toLowerCase().trim(), match.trim()]))
  return all.size === 0 || all.size > 3 ? undefined : [...all.values()].join(', ').slice(0, 100)
}

/** Shops that are called like clothes: "in Boots". */
const SHOPS = /^(?:Boots|Next|Dress|Vests?)$/

function clothesIn(text: string): string | undefined {
  const worn = [...text.matchAll(CLOTHES)]
    .filter(([match]) => !SHOPS.test(match))
    .filter(({ index }) => WORN.test(text.slice(Math.max(0, index - 16), index)))
  return worn.length === 0 || worn.length > 4
    ? undefined
    : worn
        .map(([match]) => match.trim())
        .join(', ')
        .slice(0, 500)
}

/** The clause in which someone is described, for questions that take words. */
export function clauseOf(account: Account, word: number): string {
  const segment = account.segments[account.segmentAt[word] ?? 0]
  return segment === undefined ? '' : textBetween(account, segment.from, segment.to)
}
