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

describe('a danger that was denied on the way', () => {
  it('is asked again where the next flow means another one', () => {
    talk.start('drones').says('no', 'it follows me')
    expect(talk.state.matter?.id).toBe('stalking-harassment')
    talk.say('yes')
    expect(talk.key).toBe('gate.danger')
  })

  it('is asked again where the same words come with other examples', () => {
    talk.start('other-crime').says('no', 'harassment, stalking or abusive messages')
    expect(talk.state.matter?.id).toBe('stalking-harassment')
    talk.say('yes')
    expect(talk.key).toBe('gate.danger')
  })

  it('is not asked again in the very same words', () => {
    talk.start('talk-to-a-person').says('no', 'face to face')
    expect(talk.state.matter?.id).toBe('police-station')
    expect(talk.key).not.toBe('gate.danger')
  })
})

describe('a danger that ended a flow', () => {
  it('goes along with what is sent afterwards, as any alarm does', () => {
    talk.start('animals').say('yes')
    expect(talk.state.concerns).toMatchObject([{ kind: 'emergency' }])
    talk.says('I am safe, go on', 'start the report')
    expect(talk.state.matter?.id).toBe('crime-other')
    expect(talk.state.concerns).toMatchObject([{ kind: 'emergency' }])
  })

  it('is told as not sent to who then leaves', () => {
    talk.start('animals').says('yes', 'I am safe, go on', 'not now')
    expect(talk.text).toContain('Nothing about that has been sent')
  })
})
