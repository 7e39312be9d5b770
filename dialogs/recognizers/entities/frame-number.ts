import type { Mention } from './mention.ts'

/** "frame number is", "serial no:", "stamped under the bottom bracket:". */
const CUE =
  /(?<![a-z])(?:frame ?(?:number|num|no\.?|code|serial|id|#)|frame(?= (?:is |was )?[a-z]{0,6} ?\d)|(?:bike'?s? )?serial(?: (?:number|num|no\.?|code))?|bottom bracket|stamped)(?![a-z])/gi
const FILLER =
  /^(?:[\s:=#"'“‘,-]|(?:on|it|is|was|says|said|reads|which|number|no|num|the|its|it's|frame|bike|my|of|under|underneath|that|crank|cranks|crankset|pedal|pedals|bottom|bracket|bb|head|head tube|tube|seat|seat tube|saddle|chainstay|stays?|dropouts?|back|side|frame's|bike's|inside|here|it says|are|with|written|down|as|i think|think)(?![a-z0-9]))+/i
const TOKEN = /^[a-z0-9][a-z0-9./-]{0,24}(?![\w@])/i
/** "wsbc 604 112 209 n": a few letters, then figures in groups. */
const GROUPED = /^[a-z]{2,5}(?: \d{2,4}){2,4}(?: [a-z](?![a-z]))?(?![\w@])/i
const MORE = /^ (?![AI] )([A-Z0-9-]{1,12})(?![\w@£])/
const AFTER = /^["'”’]?,? (?:is|was|are)(?: on)? (?:the|my|its|his|her) (?:bike'?s? )?(?:frame|serial) (?:number|no)/i
const CODE = /(?<![\w@£.-])[a-z0-9][a-z0-9./-]{3,24}(?![\w@])/gi

/** Bicycle frame numbers, in capitals as written: 4 to 25 letters and digits, found only by a word such as "frame number". */
export function findFrameNumbers(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const cue of text.matchAll(CUE)) {
    const from = cue.index + cue[0].length
    const start = from + (FILLER.exec(text.slice(from, from + 60))?.[0].length ?? 0)
    const end = start + codeLength(text.slice(start, start + 60))
    if (end > start && !found.some((f) => start < f.end && end > f.start))
      found.push({ value: capitals(text.slice(start, end)), start, end })
  }
  if (found.length > 0 || !/frame|serial/i.test(text)) return found
  for (const m of text.matchAll(CODE)) {
    const end = m.index + m[0].length
    if (isCode(m[0]) && AFTER.test(text.slice(end, end + 50)))
      found.push({ value: capitals(m[0]), start: m.index, end })
  }
  return found
}

function codeLength(rest: string): number {
  const grouped = GROUPED.exec(rest)?.[0].length
  if (grouped !== undefined) return grouped
  const first = TOKEN.exec(rest)?.[0].replace(/[./-]+$/, '') ?? ''
  // A longer word in small letters is a word: "it cost 600".
  if (first === '' || !(/\d/.test(first) || first.length <= 3 || first === first.toUpperCase())) return 0
  let length = first.length
  for (let joined = 0; joined < 4; joined++) {
    const more = MORE.exec(rest.slice(length))?.[1]
    if (
      more === undefined ||
      !(/\d/.test(more) || first.length <= 3 || more.length === 1) ||
      length + more.length + 1 > 25
    )
      break
    length += more.length + 1
  }
  return isCode(rest.slice(0, length)) ? length : 0
}

function isCode(code: string): boolean {
  return code.length >= 4 && code.length <= 25 && (code.match(/\d/g)?.length ?? 0) >= 3
}

function capitals(code: string): string {
  return code.toUpperCase()
}
