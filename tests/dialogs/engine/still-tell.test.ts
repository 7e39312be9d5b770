import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

let services: Services
let talk: Talk
beforeAll(async () => {
  services = await realServices()
})
beforeEach(() => {
  talk = new Talk(services)
})

describe('who still wants to tell the police', () => {
  it('is not offered a form where a call is right, and gets it with what was told when they ask', () => {
    talk.start('assault').says('no', 'no', 'hit', 'no', 'knife')
    expect(talk.key).toBe('matter')
    expect(talk.text).toContain('101')
    talk.say('I still want to tell the police')
    expect(talk.state.matter?.id).toBe('crime-assault')
    expect(talk.value('what.weapon')).toBe('knife')
    expect(talk.value('what.da')).toBe('no')
  })

  it.each([
    'I still want to tell the police',
    'no, i want to report it to the police',
    'But I would like to tell the police about it.',
  ])('is told who can be told where no report can follow: %s', (words) => {
    talk.say(words)

    expect(talk.text).toContain('101')
    expect(talk.key).toBe('matter')
  })

  it('is read as an answer inside a report, not as a wish to leave it', () => {
    talk.start('crime-theft').says('no', 'no', 'no', 'no', 'no')
    talk.say('He took my bag and I still want to tell the police about it.')
    expect(talk.state.matter?.id).toBe('crime-theft')
    expect(talk.value('what.text')).toContain('my bag')
  })
})
