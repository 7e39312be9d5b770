import type { Moment } from './moment.ts'
import type { Tokens } from './token.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What people do by day: an hour from twelve to five said with it is none of the night. */
const BY_DAY = set(
  'kick kickoff match game football rugby cricket egg hunt church mass sermon school nursery speech queens kings bbq ' +
    'barbecue playground allotment carnival parade fete fair market sales shopping dentist doctors gp hairdressers barbers',
)
/** What begins in the morning: an hour from nine to eleven said with it. */
const BY_MORNING = set('church mass sermon remembrance armistice silence cenotaph parade sales school nursery dentist')
/** Words that tell the night, and leave the hour open. */
const BY_NIGHT = set('club clubbing pub bar party gig asleep bed slept rave drunk taxi uber')

/** Settles hours that may be morning or evening by what was going on: "Boxing Day, 3 o'clock kick off". */
export function byOccasion(moments: readonly Moment[], tokens: Tokens): readonly Moment[] {
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token.text))
  const [day, morning] = [has(BY_DAY), has(BY_MORNING)]
  if ((!day && !morning) || has(BY_NIGHT)) return moments
  return moments.map((moment) => {
    const { clock, part } = moment
    if (!clock || clock.sure || part) return moment
    const { hour } = clock
    if (day && (hour === 12 || hour <= 5)) return { ...moment, clock: { ...clock, half: 'pm' as const } }
    return morning && hour >= 9 && hour <= 11 ? { ...moment, clock: { ...clock, half: 'am' as const } } : moment
  })
}
