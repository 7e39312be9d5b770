import type { AreaFound, AreaLookUp, AreaWant } from '../../dialogs/area.ts'
import type { Answered, ImportedAreas, LiveAreas, Neighbourhood, PlaceFinder } from './area-source.ts'
import { chartOf } from './chart.ts'
import { compare } from './compare.ts'
import { kindsAsked, plainKind } from './crime-kinds.ts'
import type { Figures } from './figures.ts'
import { type Place, type Resolved, resolvePlace } from './resolve-place.ts'
import { type Team, teamWords } from './team.ts'
import { figureWords, isOld } from './words.ts'

/** What places, figures and teams are looked up in. Everything but the imported figures may be missing. */
export interface AreaSources {
  readonly imported: ImportedAreas
  readonly finder?: PlaceFinder
  readonly live?: LiveAreas
  /** How long a person waits for it, in milliseconds. What takes longer goes on, so that the next who asks has it. */
  readonly patienceMs?: number
  /** Told of what should not happen. */
  readonly report: (error: unknown) => void
}

const PATIENCE_MS = 6_000
const SLOW: AreaFound = {
  kind: 'nothing',
  say: 'It takes long to get this just now. Ask me again in a minute: I may have it then.',
}
const FAILED = 'The service with the crime figures does not answer now. Ask me again in a few minutes.'
const NO_TEAM = 'I cannot look up the neighbourhood team here. Put the postcode in on police.uk to see who they are.'
const TEAM_FAILED =
  'The service that knows the neighbourhood teams does not answer now. Put the postcode in on police.uk.'
/** The only force whose neighbourhoods are named after the wards' codes, as far as is known. */
const BY_WARD = 'metropolitan'

/** Joins the sources: figures that were imported come first, the live service has the rest. It never rejects. */
export function createAreaLookUp(sources: AreaSources): AreaLookUp {
  return {
    async find(want, now) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<AreaFound>((resolve) => {
        timer = setTimeout(() => resolve(SLOW), sources.patienceMs ?? PATIENCE_MS)
      })
      try {
        return await Promise.race([findNow(want, now, sources), late])
      } catch (error) {
        sources.report(error)
        return { kind: 'nothing', say: '' }
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

async function findNow(want: AreaWant, now: number, sources: AreaSources): Promise<AreaFound> {
  const resolved: Resolved = await resolvePlace(want.place, sources)
  if (resolved.kind !== 'place') return resolved
  const { place } = resolved
  const where = await neighbourhoodOf(place, sources)
  const [team, figures] = await Promise.all([
    want.show.includes('team') ? teamOf(where, sources) : undefined,
    want.show.includes('figures') ? figuresOf(place, where, sources, now) : undefined,
  ])
  const known = team?.kind === 'answer' ? team : undefined
  const told = known === undefined ? [] : teamWords(known.value, known, now)
  if (figures === undefined) return teamAlone(place, team, told)
  if (figures.kind !== 'answer')
    return { kind: 'nothing', say: figures.kind === 'failed' ? FAILED : `I have no crime figures for ${place.label}.` }
  const name =
    figures.value.kind === 'neighbourhood' && known !== undefined ? `${known.value.name} (${place.label})` : place.label
  const whole: Figures = { ...figures.value, name }
  const asked = kindsAsked(`${want.story ?? ''} ${want.place}`)
  const comparison = compare(whole, asked)
  if (comparison === undefined) return { kind: 'nothing', say: `I have no crime figures for ${place.label}.` }
  const chart = chartOf(whole, comparison)
  return {
    kind: 'found',
    say: figureWords(whole, comparison, now),
    ...(chart === undefined ? {} : { chart }),
    top: comparison.top.map(({ kind }) => ({ kind, name: plainKind(kind) })),
    team: want.show.includes('team') ? (known === undefined ? [noTeam(team)] : told) : [],
    ...pageOf(known),
  }
}

function teamAlone(place: Place, team: Answered<Team> | undefined, told: readonly string[]): AreaFound {
  if (told.length > 0)
    return { kind: 'found', say: [], top: [], team: told, ...pageOf(team?.kind === 'answer' ? team : undefined) }
  if (team?.kind === 'failed') return { kind: 'nothing', say: TEAM_FAILED }
  return { kind: 'nothing', say: team === undefined ? '' : `I found no neighbourhood team for ${place.label}.` }
}

function noTeam(team: Answered<Team> | undefined): string {
  return team?.kind === 'failed' ? TEAM_FAILED : NO_TEAM
}

function pageOf(team: { readonly value: Team } | undefined) {
  const page = team?.value.page
  return page === undefined ? {} : { page: { label: `The page of the ${team?.value.name ?? ''} team`, href: page } }
}

async function neighbourhoodOf(
  { imported, spot }: Place,
  { live }: AreaSources,
): Promise<Answered<Neighbourhood> | undefined> {
  if (live === undefined) return undefined
  const { latitude, longitude } = spot?.latitude === undefined ? (imported ?? {}) : spot
  if (latitude !== undefined && longitude !== undefined) return await live.at(latitude, longitude)
  if (imported?.kind !== 'ward') return { kind: 'none' }
  return { kind: 'answer', value: { force: BY_WARD, id: `${imported.code}N` }, at: 0 }
}

async function teamOf(
  where: Answered<Neighbourhood> | undefined,
  { live }: AreaSources,
): Promise<Answered<Team> | undefined> {
  if (where === undefined || live === undefined) return undefined
  return where.kind === 'answer' ? await live.team(where.value) : where
}

/** Imported figures come first while they are fresh; old ones only where the live service has none. */
async function figuresOf(
  { imported: place }: Place,
  where: Answered<Neighbourhood> | undefined,
  { imported, live }: AreaSources,
  now: number,
): Promise<Answered<Omit<Figures, 'name'>>> {
  const figures = place === undefined ? undefined : imported.figures(place)
  const own = figures === undefined ? undefined : ({ kind: 'answer', value: figures, at: figures.source.at } as const)
  const newest = figures?.here.months.at(-1)
  if (own !== undefined && newest !== undefined && !isOld(newest, now)) return own
  const asked = live === undefined || where === undefined ? ({ kind: 'none' } as const) : where
  const answer = asked.kind === 'answer' && live !== undefined ? await live.figures(asked.value) : undefined
  if (answer?.kind === 'answer') return answer
  return own ?? answer ?? (asked.kind === 'failed' ? asked : { kind: 'none' })
}
