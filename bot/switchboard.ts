import type { TopicBoard, TopicStanding, WhyOff } from '../adapters/operator/topic-routes.ts'
import type { Content } from '../dialogs/content.ts'
import { AssistantError } from '../dialogs/errors.ts'
import type { SwitchedOff, SwitchedOffAt, SwitchStore, TopicSwitch } from '../dialogs/switches.ts'
import { anyOff, offByRule, type TopicRule } from '../dialogs/topic-rules.ts'

/** What the switchboard is made of. */
export interface SwitchboardParts {
  readonly content: Content
  /** The force's own rules. */
  readonly rules: readonly TopicRule[]
  readonly holidays: ReadonlySet<string>
  /** The ids of the setting SWITCHED_OFF. */
  readonly setting: readonly string[]
  readonly store: SwitchStore
}

/** All that switches topics off, in one place. Answers from memory, so that a turn never waits; a switch counts from the next turn on. */
export interface Switchboard extends TopicBoard {
  readonly switchedOff: SwitchedOffAt
}

/** Opens the switchboard with what operators left. Throws CONFIG_INVALID where the setting names no topic: a slip there would leave on what should be off. */
export async function openSwitchboard({
  content,
  rules,
  holidays,
  setting,
  store,
}: SwitchboardParts): Promise<Switchboard> {
  const known = topicsOf(content)
  const wrong = setting.filter((id) => !known.has(id))
  if (wrong.length > 0)
    throw new AssistantError(
      'CONFIG_INVALID',
      `SWITCHED_OFF names no flow, form or article with: ${wrong.join(', ')}. Nothing was started. Correct it and start again.`,
    )
  const byOperator = new Map((await store.off()).map((change) => [change.topic, change]))
  const byRules = grouped(rules, holidays)
  const bySetting = new Set(setting)
  const off: SwitchedOffAt = anyOff([
    (id, now) => byRules.get(id)?.(id, now),
    (id) => (bySetting.has(id) ? { reason: 'SWITCHED_OFF' } : undefined),
    (id, now) => stillOff(byOperator.get(id), now),
  ])

  function whys(id: string, now: number): readonly WhyOff[] {
    const rule = byRules.get(id)?.(id, now)
    const operator = byOperator.get(id)
    return [
      ...(rule === undefined ? [] : [{ by: 'force' as const, reason: rule.reason, ...untilOf(rule) }]),
      ...(bySetting.has(id) ? [{ by: 'setting' as const, reason: 'SWITCHED_OFF' }] : []),
      ...(operator === undefined || stillOff(operator, now) === undefined
        ? []
        : [
            {
              by: 'operator' as const,
              reason: operator.reason,
              who: operator.by,
              since: operator.at,
              ...untilOf(operator),
            },
          ]),
    ]
  }

  function standing(id: string, now: number): TopicStanding | undefined {
    const topic = known.get(id)
    if (topic === undefined) return undefined
    const closed = off(id, now)
    return { id, ...topic, on: closed === undefined, ...untilOf(closed ?? {}), off: whys(id, now) }
  }

  return {
    switchedOff: off,
    topics: (now) => [...known.keys()].toSorted().flatMap((id) => standing(id, now) ?? []),
    async set(change: TopicSwitch) {
      if (!known.has(change.topic)) return undefined
      await store.set(change)
      if (change.on) byOperator.delete(change.topic)
      else byOperator.set(change.topic, change)
      return standing(change.topic, change.at)
    },
  }
}

type Topic = Pick<TopicStanding, 'kind' | 'title'>

function topicsOf({ flows, forms, articles }: Content): ReadonlyMap<string, Topic> {
  const topics = new Map<string, Topic>()
  for (const [id, { title }] of flows) topics.set(id, { kind: 'flow', title })
  for (const [id, { title }] of forms) topics.set(id, { kind: 'form', title })
  for (const [id, { title }] of articles) topics.set(id, { kind: 'article', title })
  return topics
}

/** The rules by their topic, so that a topic without one costs nothing. */
function grouped(rules: readonly TopicRule[], holidays: ReadonlySet<string>): ReadonlyMap<string, SwitchedOffAt> {
  const ids = new Set(rules.map(({ topic }) => topic))
  const of = (id: string) => anyOff(rules.filter(({ topic }) => topic === id).map((rule) => offByRule(rule, holidays)))
  return new Map([...ids].map((id) => [id, of(id)]))
}

function stillOff(change: TopicSwitch | undefined, now: number): SwitchedOff | undefined {
  if (change === undefined || (change.until !== undefined && now >= change.until)) return undefined
  return { reason: change.reason, ...untilOf(change) }
}

function untilOf({ until }: { readonly until?: number }): { readonly until?: number } {
  return until === undefined ? {} : { until }
}
