import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../dialogs/answer.ts'
import { nearestDeadline } from '../../../../dialogs/engine/deadline.ts'
import { journey } from '../../../../dialogs/engine/journey.ts'
import { suggestedPriority, teamOf, thriveSignals } from '../../../../dialogs/engine/priority.ts'
import { antisocialBehaviourReport } from '../../../../dialogs/forms/antisocial-behaviour-report.ts'
import { collisionReport } from '../../../../dialogs/forms/collision-report.ts'
import { drivingOffenceReport } from '../../../../dialogs/forms/driving-offence-report.ts'
import { foundPropertyReport } from '../../../../dialogs/forms/found-property-report.ts'
import { lostPropertyReport } from '../../../../dialogs/forms/lost-property-report.ts'
import { DEFAULT_FORCE } from '../../engine/real-services.ts'
import { ROAD_ROWS, type RoadRow } from './roads.table.ts'

const at = '2026-11-20T09:30:00Z'
const NOW = Date.parse(at)

/** The answers that count: what the form does not ask because of another answer grades nothing. */
function live({ form, said }: Pick<RoadRow, 'form' | 'said'>) {
  const answers = Object.fromEntries(
    Object.entries(said).map(([key, value]): [string, Answer] => [
      key,
      { value, ...(value === null ? { missing: 'unknown' as const } : {}), source: 'asked', at },
    ]),
  )
  return journey(form, answers, NOW).live
}

describe.each(ROAD_ROWS.map((row) => [`${row.form.id}: ${row.what}`, row] as const))('%s', (_name, row) => {
  const answers = live(row)
  const due = nearestDeadline(row.form, answers, NOW, DEFAULT_FORCE)

  it('says only what the form asks', () => {
    expect(Object.keys(row.said).filter((key) => answers[key] === undefined)).toEqual([])
  })

  it(`is suggested as ${row.priority}`, () => {
    const concerns = row.concern === undefined ? [] : [{ kind: row.concern, at }]
    expect(suggestedPriority(row.form, answers, concerns, due?.near === true, NOW)).toBe(row.priority)
  })

  it(`is marked with "${row.letters}"`, () => {
    const found = new Set<string>(thriveSignals(row.form, answers, NOW).map(({ letter }) => letter))
    expect(['T', 'H', 'R', 'I', 'V', 'E'].filter((letter) => found.has(letter)).join('')).toBe(row.letters)
  })

  it(`is up against ${row.deadline?.join(', in days: ') ?? 'no limit'}`, () => {
    expect(due === undefined ? undefined : [due.deadline.kind, due.deadline.daysLeft]).toEqual(row.deadline)
  })
})

describe('the team that reads it', () => {
  it.each([
    [drivingOffenceReport, 'traffic-prosecutions'],
    [collisionReport, 'collision-reports'],
    [antisocialBehaviourReport, 'neighbourhood'],
    [lostPropertyReport, 'lost-property'],
    [foundPropertyReport, 'lost-property'],
  ])('of $id', (form, team) => expect(teamOf(form, {}, NOW)).toBe(team))
})
