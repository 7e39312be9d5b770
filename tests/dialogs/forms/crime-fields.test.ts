import { describe, expect, it } from 'vitest'
import { FORMS } from '../../../bot/forms.ts'
import type { Answer, Answers } from '../../../dialogs/answer.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import type { Field, Form } from '../../../dialogs/form.ts'
import { IN_ALL, IN_EACH, type Need } from './crime-fields.table.ts'
import { fieldsOf } from './form-fields.ts'

function needOf({ optional, unknown, declined }: Field): Need {
  if (optional === true) return 'N'
  return unknown === true || declined === true ? 'Y' : 'hard'
}

/** `Y` in domain 3 lets "I don't know" through and does not demand that it is taken. */
const meets = (need: Need, field: Field) => (need === 'Y' ? needOf(field) !== 'N' : needOf(field) === need)

const forms = FORMS.filter(({ id }) => id in IN_EACH)

describe.each(forms.map((form) => [form.id, form] as const))('the report %s', (id, form) => {
  const fields = new Map(fieldsOf(form))
  const wanted = Object.entries({ ...IN_ALL, ...IN_EACH[id] })

  it('asks everything that domain 3 lists for it', () => {
    expect(wanted.map(([key]) => key).filter((key) => !fields.has(key))).toEqual([])
  })

  it('lets be skipped what may be skipped, and nothing else', () => {
    const wrong = wanted.flatMap(([key, need]) => {
      const field = fields.get(key)
      return field === undefined || meets(need, field) ? [] : [`${key}: ${needOf(field)} for ${need}`]
    })
    expect(wrong).toEqual([])
  })

  it('is kept short for a child, and takes no picture from one', () => {
    expect(form.short).toEqual({ field: 'rep.under18', is: 'yes' })
    expect(form.noFiles).toEqual(form.short)
  })

  it('asks under headings', () => {
    const sections = Object.values(form.fields).flatMap(({ section }) => section ?? [])
    expect(sections.length).toBeGreaterThan(8)
    expect(sections[0]).toBe('Are you safe')
  })
})

describe('who will not give a name or a way to be reached', () => {
  const at = '2026-11-20T09:30:00Z'
  const asked = (form: Form, said: Readonly<Record<string, string | null>>) => {
    const answers: Answers = Object.fromEntries(
      Object.entries(said).map(([key, value]): [string, Answer] => [
        key,
        { value, ...(value === null ? { missing: 'declined' as const } : {}), source: 'asked', at },
      ]),
    )
    return Object.keys(journey(form, answers, Date.parse(at)).live)
  }

  it.each(forms.map((form) => [form.id, form] as const))('can still send %s as information', (_id, form) => {
    const said = { role: 'victim', 'rep.first': null, 'rep.last': null, 'con.method': null }
    expect(asked(form, said)).toEqual(expect.arrayContaining(Object.keys(said)))
    const { 'con.phone': phone, 'con.safe': safe } = form.fields
    expect([phone, safe].every((field) => field !== undefined && 'when' in field && field.when !== undefined)).toBe(
      true,
    )
  })
})
