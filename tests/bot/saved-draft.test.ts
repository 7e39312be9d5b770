import { beforeEach, describe, expect, it } from 'vitest'
import { Kitchen, type KitchenChat } from './kitchen-chat.ts'

const DAY = 86_400_000
const UNKNOWN = 'I cannot find a saved report under that code'

let kitchen: Kitchen
beforeEach(() => {
  kitchen = new Kitchen()
})

describe('saving', () => {
  it('gives a code in two groups of five and says until when, and the question stands', async () => {
    const { chat, code } = await kitchen.saved()
    expect(code).toMatch(/^[A-HJ-NP-Y2-9]{5}-[A-HJ-NP-Y2-9]{5}$/)
    expect(chat.text).toContain(code)
    expect(chat.text).toContain('Monday 30 November 2026 at 10')
    expect(chat.text).toContain('Nothing has been sent')
    expect(chat.question).toBe('sink.colour')
  })

  it('gives the same code the next time, for longer', async () => {
    const { chat, code } = await kitchen.saved()
    kitchen.time += 2 * DAY
    expect((await chat.say('save')).code).toBe(code)
    expect(chat.text).toContain('Wednesday 2 December 2026')
  })

  it('saves nothing where there is nothing', async () => {
    expect((await (await kitchen.chat()).say('save')).text).toContain('nothing to save')
  })

  it('saves the draft that was put aside where none is open', async () => {
    const chat = await kitchen.chatAt('sink.colour')
    await (await chat.start('kitchen-drain')).tap('draft', 'switch')
    await chat.say('stop')
    if (chat.question === 'stop') await chat.say('yes')
    const { code } = await chat.say('save')
    expect((await kitchen.behind(code))?.state.matter?.id).toBe('kitchen-sink-form')
  })

  it('keeps the copy as new as the draft', async () => {
    const { chat, code } = await kitchen.saved()
    await chat.say('white')
    expect((await kitchen.behind(code))?.state.matter?.answers['sink.colour']?.value).toBe('white')
  })

  it('keeps it until the time that was told, to the second, and not beyond', async () => {
    const { code } = await kitchen.saved()
    const told = kitchen.time + 7 * DAY
    kitchen.time = told - 1
    await kitchen.storage.turns.sweep(kitchen.time)
    expect(await kitchen.behind(code)).toBeDefined()
    kitchen.time = told
    expect(await kitchen.behind(code)).toBeUndefined()
    expect(await kitchen.storage.turns.sweep(kitchen.time)).toMatchObject({ conversations: 1, drafts: 1 })
  })

  it('does not take the draft from someone who is still at it when the time is over', async () => {
    const { chat } = await kitchen.saved()
    kitchen.time += 7 * DAY - 60_000
    await chat.say('white')
    kitchen.time += 30 * 60_000
    await kitchen.storage.turns.sweep(kitchen.time)
    const before = chat.question
    expect((await chat.say('repeat')).question).toBe(before)
  })

  it('follows from a flow to the form that it leads to', async () => {
    const chat = await kitchen.chat()
    await (await chat.start('kitchen-sink')).say('no')
    const { code } = await chat.say('save')
    for (const words of ['yes', 'the wall', 'yes']) await chat.say(words)
    expect(chat.text).not.toContain('not open in this chat')
    expect((await kitchen.state(chat))?.matter?.id).toBe('kitchen-sink-form')
    expect((await kitchen.behind(code))?.state.matter?.id).toBe('kitchen-sink-form')
  })

  it('stays with what it was saved for when another topic is started', async () => {
    const chat = await kitchen.chat()
    await (await chat.start('kitchen-sink')).say('no')
    const { code } = await chat.say('save')
    await chat.start('kitchen-drain')
    expect((await kitchen.behind(code))?.state.matter?.id).toBe('kitchen-sink')
  })
})

