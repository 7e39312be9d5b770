import type { Day } from './calendar.ts'
import type { Moment } from './moment.ts'
import { halved, isNightly } from './occasions.ts'
import type { ClockPiece, Now } from './piece.ts'
import { dayIn, GRACE } from './settle.ts'
import type { Tokens } from './token.ts'

/** An hour without a day that the clock showed so few minutes ago is the one meant. */
const JUST_NOW = 6 * 60
/** The same where today was named: both its hours are past, and the morning one is told as "this morning". */
const LATER_TODAY = 4 * 60

/**
 * Settles hours of an answer that may be morning or evening by what people leave out: "yesterday at 3" is the
 * afternoon, since hours at which others sleep are told as such; "half ten" at ten past midnight has just been.
 * From six to eleven on another day both are usual, and the hour stays open.
 */
export function likelyHours(moments: readonly Moment[], tokens: Tokens, now: Now): readonly Moment[] {
  if (now.tense !== 'past') return moments
  const nightly = isNightly(tokens)
  return moments.map((moment) => {
    const { clock, part, edge } = moment
    if (!clock || clock.sure || clock.half || part || edge || moment.day?.evening || moment.into) return moment
    // "today, before 7": either may be meant, however late it is.
    if (moment.bound === 'before' && clock.hour > 5 && clock.hour < 12) return moment
    const others = moments.filter((each) => each !== moment)
    const own = dayIn(moment) ?? moment.days?.last
    // "between 10 last night and 3": the part said with the other end tells.
    if (own === undefined && others.some((each) => each.part)) return moment
    const day = own ?? others.map((each) => dayIn(each)).find((each) => each !== undefined)
    const half =
      moment.day?.orYesterday && day !== undefined
        ? ofEither(clock, day, now, nightly)
        : day === undefined
          ? ofRecent(clock, now, nightly)
          : ofDay(clock, day, now, nightly)
    return half ? halved(moment, half) : moment
  })
}

/** "today at 3" at one in the morning is of the day that has just ended, where the hour has not come. */
function ofEither(clock: ClockPiece, day: Day, now: Now, nightly: boolean): 'am' | 'pm' | undefined {
  const [early] = both(clock, day)
  return ofDay(clock, early > now.minutes + GRACE ? day - 1 : day, now, nightly)
}

/** Hours that are the afternoon's unless the night is told. */
const isAfternoon = ({ hour }: ClockPiece): boolean => hour === 12 || hour <= 5

function ofRecent(clock: ClockPiece, now: Now, nightly: boolean): 'am' | 'pm' | undefined {
  const [early, late] = both(clock, now.today)
  const until = now.minutes + GRACE
  if (isAfternoon(clock) && !nightly && late <= until) return 'pm'
  const [last, half] =
    late <= until ? [late, 'pm' as const] : early <= until ? [early, 'am' as const] : [late - 1440, 'pm' as const]
  return now.minutes - last <= JUST_NOW ? half : undefined
}

function ofDay(clock: ClockPiece, day: Day, now: Now, nightly: boolean): 'am' | 'pm' | undefined {
  const [, late] = both(clock, day)
  const until = now.minutes + GRACE
  if (late > until) return undefined
  if (isAfternoon(clock) && !nightly) return 'pm'
  return now.minutes - late <= (day === now.today ? LATER_TODAY : JUST_NOW) ? 'pm' : undefined
}

const both = ({ hour, minute }: ClockPiece, day: Day): readonly [number, number] => {
  const early = day * 1440 + (hour % 12) * 60 + minute
  return [early, early + 720]
}
