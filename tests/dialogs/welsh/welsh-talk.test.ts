import { beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { languageNow } from '../../../dialogs/language.ts'
import { Talk } from '../engine/talk.ts'
import { bothLanguages, welshTalk } from './welsh-services.ts'

let services: Services
beforeAll(async () => {
  services = await bothLanguages()
})

const WELSH = /Dywedwch|Beth|Ydych|Oes|Rydyn|Diolch/

describe('turning to Welsh', () => {
  it.each([
    'Cymraeg',
    'in Welsh please',
    'Can we speak Welsh?',
    'yn Gymraeg os gwelwch yn dda',
    'Welsh',
  ])('by %j, and back by "Saesneg"', (words) => {
    const talk = new Talk(services).say(words)
    expect(talk.state.locale).toBe('cy-GB')
    expect(talk.text).toContain('Helo.')
    expect(talk.text).toContain('999')
    expect(talk.key).toBe('matter')
    talk.say('Saesneg')
    expect(talk.state.locale).toBe('en-GB')
    expect(talk.text).toContain('We go on in English.')
  })

  it('by writing Welsh, which is read at once', () => {
    const talk = new Talk(services).say('Cafodd fy meic ei ddwyn neithiwr')
    expect(talk.state).toMatchObject({ locale: 'cy-GB', language: 'cy' })
    expect(talk.state.matter).toMatchObject({ id: 'bicycle-theft', story: 'Cafodd fy meic ei ddwyn neithiwr' })
    expect(talk.text).toMatch(/cymryd y beic/)
  })

  it('by the locale of the client, until words say otherwise', () => {
    const talk = welshTalk(services).start('crime-bicycle')
    expect(talk.text).toContain('Byddwn yn gwneud yr adroddiad hwn')
    talk.say('English')
    expect(talk.text).toContain('We go on in English.')
  })

  it('is not what a Welsh name or place in an English conversation does', () => {
    const talk = new Talk(services).says('my bike was stolen in Llanfair', 'no')
    expect(talk.state.locale).toBe('en-GB')
  })

  it('leaves no language behind after a turn', () => {
    welshTalk(services).say('helo')
    expect(languageNow()).toBe('en')
  })
})

describe('in the middle of a form', () => {
  it('a change of language keeps the answers and puts the same question', () => {
    const talk = new Talk(services).start('crime-bicycle')
    for (const answer of ['no', 'no', 'no']) talk.tap(talk.key ?? '', answer)
    const { key } = talk
    const answers = talk.state.matter?.answers
    talk.say('Cymraeg')
    expect(talk.key).toBe(key)
    expect(talk.text).toMatch(WELSH)
    expect(talk.state.matter?.answers).toEqual(answers)
    talk.say('in English')
    expect(talk.key).toBe(key)
    expect(talk.state.matter?.answers).toEqual(answers)
  })

  it('an answer to the English question is taken when the client turns to Welsh with it', () => {
    const talk = new Talk(services).start('crime-bicycle')
    const key = talk.key ?? ''
    talk.state = { ...talk.state, locale: 'cy-GB' }
    talk.say('No')
    expect(talk.value(key)).toBe('no')
    expect(talk.text).toMatch(WELSH)
  })

  it('"Welsh" by itself answers what asks for a word', () => {
    const talk = new Talk(services).start('lost-property-report')
    while (talk.replies.at(-1)?.assistant.question?.kind !== 'long-text') talk.tap(talk.key ?? '', 'no')
    const key = talk.key ?? ''
    talk.say('Welsh')
    expect(talk.state.locale).toBe('en-GB')
    expect(talk.value(key)).toBe('Welsh')
  })

  it('takes labels, yes and no, days and commands in Welsh', () => {
    const talk = welshTalk(services).start('crime-bicycle')
    talk.says('Nac oes', 'na')
    expect(Object.values(talk.state.matter?.answers ?? {}).map(({ value }) => value)).toEqual(['no', 'no'])
    talk.say('yn ôl')
    expect(talk.text).toContain('Mynd yn ôl un cwestiwn.')
    talk.say('pam')
    expect(talk.text.length).toBeGreaterThan(20)
    talk.say('cymorth')
    expect(talk.text).toContain('Atebwch yn eich geiriau eich hun')
    talk.say('stopio')
    expect(talk.key).toBe('stop')
    talk.say('ydw')
    expect(talk.state.matter).toBeUndefined()
    expect(talk.text).toContain('Does dim byd wedi ei anfon at yr heddlu')
  })

  it('says what is wrong with an answer in Welsh, and keeps free text as it was said', () => {
    const talk = welshTalk(services).start('driving-offence-report')
    for (let turns = 0; turns < 20 && talk.replies.at(-1)?.assistant.question?.kind !== 'long-text'; turns += 1)
      talk.tap(talk.key ?? '', 'no')
    const key = talk.key ?? ''
    talk.say('Roedd y gyrrwr yn mynd yn rhy gyflym ac yn torri ar draws y lôn ger y siop')
    expect(talk.value(key)).toBe('Roedd y gyrrwr yn mynd yn rhy gyflym ac yn torri ar draws y lôn ger y siop')
    for (let turns = 0; turns < 20 && talk.replies.at(-1)?.assistant.question?.kind !== 'when'; turns += 1) {
      const question = talk.replies.at(-1)?.assistant.question
      talk.tap(talk.key ?? '', question?.options?.find(({ id }) => id === 'no')?.id ?? question?.options?.[0]?.id ?? '')
    }
    talk.say('ddydd Mawrth nesaf am 6pm')
    expect(talk.text).toMatch(/Rhaid i’r dyddiad|Dywedwch ai yn y bore/)
    talk.say('ddoe am 6 yr hwyr')
    expect(talk.text).toContain('dydd Sul 22 Tachwedd 2026 am 6pm')
  })
})

describe('danger in Welsh', () => {
  it.each([
    'mae rhywun yn fy nghartref gyda chyllell, helpwch fi',
    'mae dyn yn ymosod ar fy ngwraig nawr',
    'rydw i eisiau lladd fy hun',
  ])('%j shows the card in Welsh', (words) => {
    const talk = new Talk(services).say(words)
    expect(talk.replies.some(({ assistant }) => assistant.urgency !== undefined)).toBe(true)
    expect(talk.text).toContain('999')
    expect(talk.text).toMatch(/Ffoniwch|ffoniwch/)
  })

  it('"dw i ddim yn saff" is not safe, and "Rwy’n ddiogel, ymlaen" goes on', () => {
    const talk = welshTalk(services).say('mae rhywun yn fy nghartref gyda chyllell')
    expect(talk.key).toBe('safety')
    talk.say('dw i ddim yn saff')
    expect(talk.key).toBe('safety')
    talk.say('Rwy’n ddiogel, ymlaen')
    expect(talk.text).toContain('Rwy’n falch eich bod yn ddiogel')
  })

  it('does not take ordinary answers for danger', () => {
    for (const words of ['dydw i ddim yn gwybod', 'diolch yn fawr', 'roedd wedi ei gloi gyda chlo D']) {
      const talk = welshTalk(services).say(words)
      expect(talk.replies.some(({ assistant }) => assistant.urgency !== undefined)).toBe(false)
    }
  })
})

describe('falling back', () => {
  it('asks in English what has no Welsh, between phrases in Welsh', () => {
    const talk = welshTalk(services).start('crime-burglary')
    expect(talk.text).toContain('Byddwn yn gwneud yr adroddiad hwn')
    expect(talk.replies.at(-1)?.assistant.question?.in).toBe('crime-burglary')
  })

  it('gives an English article with its source in Welsh', () => {
    const talk = welshTalk(services).start('can-i-carry-a-knife')
    expect(talk.text).toContain('Ffynhonnell:')
  })
})

describe('articles in Welsh', () => {
  it('each but one is found by its first example', () => {
    const content = services.inOther?.()
    const wrong = [...(content?.articles.values() ?? [])].flatMap(({ id, title, examples }) => {
      if (services.content.articles.get(id)?.title === title) return []
      const talk = welshTalk(services).say(examples[0] ?? '')
      const given = talk.replies.some(({ assistant }) => assistant.article?.id === id)
      const offered = talk.replies.some(({ assistant }) => assistant.question?.options?.some((one) => one.id === id))
      return given || offered ? [] : [`${id}: ${examples[0]}`]
    })
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(1)
  })
})
