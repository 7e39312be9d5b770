import { describe, expect, it } from 'vitest'
import { FORMS } from '../../../bot/forms.ts'
import { fieldQuestion } from '../../../dialogs/engine/question.ts'
import { mayFill } from '../../../dialogs/engine/story.ts'
import { kitchenSinkForm } from '../kitchen-sink.ts'
import { fieldsOf } from './form-fields.ts'

const forms = [...FORMS, kitchenSinkForm]

/** Fields that a report cannot exist without: "skip" and "I don't know" are not taken (domain 3.1 rule 2). */
const HARD = [
  /^gate\.(heated|danger|support|near|now)$/,
  /^(role|nation)$/,
  /^dr\.(collision|when|account|loc)$/,
  /^dr\.veh\.hasVrm$/,
  /^lo\.(stolen|danger)$/,
  /^items\.0\.cat$/,
]

describe.each(forms.map((form) => [form.id, form] as const))('the form %s', (_id, form) => {
  const fields = fieldsOf(form)

  it('has keys that the intake takes', () => {
    const keys = [...fields.map(([key]) => key), ...form.declarations.map(({ key }) => key)]
    expect(keys.filter((key) => !/^[a-zA-Z][a-zA-Z0-9.]*$/.test(key))).toEqual([])
  })

  it('fills no question about danger from a story', () => {
    expect(
      fields.filter(([key, field]) => field.risk === true && mayFill(fieldQuestion(key, field))).map(([key]) => key),
    ).toEqual([])
  })

  it('asks short questions, each with a reason and a label', () => {
    const bad = fields.filter(
      ([, { ask, why, label }]) =>
        ask.length > 200 || ask === '' || why.length < 10 || label === '' || label.length > 40,
    )
    expect(bad.map(([key]) => key)).toEqual([])
  })

  it('lets nobody skip what a report cannot exist without', () => {
    const soft = fields.filter(
      ([key, field]) =>
        (HARD.some((pattern) => pattern.test(key)) || (key === 'what.text' && form.account === 'open')) &&
        (field.optional === true || field.unknown === true || field.declined === true),
    )
    expect(soft.map(([key]) => key)).toEqual([])
  })

  it('marks gate, injury, weapon, consent, safe contact and hate as risk', () => {
    const risky =
      /^gate\.(?!alreadyRef)|^what\.(hate|da|weapon|injury)$|^role\.consent$|^rep\.under18$|con\.safe$|contactOk$|^lo\.danger$/
    expect(fields.filter(([key, field]) => risky.test(key) && field.risk !== true).map(([key]) => key)).toEqual([])
  })

  it('lets a file question be skipped, as a file may not be at hand', () => {
    expect(
      fields.filter(([, field]) => field.answer.kind === 'file' && field.optional !== true).map(([key]) => key),
    ).toEqual([])
  })

  it('uses plain words: no exclamation marks, no police words', () => {
    const { examples: _, ...said } = form
    const words = JSON.stringify(said, (key, value: unknown) => (key === 'tells' ? undefined : value))
    expect(words).not.toMatch(/!/)
    expect(words).not.toMatch(/\b(perpetrator|aggrieved|VRM|RTC|commence|prior to|in respect of)\b/)
    expect(words).not.toMatch(/\b(don't|can't|shouldn't)\b/)
  })

  it('has sentences of 30 words at most', () => {
    const said = fields.flatMap(([, field]) => [
      field.ask,
      field.hint ?? '',
      field.why,
      ...(field.remarks ?? []).flatMap(({ say }) => say),
    ])
    const sentences = said.flatMap((text) => text.split(/[.?:]\s/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([])
  })

  it('asks for agreement in words that "yes" answers', () => {
    expect(form.declarations.every(({ say }) => say.includes('Do you agree?'))).toBe(true)
  })
})

const reports = FORMS.filter(({ apart }) => apart !== true)

describe('every form that is served', () => {
  it.each(reports.map((form) => [form.id, form] as const))('%s has at least 6 examples, all different', (_id, form) => {
    expect(new Set(form.examples).size).toBeGreaterThanOrEqual(6)
  })

  it.each(reports.map((form) => [form.id, form] as const))('%s ends in the declarations that it must', (_id, form) => {
    const keys = form.declarations.map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['dec.true', 'dec.privacy', 'dec.urgent']))
    // No one is asked for feedback after abuse (domain 7.2).
    const optional = form.declarations.filter((one) => one.optional === true).map(({ key }) => key)
    expect(optional).toEqual(form.sensitive === true ? [] : ['dec.contact'])
  })

  it.each(reports.map((form) => [form.id, form] as const))('%s promises nothing', (_id, form) => {
    expect(form.next.join(' ')).not.toMatch(
      /officer will (come|visit)|we will (find|catch|arrest)|(contact|call|answer|reply to|write to) you[^.]*within \d+ (hours|days)/i,
    )
  })

  it('names the driver report’s clock on the time of the offence', () => {
    const driving = FORMS.find(({ id }) => id === 'driving-offence-report')
    const clocks = (driving === undefined ? [] : fieldsOf(driving)).filter(([, field]) => field.clock !== undefined)
    expect(clocks.map(([key, { clock }]) => [key, typeof clock === 'string' ? clock : clock?.[0]?.clock])).toEqual([
      ['dr.when', 'nip-14-day'],
    ])
  })
})

describe('the kitchen sink form', () => {
  it('has every kind of answer', () => {
    const kinds = new Set(fieldsOf(kitchenSinkForm).map(([, field]) => field.answer.kind))
    expect([...kinds].toSorted()).toEqual(
      [
        'choice',
        'choices',
        'confirm',
        'date',
        'email',
        'file',
        'location',
        'long-text',
        'money',
        'name',
        'number',
        'phone',
        'postcode',
        'reference',
        'text',
        'time',
        'vehicle-registration',
        'when',
        'yes-no',
      ].toSorted(),
    )
  })

  it('has every kind of condition', () => {
    const text = JSON.stringify(kitchenSinkForm)
    for (const kind of [
      '"is"',
      '"not"',
      '"given":true',
      '"given":false',
      '"withinDays"',
      '"underAge"',
      '"all"',
      '"any"',
    ]) {
      expect(text).toContain(kind)
    }
  })
})
