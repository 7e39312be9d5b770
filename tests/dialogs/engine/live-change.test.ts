import { describe, expect, it } from 'vitest'
import type { Field, Form, Repeat } from '../../../dialogs/form.ts'
import { kitchenSinkForm } from '../kitchen-sink.ts'
import { kitchenContent, kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

type Fields = Form['fields']

/** The kitchen's content with other fields in its form. */
function released(change: (fields: Fields) => Fields) {
  const form: Form = { ...kitchenSinkForm, version: '2', fields: change(kitchenSinkForm.fields) }
  return { ...kitchenContent, forms: new Map([[form.id, form]]) }
}

const inserted: Field = {
  answer: { kind: 'yes-no' },
  ask: 'Is the water hot?',
  why: 'Hot water hurts.',
  label: 'Hot water',
  risk: true,
}

function insertBefore(fields: Fields, key: string, name: string, field: Field): Fields {
  const entries = Object.entries(fields).flatMap(([at, one]): [string, Field | Repeat][] =>
    at === key
      ? [
          [name, field],
          [at, one],
        ]
      : [[at, one]],
  )
  return Object.fromEntries(entries)
}

function without(fields: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([at]) => at !== key))
}

function atInsured(): Talk {
  return new Talk(kitchenServices()).start('kitchen-sink-form').says('no')
}

describe('content that changes under a live conversation', () => {
  it('asks an inserted question of people who are already past it', () => {
    const talk = atInsured()
      .says('yes', 'the tap')
      .release(released((fields) => insertBefore(fields, 'sink.insured', 'sink.hot', inserted)))
    talk.say('a spanner')
    expect(talk.key).toBe('sink.hot')
    expect(talk.value('sink.hot')).toBeUndefined()
    expect(talk.value('sink.insured')).toBe('yes')
    expect(talk.say('no').key).toBe('sink.tools')
  })

  it('does not take "yes" to the old question on the screen as the answer to the new one', () => {
    const talk = atInsured().release(released((fields) => insertBefore(fields, 'sink.insured', 'sink.hot', inserted)))
    talk.say('yes')
    expect(talk.key).toBe('sink.hot')
    expect(talk.value('sink.hot')).toBeUndefined()
    expect(talk.value('sink.insured')).toBeUndefined()
    expect(talk.state.kept?.text).toBe('yes')
  })

  it('nor a tap on its button', () => {
    const talk = atInsured().release(released((fields) => insertBefore(fields, 'sink.insured', 'sink.hot', inserted)))
    talk.tap('sink.insured', 'yes')
    expect(talk.value('sink.hot')).toBeUndefined()
    expect(talk.key).toBe('sink.hot')
  })

  it('forgets a removed question, and goes on at the next', () => {
    const talk = atInsured().release(released((fields) => without(fields, 'sink.insured')))
    talk.say('yes')
    expect(talk.key).toBe('sink.part')
    expect(talk.state.matter?.answers['sink.insured']).toBeUndefined()
  })

  it('asks a renamed question under its new name', () => {
    const renamed = (fields: Fields) =>
      insertBefore(without(fields, 'sink.insured'), 'sink.part', 'sink.covered', {
        ...inserted,
        ask: 'Is it covered?',
        label: 'Covered',
      })
    const talk = atInsured().says('yes').release(released(renamed))
    talk.say('the tap')
    expect(talk.key).toBe('sink.covered')
    expect(talk.value('sink.part')).toBeUndefined()
  })

  it('asks again what was answered with an option that is withdrawn', () => {
    const narrowed = (fields: Fields): Fields => ({
      ...fields,
      'sink.part': {
        ...inserted,
        risk: true,
        ask: 'What is broken?',
        label: 'Broken part',
        answer: {
          kind: 'choice',
          options: [
            { id: 'pipe', label: 'A pipe' },
            { id: 'wall', label: 'The wall' },
          ],
        },
      },
    })
    const talk = atInsured().says('yes', 'the tap').release(released(narrowed))
    talk.say('a spanner')
    expect(talk.key).toBe('sink.part')
    expect(talk.replies.at(-1)?.assistant.question?.options?.map(({ id }) => id)).toEqual(['pipe', 'wall'])
  })

  it('does not take a tap on a withdrawn option', () => {
    const narrowed = (fields: Fields): Fields => ({
      ...fields,
      'sink.part': {
        ...inserted,
        ask: 'What is broken?',
        label: 'Broken part',
        answer: {
          kind: 'choice',
          options: [
            { id: 'pipe', label: 'A pipe' },
            { id: 'wall', label: 'The wall' },
          ],
        },
      },
    })
    const talk = atInsured().says('yes').release(released(narrowed))
    expect(talk.tap('sink.part', 'tap').value('sink.part')).toBeUndefined()
    expect(talk.key).toBe('sink.part')
  })

  it('locks nobody out whose form is gone', () => {
    const talk = atInsured().release({ ...kitchenContent, forms: new Map() })
    talk.say('yes')
    expect(talk.replies.at(-1)?.assistant.question?.in).toBe('front-door')
    expect(talk.text).toContain('cannot be taken here any more')
  })

  it('still does commands at a changed question', () => {
    const talk = atInsured().release(released((fields) => insertBefore(fields, 'sink.insured', 'sink.hot', inserted)))
    expect(talk.say('help').text).toContain('You can also say')
    expect(talk.key).toBe('sink.hot')
  })
})
