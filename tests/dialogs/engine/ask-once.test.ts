import { describe, expect, it } from 'vitest'
import { readState } from '../../../dialogs/engine/upgrade.ts'
import type { Danger } from '../../../dialogs/recognition.ts'
import { CARE } from '../../../dialogs/recognizers/urgency/rule.ts'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const UNSURE: Danger = { urgency: 'none', level: 'none', rules: [], words: {}, asks: 'emergency' }
const RAISED: Danger = { urgency: 'emergency', level: 'amber', rules: ['second-opinion'], words: {} }
const CRISIS: Danger = { ...UNSURE, asks: 'crisis' }

/** The kitchen, with a second opinion that holds certain words for what they are given here. */
function talk(judged: Readonly<Record<string, Danger>>): Talk {
  const services = kitchenServices()
  return new Talk({
    ...services,
    recognise: (text, now) => {
      const read = services.recognise(text, now)
      return { ...read, danger: judged[text] ?? read.danger }
    },
  })
}

const inForm = (judged: Readonly<Record<string, Danger>>) =>
  talk(judged).start('kitchen-sink-form').says('no', 'yes', 'the tap', 'a spanner')

describe('danger that is not sure', () => {
  it('is asked about once, without a card, and the answer is remembered', () => {
    const said = inForm({ 'the water is white now': UNSURE, 'it is white again': UNSURE }).say('the water is white now')
    expect(said.key).toBe('check')
    expect(said.replies.map(({ assistant }) => assistant.urgency).filter((one) => one !== undefined)).toEqual([])
    expect(said.state.concerns).toEqual([])
    said.say('no')
    const next = said.key
    expect(next?.startsWith('sink.')).toBe(true)
    expect(said.say('it is white again').key).not.toBe('check')
  })

  it('shows the card on a yes, and goes back to the question when the person is safe', () => {
    const said = inForm({ 'the water is white now': UNSURE }).says('the water is white now', 'yes')
    expect(said.replies[0]?.assistant).toMatchObject({ urgency: 'emergency' })
    expect(said.text).toContain('999')
    expect(said.state.concerns).toMatchObject([{ kind: 'emergency' }])
    expect(said.say('I am safe, go on').key?.startsWith('sink.')).toBe(true)
  })

  it('asks about ending a life where that is what it is unsure of', () => {
    const said = talk({ 'i sorted the garage out for whoever': CRISIS }).say('i sorted the garage out for whoever')
    expect(said.text).toContain('ending their life')
    expect(said.say('yes').replies[0]?.assistant).toMatchObject({ urgency: 'crisis' })
  })

  it.each(['maybe', 'not sure', 'white'])('takes %j for no answer, and asks again', (words) => {
    expect(talk({ 'odd noise': UNSURE }).says('odd noise', words).key).toBe('check')
  })

  it('puts the question that stood again after a no', () => {
    const said = talk({ 'my kitchen sink or my drain': UNSURE })
    const before = said.say('my kitchen sink or my drain').state.hold
    expect(before).toMatchObject({ kind: 'check', about: 'emergency' })
    expect(said.say('no').replies.at(-1)?.assistant.question).toBeDefined()
  })

  it('does not stand in the way of plain danger', () => {
    const said = talk({ 'odd noise': UNSURE }).says('odd noise', 'he has got a knife and he is in my house')
    expect(said.replies[0]?.assistant).toMatchObject({ urgency: 'emergency' })
  })

  it('survives being stored', () => {
    const { state } = talk({ 'odd noise': UNSURE }).say('odd noise')
    expect(readState(JSON.parse(JSON.stringify(state)))).toMatchObject({
      hold: { kind: 'check' },
      checked: ['emergency'],
    })
  })
})

describe('the account that a form asks for', () => {
  // Of calm accounts one in ten was asked about: what is only doubted there is left, what a rule sees or is sure is not.
  it('is taken where only the second opinion doubts it, and stopped where that is sure', () => {
    const said = talk({ 'he punched me yesterday and he shouted at me': RAISED }).start('kitchen-sink-form')
    for (const [key, words] of ANSWERS) if (said.key === key && key !== 'sink.story') said.say(words)
    expect(said.key).toBe('sink.story')
    expect(said.say('he punched me yesterday and he shouted at me').key).not.toBe('check')
    expect(said.state.matter?.answers['sink.story']).toBeDefined()
    const sure = talk({ 'he punched me yesterday and he shouted at me': { ...RAISED, level: 'red' } }).start(
      'kitchen-sink-form',
    )
    for (const [key, words] of ANSWERS) if (sure.key === key && key !== 'sink.story') sure.say(words)
    expect(sure.say('he punched me yesterday and he shouted at me').key).toBe('safety')
  })

  it('keeps the care that a rule found, where only the second opinion saw more', () => {
    const words = 'he punched me last year and he shouted at me'
    const seen: Danger = { ...RAISED, rules: ['past.abuse', 'second-opinion'], byRules: CARE }
    const said = talk({ [words]: seen }).start('kitchen-sink-form')
    for (const [key, answer] of ANSWERS) if (said.key === key && key !== 'sink.story') said.say(answer)
    said.say(words)
    expect(said.state.concerns).toMatchObject([{ kind: 'safeguarding' }])
    expect(said.state.matter?.answers['sink.story']).toBeDefined()
    expect(inForm({ [words]: seen }).say(words).state.concerns).toMatchObject([{ kind: 'safeguarding' }])
  })

  it('shows the gate questions where it is the first that is told', () => {
    expect(talk({ 'it is white': RAISED }).say('it is white').key).toBe('gate.danger')
  })
})
