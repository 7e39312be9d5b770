import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../dialogs/answer.ts'
import { nearestDeadline } from '../../../../dialogs/engine/deadline.ts'
import { journey } from '../../../../dialogs/engine/journey.ts'
import { suggestedPriority, teamOf, thriveSignals } from '../../../../dialogs/engine/priority.ts'
import { intelligenceReport } from '../../../../dialogs/forms/intelligence-report.ts'
import { reportUpdate } from '../../../../dialogs/forms/report-update.ts'
import { DEFAULT_FORCE } from '../../engine/real-services.ts'
import { rightsRows } from './rights.table.ts'
import { NOW, type PriorityRow } from './rows.ts'
import { toldRows } from './told.table.ts'

const at = '2026-11-20T09:30:00Z'

/** The answers that count: what the form does not ask because of another answer grades nothing. */
function live({ form, said }: Pick<PriorityRow, 'form' | 'said'>) {
  const answers = Object.fromEntries(
    Object.entries(said).map(([key, value]): [string, Answer] => [
      key,
      { value, ...(value === null ? { missing: 'unknown' as const } : {}), source: 'asked', at },
    ]),
  )
  return journey(form, answers, NOW).live
}

describe.each(
  [...toldRows, ...rightsRows].map((row) => [`${row.form.id}: ${row.name}`, row] as const),
)('%s', (_name, row) => {
  const answers = live(row)

  it('says only what the form asks', () => {
    expect(Object.keys(row.said).filter((key) => answers[key] === undefined)).toEqual([])
  })

  it(`is graded ${row.priority}`, () => {
    const near = nearestDeadline(row.form, answers, NOW, DEFAULT_FORCE)?.near === true
    const concerns = row.concern === undefined ? [] : [{ kind: row.concern, at }]
    expect(suggestedPriority(row.form, answers, concerns, near, NOW)).toBe(row.priority)
  })

  it(`is marked with "${row.letters}"`, () => {
    const found = new Set<string>(thriveSignals(row.form, answers, NOW).map(({ letter }) => letter))
    expect(['T', 'H', 'R', 'I', 'V', 'E'].filter((letter) => found.has(letter)).join('')).toBe(row.letters)
  })
})

describe('the team that reads it', () => {
  const known = { 'in.now': 'no', 'gate.danger': 'no' }
  it.each([
    [intelligenceReport, { ...known, 'in.kind': ['drug-dealing'] }, 'local-intelligence'],
    [intelligenceReport, { ...known, 'in.kind': ['drug-dealing', 'slavery'] }, 'modern-slavery'],
    [intelligenceReport, { ...known, 'in.kind': ['slavery', 'terrorism'] }, 'counter-terrorism'],
    [reportUpdate, { 'gate.danger': 'no', 'up.new': 'no', 'up.what': 'progress' }, 'officer-in-case'],
    [reportUpdate, { 'gate.danger': 'no', 'up.new': 'no', 'up.what': 'property' }, 'lost-property'],
  ])('of $id fits %o', (form, said, team) => {
    expect(teamOf(form, live({ form, said }), NOW)).toBe(team)
  })
})
