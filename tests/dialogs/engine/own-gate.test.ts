import { beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import type { Danger } from '../../../dialogs/recognition.ts'
import { CARE } from '../../../dialogs/recognizers/urgency/rule.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

let services: Services
beforeAll(async () => {
  services = await realServices()
})

const ABOUT_HOME = 'my wife throws plates at me, this has been going on for years'
const ABOUT_BIKE = 'my bicycle was stolen from the shed'

/** A conversation in which a message is held for this danger, whatever it says. */
function unsureOf(asks: 'emergency' | 'crisis'): Talk {
  const danger: Danger = { ...CARE, rules: ['second-opinion'], words: {}, asks }
  return new Talk({
    ...services,
    recognise: (text, now) => ({ ...services.recognise(text, now), danger }),
  })
}

describe('danger that is not sure, in a matter that asks about danger itself', () => {
  it('is left to the matter’s own questions, which come first', () => {
    const talk = unsureOf('emergency').say(ABOUT_HOME)
    expect(talk.state.matter?.id).toBe('domestic-abuse')
    expect(talk.key).toBe('gate.safeDevice')
    expect(new Talk(services).start('domestic-abuse').say('yes').key).toBe('gate.danger')
  })

  it('is asked about where the matter asks nothing of it, or something else', () => {
    expect(unsureOf('emergency').say(ABOUT_BIKE).key).toBe('check')
    expect(unsureOf('crisis').say(ABOUT_HOME).key).toBe('check')
  })
})
