import { z } from 'zod'
import { CRIME_KINDS, type CrimeKind } from '../../dialogs/area.ts'
import type { AnswerCache, Answered, LiveAreas, Neighbourhood } from '../../knowledge/area/area-source.ts'
import { countsOf, type Figures } from '../../knowledge/area/figures.ts'
import { type Month, readMonth, writeMonth } from '../../knowledge/area/months.ts'
import type { Team } from '../../knowledge/area/team.ts'
import type { Got, JsonClient } from './json-client.ts'
import { KeptAnswers } from './kept-answers.ts'
import { polyOf } from './polygon.ts'
import { boundaryShape, crimesShape, datesShape, locatedShape } from './shapes.ts'
import { askTeam, teamShape } from './team.ts'

const HOUR_MS = 3_600_000
/** How long answers count as fresh: months and counts change once a month, boundaries hardly, teams and priorities at any time. */
const FRESH_MS = {
  dates: 6 * HOUR_MS,
  counts: 20 * 24 * HOUR_MS,
  boundary: 30 * 24 * HOUR_MS,
  team: 12 * HOUR_MS,
} as const
/** Two years: one to tell, one to lay beside it. */
const MONTHS = 24
/** With more months than this that did not come, there is nothing honest to tell. */
const MOST_FAILED = 3
/** A month without any crime is not believed where the others have at least this many: some forces sent nothing for months. */
const USUAL = 10

const countsShape = z.record(z.string(), z.number().int().min(0))
const polyShape = z.string()

/** data.police.uk as a source of figures and teams. `cache` holds nothing but public figures. `now` in milliseconds since 1970. */
export function createLiveAreas(client: JsonClient, cache: AnswerCache, now: () => number): LiveAreas {
  const kept = new KeptAnswers(cache, now)

  const poly = (force: string, id: string) =>
    kept.ask(`boundary:${force}/${id}`, polyShape, FRESH_MS.boundary, async (): Promise<Got<string>> => {
      const got = await client.get(`/${force}/${id}/boundary`, boundaryShape)
      return got.kind === 'got' ? { kind: 'got', value: polyOf(got.value) } : got
    })

  const counts = (force: string, id: string, month: Month, shape: string) =>
    kept.ask(`counts:${force}/${id}:${month}`, countsShape, FRESH_MS.counts, async () => {
      const got = await client.get(`/crimes-street/all-crime?date=${writeMonth(month)}&poly=${shape}`, crimesShape)
      return got.kind === 'got' ? ({ kind: 'got', value: byKind(got.value) } as const) : got
    })

  return {
    async at(latitude, longitude): Promise<Answered<Neighbourhood>> {
      const got = await client.get(`/locate-neighbourhood?q=${latitude},${longitude}`, locatedShape)
      if (got.kind !== 'got') return { kind: got.kind }
      return { kind: 'answer', value: { force: got.value.force, id: got.value.neighbourhood }, at: now() }
    },

    async figures({ force, id }): Promise<Answered<Omit<Figures, 'name'>>> {
      const dates = await kept.ask('dates', datesShape, FRESH_MS.dates, () =>
        client.get('/crimes-street-dates', datesShape),
      )
      if (dates.kind !== 'answer') return dates
      const shape = await poly(force, id)
      if (shape.kind !== 'answer') return shape
      const months = dates.value.flatMap(({ date }) => readMonth(date) ?? []).sort((one, other) => other - one)
      const wanted = months.slice(0, MONTHS)
      const asked = await Promise.all(
        wanted.map(async (month) => ({ month, answer: await counts(force, id, month, shape.value) })),
      )
      const came = asked.flatMap(({ month, answer }) => (answer.kind === 'answer' ? [{ month, ...answer }] : []))
      if (came.length === 0 || asked.length - came.length > MOST_FAILED) return { kind: 'failed' }
      const at = Math.min(...came.map((one) => one.at))
      const stale = dates.stale === true || came.some((one) => one.stale === true)
      const whole = withoutGaps(came)
      return {
        kind: 'answer',
        at,
        ...(stale ? { stale } : {}),
        value: {
          kind: 'neighbourhood',
          source: { name: 'data.police.uk, street-level crime', at, points: true, ...(stale ? { stale } : {}) },
          here: countsOf(
            whole.map(({ month }) => month),
            whole.flatMap(({ month, value }) => CRIME_KINDS.map((kind) => ({ kind, month, count: value[kind] ?? 0 }))),
          ),
        },
      }
    },

    team: ({ force, id }): Promise<Answered<Team>> =>
      kept.ask(`team:${force}/${id}`, teamShape, FRESH_MS.team, () => askTeam(client, force, id)),
  }
}

/** How many of each kind. A kind that is new to us counts as other crime. */
function byKind(crimes: readonly { readonly category: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { category } of crimes) {
    const kind: CrimeKind = CRIME_KINDS.find((one) => one === category) ?? 'other-crime'
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

type MonthCounts = { readonly month: Month; readonly value: Readonly<Record<string, number>> }

/** The months without those that hold nothing where the others hold many: their figures were not sent, which is not the same as none. */
function withoutGaps<Came extends MonthCounts>(came: readonly Came[]): readonly Came[] {
  const totals = came.map(({ value }) => Object.values(value).reduce((sum, count) => sum + count, 0))
  const usual = totals.toSorted((one, other) => one - other)[Math.floor(totals.length / 2)] ?? 0
  return usual < USUAL ? came : came.filter((_, at) => (totals[at] ?? 0) > 0)
}
