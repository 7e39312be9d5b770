import { isNight } from './day-parts.ts'
import type { Moment } from './moment.ts'
import { at, type Tokens, word } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What people do by day: an hour from twelve to five said with it is none of the night. */
const BY_DAY = set(
  'kick kickoff match game football rugby cricket egg hunt church mass sermon school nursery speech queens kings bbq ' +
    'barbecue playground allotment carnival parade fete fair market sales shopping dentist doctors gp hairdressers barbers ' +
    'work office college uni lecture lesson surgery clinic bank library supermarket shops wedding funeral',
)
/** What begins in the morning: an hour from nine to eleven said with it. */
const BY_MORNING = set('church mass sermon remembrance armistice silence cenotaph parade sales school nursery dentist')
/** What people do in the evening: an hour from five to eleven said with it. */
const BY_EVENING = set(
  'display fireworks bonfire pub party gig concert disco cinema film theatre panto restaurant drinks bingo karaoke quiz ' +
    'dark takeaway curry telly eastenders corrie news prom',
)
/** Words that tell the night, and leave the hour open. */
const BY_NIGHT = set(
  'club clubbing pub bar party gig asleep sleep sleeping bed slept rave drunk taxi uber nightclub kebab woke woken awoke ' +
    'nights nightshift overnight',
)

/** What stands close to an hour and tells its half: the words, the hours that it fits, the half. */
const CLOSE: readonly (readonly [words: ReadonlySet<string>, hours: readonly number[], half: 'am' | 'pm'])[] = [
  [set('bed asleep sleep slept'), [8, 9, 10, 11], 'pm'],
  [set('bed asleep sleep slept'), [12, 1, 2, 3, 4], 'am'],
  [set('woke woken wake awake'), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'am'],
  [set('breakfast'), [5, 6, 7, 8, 9], 'am'],
  [set('home'), [4, 5, 6, 7], 'pm'],
  [set('shut closed closing locked supper tea'), [4, 5, 6, 7, 8, 9, 10], 'pm'],
  [set('opened opening'), [5, 6, 7, 8, 9, 10], 'am'],
]
const TO_WORK = set('work school college uni office nursery')
const TO = set('to for into')
const GET = set('get got getting be wake woke')
/** "UP at 7", and not "picked up at 7". */
const UP_LEADS: ReadonlySet<string> = new Set(['', ...'and then was i im , .'.split(' ')])
const MORNINGS: readonly number[] = [5, 6, 7, 8, 9]

/** How far from an hour the words stand that tell its half, in tokens. */
const REACH = 5

/** Settles hours that may be morning or evening by what was going on: "Boxing Day, 3 o'clock kick off", "went to bed at 11". */
export function byOccasion(moments: readonly Moment[], tokens: Tokens): readonly Moment[] {
  const has = (words: ReadonlySet<string>): boolean =>
    tokens.some(({ text }, k) => words.has(text) && word(tokens, k - 1) !== 'midnight')
  const [day, morning, evening] = [has(BY_DAY), has(BY_MORNING), has(BY_EVENING)]
  const night = has(BY_NIGHT)
  const ended = day ? moments.map(ofDayEnded) : moments
  const told = isOfNight(tokens) ? ended.map((moment, k) => ofNightEnded(ended[k - 1], moment)) : ended
  return told.map((moment) => {
    const { clock, part } = moment
    if (!clock || clock.sure || clock.half || part) return moment
    const { hour } = clock
    const close = closeTo(moment, tokens, hour, moments.length === 1)
    if (close) return halved(moment, close)
    // "10 last night till 3, I work at 9": the part said with the other end tells.
    if (!moment.day && moments.some((each) => each.part)) return moment
    if (evening && !morning && hour >= 5 && hour <= 11) return halved(moment, 'pm')
    if (night) return moment
    if (day && (hour === 12 || hour <= 5)) return halved(moment, 'pm')
    return morning && hour >= 9 && hour <= 11 ? halved(moment, 'am') : moment
  })
}

/** A night shift, or all of a night. */
const isOfNight = (tokens: Tokens): boolean =>
  tokens.some(({ text }, k) => NIGHT_LONG.has(text) || (text === 'night' && word(tokens, k + 1) === 'shift'))
const NIGHT_LONG = set('nights nightshift overnight')

/** "night shift, left about 7 in the evening and got home just gone 8" */
function ofNightEnded(before: Moment | undefined, moment: Moment): Moment {
  const { clock, part } = moment
  if (!clock || clock.sure || clock.half || part || clock.hour < 4 || clock.hour === 12) return moment
  const evening = before?.part === 'evening' || isNight(before?.part) || before?.clock?.half === 'pm'
  return before?.clock && evening ? halved(moment, 'am') : moment
}

/** "this morning, on my way to work", told after midnight. */
function ofDayEnded(moment: Moment): Moment {
  const { day, part, clock } = moment
  const ended = day?.orYesterday && part === 'morning' && !clock
  return ended ? { ...moment, day: { kind: 'day', day: day.day - 1, fixed: true } } : moment
}

/** The moment with its hour known to be before or after midday. */
export const halved = (moment: Moment, half: 'am' | 'pm'): Moment =>
  moment.clock ? { ...moment, clock: { ...moment.clock, half } } : moment

/** Whether the text tells of the night, so that an hour of it may be a small one. */
export const isNightly = (tokens: Tokens): boolean => tokens.some(({ text }) => BY_NIGHT.has(text))

/** `alone`: no other time is told, so that what stands behind a comma is of this hour too. */
function closeTo({ runs }: Moment, tokens: Tokens, hour: number, alone: boolean): 'am' | 'pm' | undefined {
  for (const [from, to] of runs) {
    const found =
      along(tokens, alone && hour > 4 && hour < 12 && word(tokens, from - 1) === ',' ? from - 2 : from - 1, -1, hour) ??
      along(tokens, alone && hour > 4 && hour < 12 && word(tokens, to) === ',' ? to + 1 : to, 1, hour)
    if (found) return found
  }
  return undefined
}

/** The words from a token on, up to the next number or stop. */
function along(tokens: Tokens, from: number, step: -1 | 1, hour: number): 'am' | 'pm' | undefined {
  for (let n = 0; n < REACH; n++) {
    const k = from + n * step
    const { kind, text } = at(tokens, k)
    if (kind === 'number' || STOPS.has(text)) return undefined
    const before = word(tokens, k - 1)
    const up = text === 'up' && (GET.has(before) || (step < 0 && word(tokens, k + 1) === 'at' && UP_LEADS.has(before)))
    const rising = up || (TO_WORK.has(text) && TO.has(before))
    if (rising && MORNINGS.includes(hour)) return 'am'
    const found = CLOSE.find(([words, hours]) => words.has(text) && hours.includes(hour))
    if (found) return found[2]
  }
  return undefined
}

const STOPS = new Set([',', '.', '', 'and', 'until'])
