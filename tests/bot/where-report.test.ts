import { beforeEach, describe, expect, it } from 'vitest'
import { makeReference, readReference } from '../../dialogs/reference.ts'
import { Kitchen, type KitchenChat } from './kitchen-chat.ts'

const DAY = 86_400_000
const SECRETS = ['Robin', '07700', 'Mill Lane', 'white', 'came off in my hand', 'robin@example.com']

let kitchen: Kitchen
beforeEach(() => {
  kitchen = new Kitchen()
})

/** A conversation that sent a report, with what the receipt gave. */
async function sent(): Promise<{ readonly chat: KitchenChat; readonly reference: string; readonly code: string }> {
  const chat = await (await kitchen.chatAt('review')).finish()
  return { chat, reference: chat.reference ?? '', code: chat.code }
}

const outbox = () => kitchen.storage.outbox
const event = (reference: string, more: object = {}) =>
  outbox().statusEvent({
    webhookId: 'w1',
    reference,
    intakeId: 'intake-1',
    status: 'assigned',
    message: 'Dear Robin of Mill Lane',
    crimeReference: '01/1234567/26',
    occurredAt: '2026-11-23T11:00:00Z',
    ...more,
  })

describe('where is my report?', () => {
  it('has what it takes in the receipt: a reference and a code', async () => {
    const { chat, reference, code } = await sent()
    expect(code).toMatch(/^\w{5}-\w{5}$/)
    expect(chat.text).toContain(reference)
    expect(chat.text).toContain(code)
    expect(chat.text).toContain('where is my report?')
  })

  it('is told at once where one was sent here, without reference or code', async () => {
    const { chat, reference } = await sent()
    expect((await chat.say('where is my report?')).text).toContain(
      `Your report ${reference} is stored here and on its way`,
    )
    await outbox().received(reference, 'intake-1', Date.parse('2026-11-23T10:15:00Z'))
    expect((await chat.say('any news on my report?')).text).toContain(
      `The police received your report ${reference} on Monday 23 November 2026 at 10:15am`,
    )
    await event(reference)
    await chat.say('what is happening with my report?')
    expect(chat.text).toContain('it has been given to someone to deal with')
    expect(chat.text).toContain('01/1234567/26')
    expect(chat.data[0]?.submission).toEqual({ reference, status: 'received' })
  })

  it('is asked in another conversation with both, one after the other or together', async () => {
    const { reference, code } = await sent()
    for (const ways of [
      ['where is my report', reference, code],
      ['where is my report', `${reference} ${code}`],
      [`where is my report ${reference}`, `the code is ${code.toLowerCase()}`],
      [`my reference is ${reference} and the code is ${code}`],
      [reference, code],
      [code, reference],
    ]) {
      const other = await kitchen.chat()
      for (const words of ways) await other.say(words)
      expect(other.text).toContain(`Your report ${reference} is stored here and on its way`)
      expect(other.question).toBe('matter')
    }
  })

  it('tells elsewhere the status only: nothing of the report, no message, no crime reference', async () => {
    const { reference, code } = await sent()
    await outbox().received(reference, 'intake-1', kitchen.time)
    await event(reference)
    const other = await (await kitchen.chat()).say(`${reference} ${code}`)
    expect(other.text).toContain('The police received your report')
    expect(other.text).toContain('given to someone')
    for (const secret of [...SECRETS, '01/1234567/26', 'Dear']) expect(other.text).not.toContain(secret)
  })

  it('tells honestly that it was refused, and that staff closed it', async () => {
    const { reference, code } = await sent()
    const ask = async () => (await (await kitchen.chat()).say(`${reference} ${code}`)).text
    await outbox().refused(reference, 'Robin is no name', kitchen.time)
    expect(await ask()).toContain('could not be taken by the police system. It is kept here, and staff will look at it')
    await outbox().act(reference, { act: 'close', reason: 'Spoke to Robin', by: 'me' }, kitchen.time)
    expect(await ask()).toContain('Staff have looked at it and closed it')
    expect(await ask()).not.toContain('Robin')
  })

  it('asks which where two were sent, by a button or in words', async () => {
    const { chat, reference } = await sent()
    await chat.start('kitchen-sink-form')
    await (await chat.upTo('review')).finish()
    await chat.say('where is my report?')
    expect(chat.question).toBe('reference')
    expect(chat.data.at(-1)?.question?.options?.map(({ id }) => id)).toContain(reference)
    expect((await chat.tap('reference', reference)).text).toContain(`Your report ${reference} is stored`)
    await chat.say('where is my report?')
    expect((await chat.say('the second one')).text).toContain(`Your report ${reference} is stored`)
    await chat.say('where is my report?')
    expect((await chat.say(reference)).text).toContain(`Your report ${reference} is stored`)
  })

  it('goes back to the question that stood', async () => {
    const { chat } = await sent()
    await chat.start('kitchen-sink-form')
    await chat.upTo('sink.story')
    await chat.say('where is my report?')
    expect(chat.text).toContain('is stored here and on its way')
    expect(chat.question).toBe('sink.story')
    expect((await kitchen.state(chat))?.matter?.answers['sink.story']).toBeUndefined()
  })

  it.each([
    'a wrong code',
    'the code of another report',
    'a reference that was never given out',
  ])('is answered alike for %s, and a few times only', async (what) => {
    const [one, two] = [await sent(), await sent()]
    const pairs = {
      'a wrong code': `${one.reference} ${two.code}`,
      'the code of another report': `${two.reference} ${one.code}`,
      'a reference that was never given out': `${makeReference((count) => new Uint8Array(count).fill(3))} ${one.code}`,
    }
    const chat = await kitchen.chat()
    const asked = Object.entries(pairs).find(([name]) => name === what)?.[1] ?? ''
    const answers: string[] = []
    for (let time = 0; time < 5; time++) answers.push((await chat.say(asked)).text)
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('I cannot find a report under that reference and code')
    expect(answers[0]).toContain('101')
    expect((await chat.say(`${one.reference} ${one.code}`)).text).toContain('will not look again here')
  })

  it('tells a mistyped code or reference at once', async () => {
    const { reference, code } = await sent()
    const chat = await (await kitchen.chat()).say('where is my report?')
    // One in thirty wrong codes is a reference by chance: not one of those.
    const wrong = (text: string) =>
      ['4', '5', '6', '7'].map((last) => text.slice(0, -1) + last).find((one) => one !== text && !readReference(one)) ??
      ''
    expect((await chat.say(wrong(reference))).text).toContain('not a reference as I give them')
    expect((await chat.say(reference)).question).toBe('code')
    expect((await chat.say(wrong(code))).text).toContain('not as I gave it')
    expect((await chat.say(code)).text).toContain('is stored here and on its way')
  })

  it('says honestly when the report is not kept any more, here and elsewhere, and names 101', async () => {
    const { chat, reference, code } = await sent()
    await outbox().received(reference, 'intake-1', kitchen.time)
    kitchen.time += 6 * DAY
    await chat.say('where is my report?')
    kitchen.time += 2 * DAY
    await kitchen.storage.turns.sweep(kitchen.time)
    expect((await chat.say('where is my report?')).text).toContain('is not kept here any more')
    expect(chat.text).toContain('call 101')
    expect((await (await kitchen.chat()).say(`${reference} ${code}`)).text).toContain('not kept here any more')
  })

  it('lets who has no reference or no code out', async () => {
    const { reference } = await sent()
    const chat = await (await kitchen.chat()).say('where is my report?')
    expect(chat.data.at(-1)?.question?.options?.map(({ id }) => id)).toEqual(['existing-report'])
    expect((await chat.say('back')).question).toBe('matter')
    await (await chat.say('where is my report?')).say(reference)
    expect((await chat.say("I don't have it")).text).toContain('Without the code')
    expect(chat.question).toBe('matter')
  })

  it('shows 999 first where there is danger', async () => {
    const chat = await (await kitchen.chat()).say('where is my report?')
    expect((await chat.say('he is in my house with a knife')).text).toContain('999')
    expect(chat.question).toBe('safety')
  })
})
