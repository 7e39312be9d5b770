import { beforeEach, describe, expect, it } from 'vitest'
import { holds } from '../../../dialogs/engine/conditions.ts'
import { formJourney } from '../../../dialogs/engine/form-journey.ts'
import { kitchenSinkForm } from '../kitchen-sink.ts'
import { kitchenServices } from './kitchen-content.ts'
import { MONDAY_TEN, Talk } from './talk.ts'

let talk: Talk
beforeEach(() => {
  talk = new Talk(kitchenServices())
  talk.start('kitchen-sink-form').say('no')
})

/** Answers the questions that stand, in order, and gives the keys that were asked. */
function walk(...texts: readonly string[]): readonly (string | undefined)[] {
  return texts.map((text) => {
    const { key } = talk
    talk.say(text)
    return key
  })
}

describe('a form that is kept short for some', () => {
  it('asks them nothing that can be skipped', () => {
    expect(walk('no', 'the tap', 'white', 'The tap came off in my hand')).toEqual([
      'sink.insured',
      'sink.part',
      'sink.colour',
      'sink.story',
    ])
    expect(talk.key).toBe('sink.since')
  })

  it('still asks what is marked to be asked always', () => {
    walk('no', 'the tap', 'white', 'The tap came off in my hand', 'yesterday at 3pm')
    expect(talk.key).toBe('sink.found')
  })

  it('asks all others as before', () => {
    expect(walk('yes', 'the tap', 'skip', 'white', 'skip', 'The tap came off in my hand')).toEqual([
      'sink.insured',
      'sink.part',
      'sink.tools',
      'sink.colour',
      'sink.serial',
      'sink.story',
    ])
  })

  it('asks for no file and drops nothing that was told already', () => {
    const at = '2026-11-23T10:00:00Z'
    const asked = (value: string) => ({ value, source: 'asked' as const, at })
    const here = formJourney(
      kitchenSinkForm,
      {
        'gate.danger': asked('no'),
        'sink.insured': asked('no'),
        'sink.part': asked('tap'),
        'sink.serial': asked('AB123'),
        'sink.photo': { value: [{ link: 'https://example.com/a' }], source: 'asked', at },
      },
      MONDAY_TEN,
    )
    expect(here.live).toHaveProperty(['sink.serial'])
    expect(here.live).toHaveProperty(['sink.photo'])
    expect(here.dropped).toEqual([])
    const { short: _, ...long } = kitchenSinkForm
    const answers = { 'gate.danger': asked('no'), 'sink.insured': asked('no') }
    expect(formJourney(kitchenSinkForm, answers, MONDAY_TEN).ahead).toBeLessThan(
      formJourney(long, answers, MONDAY_TEN).ahead,
    )
  })
})

describe('a time that cannot be', () => {
  beforeEach(() => {
    walk('no', 'the tap', 'white', 'The tap came off in my hand', 'yesterday at 3pm')
  })

  it('is not taken, and the question is put again with what was told before', () => {
    talk.say('on Saturday')
    expect(talk.key).toBe('sink.found')
    expect(talk.text).toContain('must not be before "Since"')
    expect(talk.text).toContain('3pm')
    expect(talk.value('sink.found')).toBeUndefined()
  })

  it.each(['yesterday', 'yesterday at 3pm', 'today at 9am'])('is taken where it can be: %s', (text) => {
    talk.say(text)
    expect(talk.key).not.toBe('sink.found')
    expect(talk.value('sink.found')).toBeDefined()
  })

  it('can be mended from the other side', () => {
    talk.say('on Saturday').say('change since').say('on Friday')
    expect(talk.value('sink.since')).toEqual({ date: '2026-11-20' })
    talk.say('on Saturday')
    expect(talk.value('sink.found')).toEqual({ date: '2026-11-21' })
  })
})

describe('a condition on age', () => {
  it.each([
    ['1961-11-23', true],
    ['1961-11-24', false],
    ['1990-01-01', false],
  ])('from 65: born %s', (value, expected) => {
    const answers = { 'rep.dob': { value, source: 'asked' as const, at: '2026-11-23T10:00:00Z' } }
    expect(holds({ field: 'rep.dob', fromAge: 65 }, { answers, prefix: '', now: MONDAY_TEN })).toBe(expected)
  })

  it('is met by no age that is not known', () =>
    expect(holds({ field: 'rep.dob', fromAge: 0 }, { answers: {}, prefix: '', now: MONDAY_TEN })).toBe(false))
})
