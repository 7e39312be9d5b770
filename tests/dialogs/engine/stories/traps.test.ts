import { describe, expect, it } from 'vitest'
import { answersFromStory, readableQuestions } from '../../../../dialogs/engine/story.ts'
import { realServices } from '../real-services.ts'
import { MONDAY_TEN } from '../talk.ts'
import { RISKY_TALK, TRAPS } from './traps.table.ts'

const services = await realServices()
const AT = new Date(MONDAY_TEN).toISOString()

function filledFrom(form: string, said: string): Readonly<Record<string, unknown>> {
  const definition = services.content.forms.get(form) ?? services.content.flows.get(form)
  if (definition === undefined) throw new Error(`no form ${form}`)
  const { entities, repairs } = services.recognise(said, MONDAY_TEN)
  const told = answersFromStory(definition, {}, { text: said, entities, repairs }, AT)
  return Object.fromEntries(Object.entries(told).map(([key, { value }]) => [key, value]))
}

describe('what a story does not tell', () => {
  it.each(TRAPS.map(({ form, said, open }) => [said, form, open] as const))('%s', (said, form, open) => {
    const filled = filledFrom(form, said)
    for (const key of open) expect([key, filled[key]]).toEqual([key, undefined])
  })

  it('names only fields that there are', () => {
    for (const { form, open } of TRAPS) {
      const definition = services.content.forms.get(form)
      const keys = definition === undefined ? [] : readableQuestions(definition).map(({ key }) => key)
      for (const key of open) expect(keys).toContain(key.replace(/^(.+)\.1\./, '$1.0.'))
    }
  })
})

describe('what carries risk', () => {
  const definitions = [...services.content.forms.values(), ...services.content.flows.values()]
  it.each(RISKY_TALK)('is never filled: %s', (said) => {
    for (const definition of definitions) {
      const risky = new Set(readableQuestions(definition).flatMap(({ key, risk }) => (risk ? [key] : [])))
      const filled = Object.keys(filledFrom(definition.id, said))
      expect(filled.filter((key) => risky.has(key))).toEqual([])
    }
  })
})
