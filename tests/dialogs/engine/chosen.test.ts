import { describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

/** Everything that is said may be danger, and nothing surely is. */
function wary(): Services {
  const kitchen = kitchenServices()
  return {
    ...kitchen,
    recognise(text, now) {
      const read = kitchen.recognise(text, now)
      return { ...read, danger: { ...read.danger, asks: 'emergency' as const } }
    },
  }
}

/** A talk at the first question of the triage: which part of the kitchen. */
const atChoice = () => new Talk(wary()).start('kitchen-sink').tap('danger', 'no').tap('sink.insured', 'no')

describe('words that may be danger', () => {
  it('are not asked about where a few of them chose an answer that was shown', () => {
    const talk = atChoice()
    expect(talk.replies.at(-1)?.assistant.question?.kind).toBe('choice')
    expect(talk.say('the pipe').key).not.toBe('check')
  })

  it('are asked about where they chose nothing', () => {
    expect(atChoice().say('he is here').key).toBe('check')
  })

  it('are asked about where there are more of them than an answer needs', () => {
    expect(atChoice().say('it is the leaking pipe under my sink').key).toBe('check')
  })

  it('are asked about where no question stands that they could choose from', () => {
    expect(new Talk(wary()).say('leaking pipe').key).toBe('check')
  })
})
