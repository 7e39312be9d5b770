import type { Mention } from './mention.ts'

const BASE =
  'black|white|gr[ea]y|silver|red|blue|green|yellow|orange|purple|pink|brown|gold|beige|cream|navy|maroon|turquoise|teal|bronze|burgundy|charcoal|khaki|lilac|violet|magenta|crimson|cyan|copper|champagne|gunmetal|multi-?colou?red'
const SHADE =
  'light|dark|bright|pale|deep|matte?|metallic|gloss|glossy|navy|sky|royal|baby|racing|british racing|lime|mint|forest|olive|bottle|neon|fluorescent|hot|rose|gunmetal|midnight|electric|pearl|burnt|blood|off'
const COLOUR = new RegExp(
  `(?<![\\w'’-])(?:(?:${SHADE})[ -]){0,2}(?:${BASE})(?:d?ish)?(?:[ -]?(?:${BASE}))?(?![\\w'’])`,
  'gi',
)
/** "black lads" are people; "red light" and "green card" are things of another colour. */
const NOT_COLOUR_AFTER =
  /^[ -](?:(?:british|african|caribbean|european|male|female|young|teenage|looking|skinned|or|and|asian|mixed|old|older|middle|aged)[ -]){0,3}(?:man|men|woman|women|lads?|bloke|blokes|guys?|boys?|girls?|males?|females?|youths?|people|person|kids?|lady|ladies|teen\w*|british|african|caribbean|european|skin|asian|ethnic|eye|ice|market|friday|lights?|card|lion|bull|cross|handed|zone|belt|tape|spot|out|mail|pages|lines?|cab|hole|board)(?![a-z])/i
const NOT_COLOUR_BEFORE =
  /(?<![a-z])(?:ice|double|bethnal|golders|turnham|parsons|mr|mrs|ms|miss|dr|pc|sgt|village|bowling|the light was|lights? (?:was|were|is)|through (?:a|the|on)?|on|at|jumped (?:a|the)?|past)\s+$/i
const PRECIOUS =
  /^ (?:ring|rings|chain|necklace|bracelet|watch|jewell?ery|earrings?|coins?|plated|medal|bars?)(?![a-z])/i

/** Colours as written: "black", "dark blue". Not of people ("two white lads") and not in "a red light". */
export function findColours(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const m of text.matchAll(COLOUR)) {
    const end = m.index + m[0].length
    const after = text.slice(end, end + 50)
    if (NOT_COLOUR_AFTER.test(after) || NOT_COLOUR_BEFORE.test(text.slice(Math.max(0, m.index - 24), m.index))) continue
    if (/(?:gold|silver)$/i.test(m[0]) && PRECIOUS.test(after)) continue
    found.push({ value: m[0], start: m.index, end })
  }
  return found
}
