import { randomBytes } from 'node:crypto'
import type { Content } from '../dialogs/content.ts'
import type { ForceSettings, Services } from '../dialogs/engine/turn.ts'
import type { ForcePack } from '../dialogs/force.ts'
import { alsoInWelsh } from '../dialogs/recognizers/welsh/recognise.ts'
import { type WelshTopic, welshTopics } from '../dialogs/recognizers/welsh/topics.ts'
import type { SwitchedOffAt } from '../dialogs/switches.ts'
import { bankHolidaysOf } from '../knowledge/bank-holidays.ts'
import type { Recognise } from './recognise.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** What the engine needs to know of a force, out of its pack. */
export function forceSettings({ shortName, name, covers, limits, nation }: ForcePack): ForceSettings {
  return {
    name,
    shortName,
    ...(covers === undefined ? {} : { covers: covers.value }),
    draftMs: limits.draftMinutes.value * MINUTE_MS,
    savedMs: limits.savedDraftDays.value * DAY_MS,
    reportWithinDays: limits.reportWithinDays.value,
    holidays: bankHolidaysOf(nation === 'england-and-wales' ? 'england-wales' : nation),
    nationHolidays: {
      england: bankHolidaysOf('england-wales'),
      wales: bankHolidaysOf('england-wales'),
      scotland: bankHolidaysOf('scotland'),
      'northern-ireland': bankHolidaysOf('northern-ireland'),
    },
  }
}

/** What the dialogs may use. Without `switchedOff` everything is taken; without `inWelsh` only the phrases are Welsh. */
export function createServices(
  content: Content,
  recognise: Recognise,
  force: ForceSettings,
  switchedOff: SwitchedOffAt = () => undefined,
  inWelsh: () => Content = () => content,
): Services {
  const topics = onceAsked(() => welshTopics(topicsIn(inWelsh())))
  return {
    content,
    language: 'en',
    inOther: inWelsh,
    recognise: alsoInWelsh(recognise, (text) => topics()(text)),
    force,
    switchedOff,
    random: (bytes) => randomBytes(bytes),
  }
}

/** What is asked for in Welsh: articles by the Welsh ways to ask them, flows and forms by their Welsh titles. */
function topicsIn({ articles, flows }: Content): readonly WelshTopic[] {
  return [
    ...[...articles.values()].map(({ id, title, examples }) => ({
      kind: 'article' as const,
      id,
      examples: [title, ...examples],
    })),
    ...[...flows.values()].map(({ id, title }) => ({ kind: 'flow' as const, id, examples: [title] })),
  ]
}

function onceAsked<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
