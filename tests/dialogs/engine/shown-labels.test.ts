import { describe, expect, it } from 'vitest'
import { isShownLabels } from '../../../dialogs/engine/shown-labels.ts'
import type { Put } from '../../../dialogs/engine/state.ts'
import { findDanger } from '../../../dialogs/recognizers/urgency.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

const put = (...labels: readonly string[]): Put => ({
  in: 'a-form',
  key: 'a.key',
  kind: 'choices',
  options: labels.map((label, index) => ({ id: `option-${index}`, label })),
  attempts: 0,
  ask: 'Which?',
})
const shown = put('It was set on fire', 'Broken', 'Strangling, or a hand on the neck', 'Yes', 'No')

describe('a message of labels that were shown', () => {
  it.each([
    ['It was set on fire', true],
    ['it was set on fire.', true],
    ['It was set on fire and broken', true],
    ['Strangling, or a hand on the neck, broken', true],
    ['It was set on fire and I am inside', false],
    ['Yes, and he has a knife', false],
    ['No he is here now', false],
    ['it is on fire', false],
    ['and', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(isShownLabels(shown, text)).toBe(expected))

  it('is none where no labels stand', () => {
    expect(isShownLabels(undefined, 'It was set on fire')).toBe(false)
    expect(isShownLabels({ ...shown, options: [] }, 'It was set on fire')).toBe(false)
  })
})

describe('a choice that is written out', () => {
  it('is a choice as a tap is, even where its words sound like danger', async () => {
    const talk = new Talk(await realServices()).start('talk-to-a-person').says('no', 'a helpline, not the police')
    const label = 'Being hurt or controlled at home'
    expect(findDanger(label).level).toBe('red')
    talk.say(label)
    expect(talk.text).toContain('Domestic abuse helplines')
    expect(talk.state.concerns).toEqual([])
  })

  it('still shows 999 when anything is added to it', async () => {
    const talk = new Talk(await realServices()).start('talk-to-a-person').says('no', 'a helpline, not the police')
    talk.say('Being hurt or controlled at home, he is hurting me now')
    expect(talk.key).toBe('safety')
  })
})
