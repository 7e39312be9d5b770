import { beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

let services: Services
beforeAll(async () => {
  services = await realServices()
})

describe('the first words to someone', () => {
  it('are kind where something happened', () => {
    expect(new Talk(services).say('my shed was broken into last night').text).toContain('I am sorry')
  })

  it.each([
    'I want to thank the officer who helped my nan',
    'I need a DBS check for a new job',
    'we want to hold a march through the town',
    'how do I become a police officer',
  ])('are not sorry where nothing happened: %s', (said) => {
    const talk = new Talk(services).say(said)
    expect(talk.key).not.toBe('matter')
    expect(talk.text).not.toContain('sorry')
  })
})
