import { describe, expect, it } from 'vitest'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const asked = () => new Talk(kitchenServices()).says('how do I turn off the water?', 'yes')

describe('"is there anything else?"', () => {
  it.each([
    'no',
    'No thanks.',
    'nope, that is all',
    "that's it, thank you very much",
    'thanks',
    "I'm fine",
  ])('"%s" ends it kindly', (text) => {
    const talk = asked().say(text)
    expect(talk.text).toMatch(/^All right\. .*call 999\.$/)
    expect(talk.replies).toHaveLength(1)
    expect(talk.key).toBe('matter')
  })

  it('what is said after that is read as ever', () => {
    expect(asked().says('no', 'my sink was smashed').state.matter?.id).toBe('kitchen-sink')
    expect(asked().says('no', 'someone is breaking in right now').replies[0]?.assistant.urgency).toBe('emergency')
  })

  it.each([
    'no one helps me',
    'that is my sink',
    'no, I am hurt and need help now',
    'it'.repeat(40),
  ])('"%s" does not end it', (text) => expect(asked().say(text).text).not.toContain('All right.'))

  it('"no" to anything else is what it was', () => {
    expect(new Talk(kitchenServices()).say('no').text).not.toContain('All right.')
    expect(new Talk(kitchenServices()).start('kitchen-sink-form').say('no').text).not.toContain('All right.')
  })
})
