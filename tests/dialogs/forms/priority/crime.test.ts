import { describe, expect, it } from 'vitest'
import { FORMS } from '../../../../bot/forms.ts'
import type { Answer, Answers } from '../../../../dialogs/answer.ts'
import { journey } from '../../../../dialogs/engine/journey.ts'
import { suggestedPriority, thriveSignals } from '../../../../dialogs/engine/priority.ts'
import { CRIME_ROWS, type CrimeRow, TODAY } from './crime.table.ts'

const NOW = Date.parse(`${TODAY}T09:30:00Z`)
const at = `${TODAY}T09:30:00Z`

function answers(said: CrimeRow['said']): Answers {
  return Object.fromEntries(
    Object.entries(said).map(([key, value]): [string, Answer] => [
      key,
      { value, ...(value === null ? { missing: 'unknown' as const } : {}), source: 'asked', at },
    ]),
  )
}

describe('how urgent a report of a crime is', () => {
  it.each(CRIME_ROWS.map((row) => [`${row.form}: ${row.what}`, row] as const))('%s', (_name, row) => {
    const form = FORMS.find(({ id }) => id === row.form)
    if (form === undefined) throw new Error(`no form ${row.form}`)
    const { live } = journey(form, answers(row.said), NOW)
    const told = Object.keys(row.said).filter((key) => key !== 'crime.type' || form.fields['crime.type'] === undefined)
    expect(Object.keys(live)).toEqual(expect.arrayContaining(told))
    const concerns = (row.concerns ?? []).map((kind) => ({ kind, at }))
    expect(suggestedPriority(form, live, concerns, false, NOW)).toBe(row.priority)
    const letters = thriveSignals(form, live, NOW).map(({ letter }) => letter)
    expect(letters.toSorted().join('')).toBe([...row.letters].toSorted().join(''))
  })
})
