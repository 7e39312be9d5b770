import { describe, expect, it } from 'vitest'
import { crimeBurglary } from '../../../dialogs/forms/crime-burglary.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

const services = await realServices()
const BURGLARY =
  'Someone broke into my shed in the back garden last night and took my drill and my mower. They cut the padlock off with bolt cutters.'

/** All that is asked from here to the question whether to start, with the least said to each. */
function askedOnTheWay(talk: Talk, say: Readonly<Record<string, string>> = {}): readonly string[] {
  const asked: string[] = []
  while (talk.key !== undefined && talk.key !== 'start' && asked.length < 20) {
    asked.push(talk.key)
    talk.say(say[talk.key] ?? 'no')
  }
  return asked
}

describe('what the first message told', () => {
  it('is not asked on the way to the form, but for danger', () => {
    const talk = new Talk(services).say(BURGLARY)
    expect(talk.state.matter?.id).toBe('burglary')
    const asked = askedOnTheWay(talk, { nation: 'England' })
    expect(asked).toContain('gate.near')
    expect(asked).not.toContain('crime.attempt')
    expect(talk.key).toBe('start')
  })

  it('is said back when the form opens, and can be corrected', () => {
    const talk = new Talk(services).say(BURGLARY)
    askedOnTheWay(talk, { nation: 'England' })
    talk.say('start the report')
    expect(talk.state.matter?.id).toBe('crime-burglary')
    expect(talk.value('crime.attempt')).toBe('done')
    const told = talk.replies.find(({ text }) => text.startsWith('This is what I understood'))
    const question = crimeBurglary.fields['crime.attempt']
    expect(told?.text).toContain(`- ${question !== undefined && 'label' in question ? question.label : ''}: `)
  })

  it('is not asked again after a danger card, and nothing starts unasked', () => {
    const told =
      'Two lads robbed me in the park last night, they had a knife and took my phone. I think they are outside my door now'
    const talk = new Talk(services).say(told)
    expect(talk.key).toBe('safety')
    talk.say('I am safe, go on')
    expect(talk.key).toBe('matter')
    expect(talk.state.matter).toBeUndefined()
    expect(talk.replies.at(-1)?.assistant.question?.options?.length).toBeGreaterThan(1)
    talk.tap('matter', talk.replies.at(-1)?.assistant.question?.options?.[0]?.id ?? '')
    expect(talk.state.matter?.story).toBe(told)
  })

  it('is asked where it was not told', () => {
    const talk = new Talk(services).start('burglary')
    expect(askedOnTheWay(talk, { nation: 'England', 'crime.attempt': 'they got in' })).toContain('crime.attempt')
  })
})
