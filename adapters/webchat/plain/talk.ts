import { type Activity, type Question, readActivitySet } from '../page/activity.ts'
import { changeable } from './earlier-changes.ts'

/** A conversation as the plain page shows it, worked out of its log. */
export interface Talk {
  /** What was said before the last exchange, oldest first. */
  readonly earlier: readonly Saying[]
  /** The last exchange, without the question that waits and without what was wrong with an answer. */
  readonly latest: readonly Saying[]
  /** The activity with the question that waits for an answer. */
  readonly asked: Activity | undefined
  readonly question: Question | undefined
  /** Why the last answer was not taken, where the question was put again for that. */
  readonly refusal: string | undefined
  /** What the person wrote last, where it was not taken. */
  readonly written: string | undefined
  /** The answers that can still be changed: the key of the question by the id of what was said. */
  readonly changes: ReadonlyMap<string, string>
  /** A sensitive matter was opened. */
  readonly sensitive: boolean
  /** The person has written or chosen something. */
  readonly spoke: boolean
  /** The draft was saved behind a code, and is kept for longer. */
  readonly saved: boolean
  /** A report was sent here, and news of it may come. */
  readonly sent: boolean
  readonly language: 'en' | 'cy'
  /** When something was last said, in milliseconds since 1970; undefined where the log does not tell. */
  readonly lastAt: number | undefined
}

/** Something that was said, and by whom. */
export interface Saying {
  readonly own: boolean
  readonly activity: Activity
}

/** Works a conversation out of its log. `user` is whose token it is; without one, whoever is not the assistant is the person. */
export function readTalk(log: readonly unknown[], user: string | undefined, fallback: 'en' | 'cy' = 'en'): Talk {
  const all = activitiesOf(log)
  const isOwn = ({ from }: Activity) => (user === undefined ? from.role !== 'bot' : from.id === user)
  const sayings = all.map((activity) => ({ own: isOwn(activity), activity }))
  const turn = sayings.findLastIndex(({ own }) => own)
  const asked = sayings.slice(turn + 1).findLast(({ activity }) => questionOf(activity) !== undefined)?.activity
  const question = asked === undefined ? undefined : questionOf(asked)
  const refused = asked === undefined || question?.again === undefined ? undefined : before(asked, sayings)
  const quiet = new Set(all.filter(({ channelData }) => channelData.quiet === true).map(({ id }) => id))
  // What the page asked on the person's behalf is not shown, and neither is what was answered to that.
  const isShown = ({ own, activity }: Saying) =>
    activity.type === 'message' &&
    !quiet.has(activity.id) &&
    (own || questionOf(activity)?.key !== 'change' || !quiet.has(activity.replyToId ?? ''))
  const begin = Math.max(0, turn)
  const spoken = all.findLast(
    (one) => !isOwn(one) && one.locale !== undefined && one.channelData.assistant.language === undefined,
  )
  const at = Date.parse(all.at(-1)?.timestamp ?? '')
  return {
    earlier: sayings.slice(0, begin).filter(isShown),
    latest: sayings.slice(begin).filter((one) => isShown(one) && one.activity !== asked && one.activity !== refused),
    asked,
    question,
    refusal: refused?.text,
    written: refused === undefined ? undefined : sayings[turn]?.activity.text,
    changes: changeable(sayings, question),
    sensitive: all.some(({ channelData }) => channelData.assistant.private === true),
    saved: all.some(({ channelData }) => channelData.assistant.code?.for === 'draft'),
    sent: all.some(({ channelData }) => channelData.assistant.submission !== undefined),
    spoke: sayings.some(({ own, activity }) => own && activity.type === 'message'),
    language: spoken?.locale === undefined ? fallback : spoken.locale.startsWith('cy') ? 'cy' : 'en',
    lastAt: Number.isNaN(at) ? undefined : at,
  }
}

/** What of a log can be shown: one activity that cannot be read takes no other away. */
export function activitiesOf(log: readonly unknown[]): readonly Activity[] {
  return log.flatMap((one) => readActivitySet({ activities: [one] })?.activities ?? [])
}

/** The words that stood on an option, wherever in the conversation its question was put last. */
export function labelOf(log: readonly unknown[], key: string, option: string): string | undefined {
  return activitiesOf(log)
    .map(questionOf)
    .findLast((question) => question?.key === key)
    ?.options?.find(({ id }) => id === option)?.label
}

function questionOf({ channelData }: Activity): Question | undefined {
  return channelData.assistant.question
}

/** What was said in the same turn right before the question: why it is put again. */
function before(asked: Activity, sayings: readonly Saying[]): Activity | undefined {
  const found = sayings[sayings.findIndex(({ activity }) => activity === asked) - 1]
  return found === undefined || found.own || found.activity.replyToId !== asked.replyToId ? undefined : found.activity
}
