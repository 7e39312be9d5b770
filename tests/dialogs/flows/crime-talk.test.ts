import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { realServices } from '../engine/real-services.ts'
import { Talk } from '../engine/talk.ts'

let services: Services
let talk: Talk
beforeAll(async () => {
  services = await realServices()
})
beforeEach(() => {
  talk = new Talk(services)
})

/** Answers what stands until `key` is asked: what is told, else "no", "I don't know" or the first option. Gives the keys that were asked. */
function upTo(key: string, told: Readonly<Record<string, string>> = {}): readonly string[] {
  const asked: string[] = []
  for (let turn = 0; turn < 90 && talk.key !== key; turn += 1) {
    const put = talk.replies.at(-1)?.assistant.question
    const before = talk.key ?? ''
    asked.push(before)
    talk.say(told[before] ?? (put?.kind === 'yes-no' ? 'no' : "I don't know"))
    if (talk.key === before) talk.say(put?.options?.[0]?.label ?? 'skip')
  }
  expect(talk.key).toBe(key)
  return asked
}

const REACHED = {
  'rep.first': 'Sam',
  'rep.last': 'Wray',
  'con.method': 'phone',
  'con.phone': '07700 900123',
  'con.safe': 'yes',
}

describe('a child who was robbed', () => {
  const told = {
    'what.text': 'Two boys took my phone off me by the park last week.',
    role: 'it happened to me',
    nation: 'England',
  }

  it('is told of Childline, is asked less, and sends no pictures', () => {
    talk.start('crime-robbery')
    upTo('rep.under18', told)
    talk.say('yes')
    expect(talk.text).toContain('Childline')
    talk.send({ id: 'f1', fileName: 'me.jpg', mediaType: 'image/jpeg', bytes: 10, sha256: 'a'.repeat(64) })
    expect(talk.text).toContain('I did not keep the file')
    const asked = upTo('review', REACHED)
    expect(asked.filter((key) => /Picture$|files$|photos?$/.test(key))).toEqual([])
    expect(asked).toContain('con.thirdparty')
    expect(asked).not.toContain('rep.gender')
    expect(JSON.stringify(talk.state.matter?.answers)).not.toContain('me.jpg')
  })
})

describe('what the way there told', () => {
  it('is not asked again of a moped that went with keys from a break-in', () => {
    talk.start('bicycle-theft').says('no', 'no', 'moped')
    expect(talk.state.matter?.id).toBe('vehicle-theft')
    talk.says('no', 'no', 'no', 'yes', 'no', 'yes')
    expect(talk.state.matter?.id).toBe('crime-vehicle')
    expect(talk.value('vt.method')).toBe('keys-burglary')
    expect(talk.value('veh.keys')).toBe('yes')
  })

  it('goes with a bike out of a shed into the report of a burglary', () => {
    talk.start('bicycle-theft').says('no', 'no', 'mountain bike', 'England', 'a shed or outbuilding', 'yes')
    talk.say('start the report')
    expect(talk.state.matter?.id).toBe('crime-burglary')
    expect(talk.value('bg.place')).toBe('shed')
    expect(talk.value('crime.attempt')).toBe('done')
    expect(talk.value('items.0.cat')).toBe('bike')
  })

  it('asks of hate once', () => {
    talk.start('assault').says('no', 'no', 'hit', 'no', 'none', 'a little')
    expect(talk.key).toBe('what.hate')
    talk.says('none of these', 'no', 'England', 'no')
    talk.say('start the report')
    expect(talk.value('what.hate')).toEqual(['no'])
    const asked = upTo('review', {
      ...REACHED,
      'what.text': 'He pushed me over in the queue for no reason at all.',
      role: 'it happened to me',
    })
    expect(asked).not.toContain('what.hate')
  })
})

describe('a thing that was found out before it happened', () => {
  it('is asked about again', () => {
    talk.start('crime-theft')
    upTo('when.at', { 'what.text': 'My bag is gone from the back of the chair I sat on.', role: 'it happened to me' })
    talk.say('yesterday')
    expect(talk.key).toBe('when.discovered')
    talk.say('last Monday')
    expect(talk.key).toBe('when.discovered')
    expect(talk.text).toContain('must not be before')
    talk.say('this morning at 8am')
    expect(talk.key).not.toBe('when.discovered')
  })
})
