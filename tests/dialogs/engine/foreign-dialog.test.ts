import { beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { LANGUAGE_CARDS } from '../../../dialogs/language-cards.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

let services: Services
beforeAll(async () => {
  services = await realServices()
})

const POLISH = 'Ukradli mi rower spod stacji wczoraj'
const cardOf = (talk: Talk) => talk.replies.find(({ assistant }) => assistant.language !== undefined)

/** A question of the bicycle form of this kind, reached by its options and skips. */
function atQuestion(kind: string): Talk {
  const talk = new Talk(services).start('crime-bicycle')
  for (let turns = 0; turns < 60; turns += 1) {
    const question = talk.replies.at(-1)?.assistant.question
    if (question === undefined || question.kind === kind) return talk
    const option = question.options?.find(({ id }) => id === 'no') ?? question.options?.[0]
    if (option !== undefined) talk.tap(question.key, option.id)
    else talk.say(question.kind === 'when' ? 'yesterday at 6pm' : question.required ? 'High Street' : 'skip')
  }
  return talk
}

describe('a message in a language that is not spoken here', () => {
  it.each(
    LANGUAGE_CARDS.map((card) => [card.code, card] as const),
  )('%s: the card when asked for by name', (code, card) => {
    const talk = new Talk(services).say(`Do you speak ${card.asked[0]}?`)
    expect(cardOf(talk)?.assistant.language).toEqual({ code, direction: card.rtl === true ? 'rtl' : 'ltr' })
    expect(cardOf(talk)?.text).toContain('999')
    expect(cardOf(talk)?.text).toContain('101')
    expect(cardOf(talk)?.text).not.toContain('{{')
    expect(cardOf(talk)?.links?.map(({ href }) => href)).toEqual(['tel:999', 'tel:101'])
    expect(talk.key).toBe('matter')
  })

  it('has 999 in its first line, in every language', () => {
    for (const { say } of LANGUAGE_CARDS) expect(say[0]).toContain('{{h.999}}')
  })

  it('gets the card once, then one line in English, and is never used as a matter', () => {
    const talk = new Talk(services).say(POLISH)
    expect(cardOf(talk)?.assistant.language?.code).toBe('pl')
    expect(talk.state.matter).toBeUndefined()
    talk.say('ktoś ukradł mój telefon w domu')
    expect(cardOf(talk)).toBeUndefined()
    expect(talk.text).toContain('I understand only English and Welsh')
    talk.say('po polsku')
    expect(cardOf(talk)?.assistant.language?.code).toBe('pl')
  })

  it('leaves the question of a form where it was, and its answers as they were', () => {
    const talk = atQuestion('choice')
    const { key } = talk
    const before = talk.state.matter?.answers
    talk.say('nie wiem, ktoś ukradł mój rower i telefon')
    expect(cardOf(talk)?.assistant.language?.code).toBe('pl')
    expect(talk.key).toBe(key)
    expect(talk.state.matter?.answers).toEqual(before)
  })

  it.each(['long-text', 'location'])('does not stop an answer in any words (%s)', (kind) => {
    const talk = atQuestion(kind)
    const key = talk.key ?? ''
    talk.say('sklep na rogu jest w domu przy ulicy')
    expect(cardOf(talk)).toBeUndefined()
    expect(JSON.stringify(talk.value(key))).toContain('sklep na rogu')
  })

  it('shows the card and 999 where danger is seen in it too', () => {
    const talk = new Talk(services).say('proszę pomocy, he has a knife, ktoś jest w domu teraz, mam nóż')
    expect(talk.replies.some(({ assistant }) => assistant.urgency === 'emergency')).toBe(true)
  })

  it('is not what an English message with a foreign name is', () => {
    const talk = new Talk(services).say('my bike was stolen outside Café de la Paix last night')
    expect(cardOf(talk)).toBeUndefined()
    expect(talk.state.matter?.id ?? talk.key).toBeDefined()
  })
})
