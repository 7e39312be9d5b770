import { beforeEach, describe, expect, it } from 'vitest'
import type { TurnStore } from '../../dialogs/ports.ts'
import { Kitchen, type KitchenChat } from './kitchen-chat.ts'

const UNKNOWN = 'I cannot find a saved report under that code'

let kitchen: Kitchen
beforeEach(() => {
  kitchen = new Kitchen()
})

describe('the conversation that had it', () => {
  it('is told on its next turn, and reads no answer to what it had', async () => {
    const { chat, code } = await kitchen.saved()
    const other = await (await kitchen.chat()).say(code)
    await chat.say('white')
    expect(chat.text).toContain('not open in this chat any more')
    expect(chat.question).toBe('matter')
    expect((await kitchen.state(chat))?.matter).toBeUndefined()
    expect((await kitchen.behind(code))?.state.matter?.answers['sink.colour']).toBeUndefined()
    expect((await other.say('white')).question).not.toBe('sink.colour')
    expect((await chat.say('the tap drips')).text).not.toContain('not open in this chat')
  })

  it('is told when a topic is opened, a button tapped or a danger told, and danger comes first', async () => {
    for (const [act, expected] of [
      [(chat: KitchenChat) => chat.start('kitchen-drain'), 'not open in this chat'],
      [(chat: KitchenChat) => chat.tap('sink.colour', 'white'), 'not open in this chat'],
      [(chat: KitchenChat) => chat.say('he has a knife and he is at my door'), '999'],
    ] as const) {
      const { chat, code } = await kitchen.saved()
      await (await kitchen.chat()).say(code)
      await act(chat)
      expect(chat.text).toContain('not open in this chat')
      expect(chat.text).toContain(expected)
      expect((await kitchen.state(chat))?.matter?.id).not.toBe('kitchen-sink-form')
    }
  })

  it('can take it back with the code', async () => {
    const { chat, code } = await kitchen.saved()
    const other = await (await kitchen.chat()).say(code)
    await other.say('white')
    await chat.say(code)
    expect(chat.text).toContain('I found your report')
    expect((await kitchen.state(chat))?.matter?.answers['sink.colour']?.value).toBe('white')
    expect((await other.say('repeat')).text).toContain('not open in this chat')
  })

  it('cannot send it', async () => {
    const { chat, code } = await kitchen.saved()
    await chat.upTo('review')
    await chat.say('send')
    const other = await (await kitchen.chat()).say(code)
    while (chat.question?.startsWith('dec.') === true) await chat.say('yes')
    expect(await kitchen.sent()).toBe(0)
    await other.finish()
    expect(await kitchen.sent()).toBe(1)
  })
})

/** Runs `between` once, after a turn with drafts was computed and before it is committed. */
function meddled(): { readonly wrap: (store: TurnStore) => TurnStore; next: (() => Promise<unknown>) | undefined } {
  const meddle: ReturnType<typeof meddled> = {
    next: undefined,
    wrap: (store) => ({
      open: (...given) => store.open(...given),
      async commit(turn) {
        const now = meddle.next
        meddle.next = undefined
        await now?.()
        return store.commit(turn)
      },
      activities: (...given) => store.activities(...given),
      onCommitted: (...given) => store.onCommitted(...given),
      erase: (...given) => store.erase(...given),
      sweep: (...given) => store.sweep(...given),
      ready: () => store.ready(),
      close: () => store.close(),
    }),
  }
  return meddle
}

describe('both at once', () => {
  it('sends nothing from the old one where it was taken up while that was computed', async () => {
    const meddle = meddled()
    kitchen = new Kitchen(meddle.wrap)
    const { chat, code } = await kitchen.saved()
    await chat.upTo('review')
    await chat.say('send')
    const other = await kitchen.chat()
    const form = kitchen.services.content.forms.get('kitchen-sink-form')
    while (chat.question !== form?.declarations.at(-1)?.key) await chat.say('yes')
    meddle.next = () => other.say(code)
    await chat.say('yes')
    expect(chat.text).toContain('not open in this chat any more')
    expect(chat.reference).toBeUndefined()
    expect(await kitchen.sent()).toBe(0)
    await other.finish()
    expect(await kitchen.sent()).toBe(1)
  })

  it('takes nothing up where it was sent while that was computed', async () => {
    const meddle = meddled()
    kitchen = new Kitchen(meddle.wrap)
    const { chat, code } = await kitchen.saved()
    const other = await kitchen.chat()
    meddle.next = () => chat.finish()
    await other.say(code)
    expect(other.text).toContain(UNKNOWN)
    expect(await kitchen.sent()).toBe(1)
    expect((await kitchen.state(other))?.matter).toBeUndefined()
  })

  it('takes up the newest answers where one more was given while that was computed', async () => {
    const meddle = meddled()
    kitchen = new Kitchen(meddle.wrap)
    const { chat, code } = await kitchen.saved()
    const other = await kitchen.chat()
    meddle.next = () => chat.say('white')
    await other.say(code)
    expect((await kitchen.state(other))?.matter?.answers['sink.colour']?.value).toBe('white')
  })
})
