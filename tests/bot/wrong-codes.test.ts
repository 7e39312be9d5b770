import { beforeEach, describe, expect, it } from 'vitest'
import { readCode } from '../../dialogs/code.ts'
import { Kitchen } from './kitchen-chat.ts'

const DAY = 86_400_000
const UNKNOWN = 'I cannot find a saved report under that code'

let kitchen: Kitchen
beforeEach(() => {
  kitchen = new Kitchen()
})

describe('a code that opens nothing', () => {
  /** A code of the right shape that was never given out. */
  const WRONG = ['CCCCC-CCCCX', 'DDDDD-DDDDV', 'FFFFF-FFFFT', 'HHHHH-HHHHP', 'JJJJJ-JJJJM', 'KKKKK-KKKKJ'].map(
    (shape) => completed(shape),
  )

  it('is answered alike, whether it is wrong, past its time or sent', async () => {
    const { chat, code } = await kitchen.saved()
    const [wrong = ''] = WRONG
    const answers = [(await (await kitchen.chat()).say(wrong)).text]
    await chat.finish()
    answers.push((await (await kitchen.chat()).say(code)).text)
    const { code: late } = await kitchen.saved()
    kitchen.time += 8 * DAY
    answers.push((await (await kitchen.chat()).say(late)).text)
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain(UNKNOWN)
  })

  it('is told as mistyped without any look-up', async () => {
    const { code } = await kitchen.saved()
    const chat = await kitchen.chat()
    const swapped = `${code.slice(0, 9)}${code.charAt(10)}${code.charAt(9)}`
    const mistyped =
      code.charAt(9) === code.charAt(10) ? `${code.slice(0, 10)}${code.endsWith('2') ? '3' : '2'}` : swapped
    await chat.say(`my code is ${mistyped}`)
    expect(chat.text).toContain('not as I gave it')
    expect(chat.question).toBe('code')
    expect((await chat.say(code)).question).toBe('sink.colour')
  })

  it('is told as mistyped where it is to be deleted, and asked for again', async () => {
    const { code } = await kitchen.saved()
    const chat = await kitchen.chat()
    await chat.say(`delete my saved report ${code.slice(0, 10)}`)
    expect(chat.text).toContain('not as I gave it')
    expect(chat.question).toBe('code')
    expect((await chat.say(code)).text).toContain('The saved report is deleted')
    expect(await kitchen.behind(code)).toBeUndefined()
  })

  it('is looked for five times in a conversation, and then the right one neither', async () => {
    const { code } = await kitchen.saved()
    const chat = await kitchen.chat()
    for (const wrong of WRONG.slice(0, 5)) await chat.say(wrong)
    expect(chat.text).toContain('will not look again here')
    expect(chat.text).toContain('101')
    expect((await chat.say(code)).text).toContain('will not look again here')
    expect(await kitchen.behind(code)).toBeDefined()
    expect((await (await kitchen.chat()).say(code)).question).toBe('sink.colour')
  })

  it('counts at a question too, where it is read as the answer', async () => {
    const { code } = await kitchen.saved()
    const chat = await kitchen.chatAt('sink.part')
    for (const wrong of WRONG.slice(0, 5)) await chat.say(wrong)
    expect((await kitchen.state(chat))?.codeMisses).toBe(5)
    expect((await chat.say(code)).text).not.toContain('I found your report')
  })

  it('hides no danger', async () => {
    const chat = await (await kitchen.chat()).say('I have a code')
    expect((await chat.say('he is going to kill me')).text).toContain('999')
  })

  it('is not held against who has none: the way out, another matter, and back', async () => {
    const chat = await kitchen.chat()
    expect((await (await chat.say('I have a code')).say('I lost it')).text).toContain('Without the code')
    await (await chat.say('I have a code')).say('the tap drips')
    expect((await kitchen.state(chat))?.matter?.id).toBe('kitchen-sink')
    await chat.say('I have a code')
    expect((await chat.say('back')).question).not.toBe('code')
  })
})

/** The shape with the check character that fits. */
function completed(shape: string): string {
  const base = shape.slice(0, 10)
  const found = [...'CDFHJKMNPRTVWXY23456789'].map((last) => base + last).find((code) => readCode(code) !== undefined)
  if (found === undefined) throw new Error(`No code begins with ${base}.`)
  return found
}
