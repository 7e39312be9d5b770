import { COMMON_MAKES, PLAIN_MAKES } from './makes.ts'
import type { Mention } from './mention.ts'

const PLAIN = new RegExp(`(?<![\\w'’@])(?:${alternatives(PLAIN_MAKES)})(?!\\w|['’]s (?:road|street))`, 'gi')
const COMMON = new RegExp(`(?<![\\w'’@])(?:${alternatives(COMMON_MAKES)})(?!\\w)`, 'gi')
const THING =
  /^(?: [\w-]+)? ?(?:bikes?|bicycles?|mtb|ebike|e-bike|mountain bike|road bike|hybrid|cycle|cars?|van|hatchback|saloon|estate|phone|mobile|laptop|watch|motorbike|scooter|camera|drill|tv|fiesta|focus|transit|mondeo|ka|kuga|puma|ranger|galaxy|ibiza|leon|cooper|clubman|one|hatch|zs|hs|escape|defy|talon|contend|rockhopper|sirrus|allez|stumpjumper|tarmac|vengeance|subway|crossfire)(?![a-z])/i
const LEAD =
  /(?<![a-z])(?:black|white|gr[ea]y|silver|red|blue|green|yellow|orange|purple|pink|brown|gold|make(?: is| was|:)?|brand(?: is| was|:)?|it(?: is|'s|s| was) an?|called an?|model|electric|carbon|ladies|mens|kids)\s+$/i
const NOT_AFTER =
  /^ (?:bloke|man|men|lad|lads|guy|woman|boy|girl|and i|said|took|told|was|saw|who|came|on the|of|belt|up|down|wave)(?![a-z])/i
const CONTEXT =
  /(?<![a-z])(?:bikes?|bicycle|cycle|ebike|e-bike|frame|car|van|phone|mobile|laptop|watch|motorbike|drove|driving|driver|parked)(?![a-z])/i

/** Makes as written: "Trek", "Land Rover", "iPhone". One that is also a word ("giant", "focus") only where a make is meant. */
export function findMakes(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const m of text.matchAll(PLAIN)) {
    const verb = m[0] === 'trek' && /(?:^|\s)(?:to|the|long|a)\s+$/.test(text.slice(Math.max(0, m.index - 6), m.index))
    if (!verb) found.push({ value: m[0], start: m.index, end: m.index + m[0].length })
  }
  const context = CONTEXT.test(text)
  for (const m of text.matchAll(COMMON)) {
    const end = m.index + m[0].length
    const after = text.slice(end, end + 24)
    if (NOT_AFTER.test(after) || found.some((f) => m.index < f.end && end > f.start)) continue
    const lead = LEAD.test(text.slice(Math.max(0, m.index - 20), m.index))
    const inSentence =
      /[A-Z]/.test(m[0]) && m.index > 0 && !/[.?!]\s*$/.test(text.slice(Math.max(0, m.index - 3), m.index))
    if (THING.test(after) || lead || (context && inSentence)) found.push({ value: m[0], start: m.index, end })
  }
  return found
}

function alternatives(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length).join('|')
}
