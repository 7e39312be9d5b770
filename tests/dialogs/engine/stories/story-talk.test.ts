import { beforeEach, describe, expect, it } from 'vitest'
import { realServices } from '../real-services.ts'
import { Talk } from '../talk.ts'

const services = await realServices()
const STORY =
  "My bike was stolen on Friday from the railings outside the leisure centre on Commercial Road in Bournemouth. I left it at 6pm, came out at 7.30pm and it was gone, the lock was cut and left on the floor. It's a black Boardman hybrid, worth about £650. They took my red bag too. My name is Callum Reeve, text me on 07700 900321."

let talk: Talk
beforeEach(() => {
  talk = new Talk(services)
  talk.start('crime-bicycle')
  for (let turn = 0; turn < 12 && talk.key !== 'what.text'; turn += 1) talk.say('no')
  expect(talk.key).toBe('what.text')
  talk.say(STORY)
})

describe('what is said back of a story', () => {
  it('is one short line for each answer, and one for each thing', () => {
    const text = talk.replies.map((reply) => reply.text).join('\n')
    const lines = text.split('\n').filter((line) => line.startsWith('- '))
    expect(lines).toContain('- Make: Boardman')
    expect(lines.filter((line) => line.includes('red bag'))).toHaveLength(1)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(220)
  })

  it('does not tell the story again, nor that there is another thing', () => {
    const text = talk.replies.map((reply) => reply.text).join('\n')
    expect(text).not.toContain('They took my red bag too. My name')
    expect(text).not.toContain('Other things taken: Yes')
  })
})

describe('a correction of what a story told', () => {
  it('"actually it was Tuesday" changes when it happened, not when it was found out', () => {
    const found = talk.value('when.discovered')
    expect(talk.value('when.at')).toEqual({ start: '2026-11-20T18:00', end: '2026-11-20T19:30' })
    talk.say('actually it was Tuesday')
    expect(talk.value('when.at')).toEqual({ date: '2026-11-17' })
    expect(talk.value('when.discovered')).toEqual(found)
  })

  it('a bare colour that fits the bike and the bag asks which is meant', () => {
    talk.say('actually it was green')
    expect(talk.value('bike.colour')).toBe('black')
    expect(talk.value('items.0.colour')).toBe('red')
  })

  it('a named answer changes that answer', () => {
    talk.say('no, the make was Trek')
    expect(talk.value('bike.make')).toBe('Trek')
    talk.say('actually my number is 07700 900456')
    expect(talk.value('con.phone')).toBe('+447700900456')
  })
})