describe('coming back', () => {
  it.each([
    (code: string) => [code],
    (code: string) => [code.toLowerCase().replace('-', ' ')],
    (code: string) => [`my code is ${code}`],
    (code: string) => [`resume ${code}`],
    (code: string) => ['I have a code', code],
    (code: string) => ['resume', `it is ${code}`],
  ])('goes on where it was, in another conversation: way %#', async (ways) => {
    const { chat, code } = await kitchen.saved()
    const other = await kitchen.chat()
    for (const words of ways(code)) await other.say(words)
    expect(other.text).toContain('I found your report')
    expect(other.question).toBe('sink.colour')
    const [before, after] = [await kitchen.state(chat), await kitchen.state(other)]
    expect(after?.matter).toEqual(before?.matter)
    expect(await kitchen.sent()).toBe(0)
    await other.finish()
    expect(other.reference).toBeDefined()
    expect(await kitchen.sent()).toBe(1)
  })

  it('brings the story and what was noticed along', async () => {
    const chat = await kitchen.chat()
    await chat.say('my tap drips since yesterday and my ex keeps following me')
    while (chat.question !== undefined && ['gate.danger', 'gate.heated', 'safety'].includes(chat.question))
      await chat.say(chat.question === 'safety' ? 'I am safe, go on' : 'no')
    if (chat.question === 'matter') await chat.say('my tap drips')
    await chat.say('no')
    const { code } = await chat.say('save')
    const other = await (await kitchen.chat()).say(code)
    const [before, after] = [await kitchen.state(chat), await kitchen.state(other)]
    expect(after?.matter?.story).toBe(before?.matter?.story)
    expect(before?.concerns.length).toBeGreaterThan(0)
    expect(after?.concerns).toEqual(before?.concerns)
  })

  it('works after quick exit, and after the conversation is swept', async () => {
    const { chat, code } = await kitchen.saved()
    await chat.say('quick exit')
    kitchen.time += 2 * 60_000
    expect(await kitchen.storage.turns.sweep(kitchen.time)).toMatchObject({ conversations: 1, drafts: 0 })
    expect((await (await kitchen.chat()).say(code)).question).toBe('sink.colour')
  })

  it('works after the page was left', async () => {
    const { chat, code } = await kitchen.saved()
    await kitchen.assistant.leave(chat.key)
    expect((await (await kitchen.chat()).say(code)).question).toBe('sink.colour')
  })

  it('puts an open draft aside, and loses none', async () => {
    const { code } = await kitchen.saved()
    const other = await kitchen.chatAt('sink.tools')
    await other.say(`resume ${code}`)
    expect(other.question).toBe('sink.colour')
    expect((await kitchen.state(other))?.aside).toMatchObject([{ id: 'kitchen-sink-form' }])
  })

  it('takes a code alone even at a question, as no answer can be one that was given out', async () => {
    const { code } = await kitchen.saved()
    const other = await kitchen.chatAt('sink.colour')
    expect((await other.say(code)).text).toContain('I found your report')
  })

  it('goes on in the same conversation where it is open or put aside there', async () => {
    const { chat, code } = await kitchen.saved()
    expect((await chat.say(code)).question).toBe('sink.colour')
    await (await chat.start('kitchen-drain')).tap('draft', 'switch')
    expect((await chat.say(code)).question).toBe('sink.colour')
    expect((await chat.say('white')).text).not.toContain('not open in this chat')
  })

  it('says no to a draft put aside, and the saved one stays behind its code', async () => {
    const { chat, code } = await kitchen.saved()
    await (await chat.start('kitchen-drain')).tap('draft', 'switch')
    await chat.say('stop')
    if (chat.question === 'stop') await chat.say('yes')
    expect(chat.question).toBe('resume')
    expect((await chat.say('no')).text).toContain('stays saved until')
    expect((await (await kitchen.chat()).say(code)).question).toBe('sink.colour')
  })
})

describe('the end of a saved draft', () => {
  it.each([
    ['sent', (chat: KitchenChat) => chat.finish()],
    ['stopped', async (chat: KitchenChat) => (await chat.say('stop')).say('yes')],
    ['started again', async (chat: KitchenChat) => (await chat.say('start again')).say('yes')],
    ['deleted on request', async (chat: KitchenChat) => (await chat.say('delete my saved report')).say('yes')],
  ])('comes when it is %s: the code opens nothing any more', async (_, end) => {
    const { chat, code } = await kitchen.saved()
    await end(chat)
    expect(await kitchen.behind(code)).toBeUndefined()
    expect((await (await kitchen.chat()).say(code)).text).toContain(UNKNOWN)
  })

  it('is said beforehand, and does not come on no', async () => {
    for (const words of ['stop', 'start again', 'delete my saved report']) {
      const { chat, code } = await kitchen.saved()
      expect((await chat.say(words)).text).toContain('code will not work any more')
      expect((await chat.say('no')).question).toBe('sink.colour')
      expect(await kitchen.behind(code)).toBeDefined()
    }
  })

  it('can be asked for anywhere with the code, and the old conversation is told', async () => {
    const { chat, code } = await kitchen.saved()
    const other = await kitchen.chat()
    expect((await other.say('delete my saved report')).question).toBe('code')
    expect((await other.say(code)).text).toContain('The saved report is deleted')
    expect(await kitchen.behind(code)).toBeUndefined()
    expect((await chat.say('white')).text).toContain('not open in this chat any more')
    expect((await kitchen.state(chat))?.matter).toBeUndefined()
  })

  it('does not come by quick exit, which deletes a draft that was not saved', async () => {
    const chat = await kitchen.chatAt('sink.colour')
    await chat.say('quick exit')
    expect((await kitchen.state(chat))?.matter).toBeUndefined()
  })
})
