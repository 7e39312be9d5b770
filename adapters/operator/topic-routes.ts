import { z } from 'zod'
import type { Clock } from '../../dialogs/ports.ts'
import type { TopicSwitch } from '../../dialogs/switches.ts'
import { parseJson, readBytes, utf8 } from '../intake/body.ts'
import { Problem } from '../intake/problem.ts'
import { json, type Route, type RouteAnswer, type RouteRequest } from '../intake/route.ts'
import { faultsOf } from '../intake/submission-faults.ts'
import { guardedBy, operatorName, operatorReason } from './guard.ts'

/** One reason for which a topic is off: the force's own rule, the setting SWITCHED_OFF, or an operator. Times in milliseconds since 1970. */
export interface WhyOff {
  readonly by: 'force' | 'setting' | 'operator'
  readonly reason: string
  readonly who?: string
  readonly since?: number
  readonly until?: number
}

/** How a flow, form or article stands now. `until` is when it is taken again, where that is known. */
export interface TopicStanding {
  readonly id: string
  readonly kind: 'flow' | 'form' | 'article'
  readonly title: string
  readonly on: boolean
  readonly until?: number
  readonly off: readonly WhyOff[]
}

/** What the routes look at and change. */
export interface TopicBoard {
  /** Every topic of the content, in the order of their ids. */
  topics(now: number): readonly TopicStanding[]
  /** Switches, keeps and audits; the next turn of every conversation goes by it. Undefined for an unknown topic. */
  set(change: TopicSwitch): Promise<TopicStanding | undefined>
}

/** What the routes work with. Without a `token` they are not there (404). */
export interface TopicRouteParts {
  readonly board: TopicBoard
  readonly token: string | undefined
  readonly clock: Clock
  /** Told after each switch, without who and why, for the log. */
  readonly switched?: () => void
}

const LONGEST_BODY = 16_384

const switchSchema = z.strictObject({
  on: z.boolean('Send true or false.'),
  by: operatorName,
  reason: operatorReason,
  until: z.iso.datetime({ offset: true, error: 'Send a time by RFC 3339, as 2026-11-23T17:00:00Z.' }).optional(),
})

/** `GET /operator/topics` and `POST /operator/topics/:id`: what is switched off, by whom and until when, and to switch it. */
export function topicRoutes({ board, token, clock, switched }: TopicRouteParts): readonly Route[] {
  const guarded = guardedBy(token)

  async function list({ query }: RouteRequest): Promise<RouteAnswer> {
    const only = z
      .enum(['on', 'off'])
      .optional()
      .safeParse(query.get('status') ?? undefined)
    if (!only.success) throw new Problem(400, 'Use one of these as status: on, off.')
    const wanted = board.topics(clock.now()).filter(({ on }) => only.data === undefined || on === (only.data === 'on'))
    return json(200, { topics: wanted.map(shown) })
  }

  async function change(request: RouteRequest): Promise<RouteAnswer> {
    const given = switchSchema.safeParse(parseJson(utf8(await readBytes(request.body, LONGEST_BODY))))
    if (!given.success)
      throw new Problem(400, 'Send "on", who you are in "by", and why in "reason".', faultsOf(given.error))
    const { on, by, reason } = given.data
    const now = clock.now()
    const until = given.data.until === undefined ? undefined : Date.parse(given.data.until)
    if (until !== undefined && (on || until <= now))
      throw new Problem(400, 'Send "until" only to switch off, and a time that is still to come.')
    const topic = request.params.id ?? ''
    const done = await board.set({ topic, on, by, reason, at: now, ...(until === undefined ? {} : { until }) })
    if (done === undefined) throw new Problem(404, 'There is no flow, form or article with this id.')
    switched?.()
    return json(200, shown(done))
  }

  return [
    { method: 'GET', path: '/operator/topics', handle: guarded(list) },
    { method: 'POST', path: '/operator/topics/:id', handle: guarded(change) },
  ]
}

function shown({ off, until, ...topic }: TopicStanding) {
  return {
    ...topic,
    until: inText(until),
    off: off.map(({ since, until: till, ...why }) => ({ ...why, since: inText(since), until: inText(till) })),
  }
}

function inText(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString()
}
