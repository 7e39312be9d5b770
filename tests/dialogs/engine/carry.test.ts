import { describe, expect, it } from 'vitest'
import { flowProblems } from '../../../dialogs/engine/problems/flow-problems.ts'
import { readState } from '../../../dialogs/engine/upgrade.ts'
import { defineFlow } from '../../../dialogs/flow.ts'
import type { Form } from '../../../dialogs/form.ts'
import { kitchenSinkForm } from '../kitchen-sink.ts'
import { kitchenContent, kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const leak = defineFlow({
  id: 'leak',
  title: 'A leak',
  examples: [],
  steps: {
    who: {
      ask: 'Who found it?',
      options: [
        { id: 'child', label: 'A child', goto: 'insured' },
        { id: 'cook', label: 'The cook', goto: 'insured' },
      ],
    },
    insured: { key: 'sink.insured', ask: 'Is the kitchen insured?', yes: 'kind', no: 'kind', unsure: 'kind' },
    kind: {
      ask: 'What is wet?',
      options: [
        { id: 'floor', label: 'The floor', goto: { flow: 'floor', sets: { wood: 'yes' } } },
        { id: 'wall', label: 'The wall', goto: { flow: 'floor' } },
      ],
    },
  },
  outcomes: {},
})

const floor = defineFlow({
  id: 'floor',
  title: 'A wet floor',
  examples: [],
  steps: {
    wood: { ask: 'Is it made of wood?', yes: 'who', no: 'who' },
    who: {
      ask: 'Who are you?',
      options: [
        { id: 'child', label: 'A child', goto: { outcome: 'for-children' } },
        { id: 'cook', label: 'The cook', goto: { form: 'kitchen-sink-form' } },
      ],
    },
  },
  outcomes: {
    'for-children': { kind: 'advice', title: 'Ask a grown-up', say: ['Ask a grown-up.'], form: 'kitchen-sink-form' },
  },
})

const { 'gate.danger': danger, 'sink.insured': insured } = kitchenSinkForm.fields
const otherFields: Form['fields'] = {
  ...(danger === undefined ? {} : { 'gate.danger': danger }),
  ...(insured === undefined || 'repeat' in insured
    ? {}
    : {
        'sink.insured': {
          ...insured,
          remarks: [{ on: 'yes', say: ['There is one for that.'], offer: { form: 'kitchen-sink-form' } }],
        },
      }),
}

const content = { ...kitchenContent, flows: new Map([leak, floor].map((flow) => [flow.id, flow])) }
const talk = () => new Talk(kitchenServices(content)).start('leak')

describe('what one flow tells the next', () => {
  it('is not an answer to another question that only has the same name', () => {
    const said = talk().says('a child', 'yes', 'the wall', 'yes')
    expect(said.state.matter?.id).toBe('floor')
    expect(said.key).toBe('who')
    expect(said.value('who')).toBeUndefined()
  })

  it('is what the way there says of it', () => {
    const said = talk().says('a child', 'yes', 'the floor')
    expect(said.value('wood')).toBe('yes')
    expect(said.key).toBe('who')
  })

  it('reaches the form at the end, past a flow that did not ask for it', () => {
    const said = talk().says('a child', 'yes', 'the floor', 'the cook', 'start the report')
    expect(said.state.matter?.id).toBe('kitchen-sink-form')
    expect(said.value('sink.insured')).toBe('yes')
    expect(said.value('who')).toBeUndefined()
  })

  it('reaches the form of an outcome too, also after "not now"', () => {
    const said = talk().says('the cook', 'no', 'the floor', 'a child', 'not now', 'I still want to tell the police')
    expect(said.state.matter?.id).toBe('kitchen-sink-form')
    expect(said.value('sink.insured')).toBe('no')
  })

  it('is kept with the state', () => {
    const { state } = talk().says('a child', 'yes', 'the floor')
    expect(readState(state)).toEqual(state)
    expect(state.matter?.told).toMatchObject({ 'sink.insured': { value: 'yes' } })
  })
})

describe('what a way may say of the next flow', () => {
  const faults = (sets: Readonly<Record<string, string>>) =>
    flowProblems(
      'leak',
      { ...leak, steps: { ...leak.steps, kind: { ask: 'Wet?', yes: { flow: 'floor', sets }, no: { flow: 'floor' } } } },
      content,
    ).map(({ kind }) => kind)

  it.each([
    ['an answer it has', { wood: 'no' }, []],
    ['an answer it has not', { wood: 'maybe' }, ['bad-set']],
    ['a question it does not ask', { stone: 'yes' }, ['bad-set']],
  ])('%s', (_name, sets, kinds) => expect(faults(sets)).toEqual(kinds))
})

describe('a form that fits better than the open one', () => {
  it('does not ask again what the open one was told, and leaves it aside', () => {
    const first = { ...kitchenSinkForm, id: 'other-form', fields: otherFields }
    const forms = new Map([first, kitchenSinkForm].map((form) => [form.id, form]))
    const said = new Talk(kitchenServices({ ...kitchenContent, forms })).start('other-form').says('no', 'yes')
    expect(said.key).toBe('draft')
    said.say('start the other')
    expect(said.state.matter?.id).toBe('kitchen-sink-form')
    expect(said.value('gate.danger')).toBe('no')
    expect(said.value('sink.insured')).toBe('yes')
    expect(said.state.aside.map(({ id }) => id)).toEqual(['other-form'])
  })

  it('knows nothing of a draft that another matter put aside', () => {
    const said = new Talk(kitchenServices()).start('kitchen-sink-form').says('no', 'yes')
    said.start('kitchen-drain').say('start the other')
    expect(said.state.matter?.answers).toEqual({})
  })
})
