import { isPart, narrowed, type PartName } from './day-parts.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, says, type Tokens, word } from './token.ts'

const PHRASES: readonly (readonly [string, PartName])[] = [
  ['lunchtime', 'lunch'],
  ['lunch time', 'lunch'],
  ['lunch hour', 'lunch'],
  ['lunch break', 'lunch'],
  ['at lunch', 'lunch'],
  ['dinner time', 'dinner'],
  ['dinnertime', 'dinner'],
  ['over lunch', 'lunch'],
  ['teatime', 'tea'],
  ['tea time', 'tea'],
  ['breakfast time', 'breakfast'],
  ['breakfast', 'breakfast'],
  ['brekkie', 'breakfast'],
  ['bedtime', 'bedtime'],
  ['bed time', 'bedtime'],
  ['closing time', 'closing time'],
  ['kicking out time', 'closing time'],
  ['last orders', 'closing time'],
  ['chucking out time', 'closing time'],
  ['home time', 'home time'],
  ['school chucking out time', 'home time'],
  ['school kicking out time', 'home time'],
  ['school let out', 'home time'],
  ['school pick up', 'home time'],
  ['school pickup', 'home time'],
  ['school drop off', 'school run'],
  ['first thing', 'first thing'],
  ['last thing at night', 'last thing'],
  ['last thing', 'last thing'],
  ['early hours', 'early hours'],
  ['early hrs', 'early hours'],
  ['small hours', 'small hours'],
  ['wee hours', 'small hours'],
  ['wee small hours', 'small hours'],
  ['middle of the night', 'small hours'],
  ['dead of night', 'small hours'],
  ['dead of the night', 'small hours'],
  ['crack of dawn', 'early morning'],
  ['during the night', 'night'],
  ['in the night', 'night'],
  ['all night', 'night'],
  ['through the night', 'night'],
  ['all morning', 'morning'],
  ['all afternoon', 'afternoon'],
  ['all evening', 'evening'],
  ['dawn', 'early morning'],
  ['first light', 'early morning'],
  ['daybreak', 'early morning'],
  ['sunrise', 'early morning'],
  ['during the day', 'daytime'],
  ['in the daytime', 'daytime'],
  ['daytime', 'daytime'],
  ['after dinner', 'after tea'],
  // "aft" is the afternoon, unless it is "after".
  ['afternoon school', 'after school'],
  ['midday time', 'lunch'],
  ['before bedtime', 'before bed'],
  ['before breakfast', 'early morning'],
]

const byWord = new Map<string, (readonly [readonly string[], PartName])[]>()
for (const [phrase, part] of [...PHRASES].sort(([a], [b]) => b.length - a.length)) {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  byWord.set(first, [...(byWord.get(first) ?? []), [words, part] as const])
}

const PLAIN = new Set(['morning', 'afternoon', 'evening', 'night'])
/** Words behind "night" that make it no time. */
const COMPOUND = new Set([
  'club',
  'bus',
  'shift',
  'out',
  'light',
  'worker',
  'vision',
  'clubs',
  'dress',
  'standard',
  'school',
  'shelter',
  'tube',
])
const MEALS = new Set(['work', 'lunch', 'school', 'breakfast', 'tea', 'bed'])

/** "after the school RUN": of another time. */
const WHILE_ON = new Set('run pick pickup drop rush bus party trip play concert club disco'.split(' '))

/** What tells a part right behind a day: "Saturday am", "Sunday lunch". */
const BEHIND_DAY: ReadonlyMap<string, PartName> = new Map([
  ['am', 'morning'],
  ['pm', 'afternoon'],
  ['eve', 'evening'],
  ['lunch', 'lunch'],
  ['dinner', 'dinner'],
  ['tea', 'tea'],
])

/** Words that begin the name of a part of a day. */
export const PART_FIRST: readonly string[] = [...byWord.keys(), ...PLAIN]

/** Parts of a day: "early hours", "late evening", "after work", "Saturday am". */
export function readPart(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const text = word(tokens, i)
  for (const [words, part] of byWord.get(text) ?? [])
    if (says(tokens, i, ...words)) return got(i + words.length, { kind: 'part', part })
  if (text === 'rush' || text === 'school') return busy(tokens, i)
  if (text === 'before' || text === 'after') return around(tokens, i, text)
  if (text === 'early' || text === 'late' || text === 'mid') return edge(tokens, i, text)
  const directly = scan.before?.kind === 'day' && scan.before.to === i
  const short = directly ? BEHIND_DAY.get(text) : undefined
  if (short !== undefined) return got(i + 1, { kind: 'part', part: short })
  if (!PLAIN.has(text) || !isPart(text) || COMPOUND.has(word(tokens, i + 1)) || every(tokens, i)) return undefined
  return got(i + 1, { kind: 'part', part: text, loose: true })
}

const every = (tokens: Tokens, i: number): boolean => ['every', 'each', 'good', 'most'].includes(word(tokens, i - 1))

function around(tokens: Tokens, i: number, text: string): Got | undefined {
  const k = word(tokens, i + 1) === 'the' ? i + 2 : i + 1
  const meal = word(tokens, k) === 'lunchtime' ? 'lunch' : word(tokens, k) === 'teatime' ? 'tea' : word(tokens, k)
  if (WHILE_ON.has(word(tokens, k + 1))) return undefined
  const name = `${text} ${meal}`
  return MEALS.has(meal) && isPart(name) ? got(k + 1, { kind: 'part', part: name }) : undefined
}

function edge(tokens: Tokens, i: number, by: 'early' | 'late' | 'mid'): Got | undefined {
  let k = i + 1
  while (k < i + 4 && ['-', 'on', 'in', 'the', 'this', 'that'].includes(word(tokens, k))) k++
  const part = word(tokens, k)
  if (word(tokens, k - 1) === 'this' || !PLAIN.has(part) || !isPart(part) || COMPOUND.has(word(tokens, k + 1)))
    return undefined
  return got(k + 1, { kind: 'part', part: narrowed(part, by), loose: true })
}

/** "rush hour" and "school run": morning or afternoon by the words near them. A bare rush hour could be either: left out. */
function busy(tokens: Tokens, i: number): Got | undefined {
  const school = word(tokens, i) === 'school'
  if (word(tokens, i + 1) !== (school ? 'run' : 'hour')) return undefined
  let late = false
  let early = school
  for (let k = i - 4; k <= i + 5; k++) {
    const near = word(tokens, k)
    if (near === 'afternoon' || near === 'evening' || near === 'pm' || near === 'night' || near === 'tonight')
      late = true
    if (near === 'morning' || near === 'am') early = true
  }
  if (!late && !early) return undefined
  const part: PartName = late ? (school ? 'home time' : 'evening rush') : school ? 'school run' : 'morning rush'
  return got(at(tokens, i + 2).text === 's' ? i + 3 : i + 2, { kind: 'part', part })
}
