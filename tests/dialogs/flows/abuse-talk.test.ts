import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { realServices } from '../engine/real-services.ts'
import { Talk } from '../engine/talk.ts'

let services: Services
let talk: Talk
beforeAll(async () => {
  services = await realServices()
})
beforeEach(() => {
  talk = new Talk(services)
})

const picture = { id: 'f1', fileName: 'me.jpg', mediaType: 'image/jpeg', bytes: 9, sha256: 'x' }

/** Answers what is asked until a key comes up; "no" to yes-no, else "I don't know", "skip", or the first option. */
function goOnTo(key: string, given: Readonly<Record<string, string>> = {}): readonly string[] {
  const asked: string[] = []
  for (let turn = 0; turn < 90 && talk.key !== key; turn += 1) {
    const question = talk.replies.at(-1)?.assistant.question
    if (question === undefined) break
    asked.push(question.key)
    const said = given[question.key]
    if (said !== undefined) {
      talk.say(said)
      continue
    }
    if (question.kind === 'yes-no') talk.say('no')
    else talk.say('skip')
    if (talk.key === question.key) talk.say("I don't know")
    if (talk.key === question.key) talk.say('prefer not to say')
    if (talk.key === question.key) talk.tap(question.key, question.options?.[0]?.id ?? '')
    if (talk.key === question.key) talk.say(SAID[question.key] ?? 'Sam')
  }
  return asked
}
const SAID: Readonly<Record<string, string>> = {
  'con.phone': '07700 900123',
  'con.method': 'phone',
  'what.text': 'They keep on writing to me and will not stop.',
}

describe('someone who is worried about a child', () => {
  it('is not taken for the child', () => {
    talk.start('welfare-concern').says('no', 'a child', 'yes', 'no')
    expect(talk.state.matter?.id).toBe('child-abuse')
    expect(talk.key).toBe('rep.under18')
    talk.say('no')
    expect(talk.key).toBe('who')
  })
})

describe('a child', () => {
  it('gets few words, Childline and a short way to the police', () => {
    talk.start('child-abuse').says('yes', 'no', 'yes', 'me')
    expect(talk.text).toContain('Childline')
    expect(talk.text).toContain('999')
    expect(talk.text.split(/\s+/).length).toBeLessThan(150)
    talk.say('I still want to tell the police')
    expect(talk.state.matter?.id).toBe('callback-request')
    expect(talk.value('cb.about')).toBe('child')
    const asked = goOnTo('review', SAID)
    expect(asked).not.toContain('rep.under18')
    expect(asked).not.toContain('cb.about')
    expect(asked.length).toBeLessThanOrEqual(10)
  })

  it('who opens the report of harm at home is offered the short one, and keeps what was answered', () => {
    talk.start('domestic-abuse-report')
    goOnTo('rep.under18', { 'gate.safeDevice': 'yes', 'da.safe': 'yes', 'da.who': 'me' })
    talk.say('yes')
    expect(talk.text).toContain('Childline')
    expect(talk.key).toBe('draft')
    talk.say('start the other')
    expect(talk.state.matter?.id).toBe('callback-request')
    expect(talk.value('gate.danger')).toBe('no')
    expect(talk.value('rep.under18')).toBe('yes')
  })

  it('is asked for no pictures, and none is taken', () => {
    talk.start('hate-crime-report')
    goOnTo('role', SAID)
    talk.say('it happened to me')
    goOnTo('rep.under18', SAID)
    talk.say('yes')
    talk.send(picture)
    expect(talk.text).toContain('I did not keep the file')
    expect(goOnTo('review', { ...SAID, 'ev.any': 'photos', 'wit.any': 'no', 'ha.strand': 'race' })).not.toContain(
      'ev.files',
    )
    expect(JSON.stringify(talk.state.matter?.answers)).not.toContain('me.jpg')
  })
})

describe('pictures', () => {
  it('are taken with messages, but never where they are sexual', () => {
    talk.start('crime-malicious-communications')
    goOnTo('mc.images', SAID)
    talk.send(picture)
    expect(talk.text).toContain('evidence')
    expect(talk.key).toBe('mc.images')
    talk.say('yes, of someone under 18')
    talk.send({ ...picture, id: 'f2', fileName: 'two.jpg' })
    expect(talk.text).toContain('I did not keep the file')
    expect(talk.text).not.toContain('evidence')
    goOnTo('review', SAID)
    const { files } = talk.say('send').last
    expect(files).not.toContain('f2')
    expect(talk.replies.at(-1)?.text).not.toContain('me.jpg')
  })

  it('have no place in a report of harm at home, and that is said', () => {
    talk.start('domestic-abuse-report').say('yes')
    const { key } = talk
    talk.send(picture)
    expect(talk.text).toContain('This report takes no files')
    expect(talk.key).toBe(key)
  })
})

describe('what was told on the way', () => {
  it('is not asked again by a call back after a sexual offence', () => {
    talk.start('sexual-offences').says('yes', 'no', 'no', 'I would rather not say', 'in the last 7 days')
    expect(talk.key).toBe('ready')
    talk.says('tell the police', 'start the report')
    expect(talk.state.matter?.id).toBe('callback-request')
    expect(talk.value('cb.about')).toBe('sexual')
    expect(talk.value('cb.last')).toBe('week')
    expect(talk.key).toBe('rep.under18')
  })

  it('goes from harm at home to a question about a partner’s past', () => {
    talk.start('domestic-abuse').says('yes', 'no', 'me', 'find out if a partner was abusive before')
    expect(talk.state.matter?.id).toBe('clares-law')
    expect(talk.value('gate.safeDevice')).toBe('yes')
    talk.say('no')
    expect(talk.key).toBe('reason')
  })

  it('lets nothing of an assault be asked again where it was someone from home', () => {
    talk.start('crime-assault')
    goOnTo('what.da')
    talk.say('yes').say('start the other')
    expect(talk.state.matter?.id).toBe('domestic-abuse-report')
    for (const key of ['gate.heated', 'gate.danger', 'gate.support']) expect(talk.value(key)).toBe('no')
    expect(talk.key).toBe('gate.safeDevice')
  })
})

describe('a fraud', () => {
  const toKind = [
    'no',
    'someone was tricked',
    'money, longer ago',
    'yes',
    'England',
    'no',
    'no',
    'no',
    'online shopping',
  ]

  it('ends in a summary to copy, without account numbers', () => {
    talk.start('fraud').says(...toKind)
    expect(talk.key).toBe('wanted')
    talk.says('yes', 'last Tuesday', '£250', 'bank transfer', 'a website or advert')
    talk.says('Cheap Bikes Ltd, 12-34-56 12345678, cheap-bikes.example', 'messages and receipts')
    expect(talk.text).toContain('Your summary, to copy:')
    expect(talk.text).toContain('How much was lost: £250')
    expect(talk.text).toContain('Cheap Bikes Ltd')
    expect(talk.text).not.toContain('12345678')
    expect(talk.text).toContain('Report Fraud')
  })

  it('gives what is known to who wants no more questions, and goes into a report that does not ask it again', () => {
    talk.start('fraud').says(...toKind, 'no')
    expect(talk.text).toContain('What kind: Online shopping')
    talk.say('I still want to tell the police')
    expect(talk.state.matter?.id).toBe('crime-other')
    expect(talk.value('crime.type')).toBe('fraud')
    expect(talk.value('fr.kind')).toBe('shopping')
    const asked = goOnTo('review', SAID)
    for (const key of ['crime.type', 'fr.now', 'fr.sent', 'fr.bank', 'fr.vuln', 'fr.kind', 'nation'])
      expect(asked).not.toContain(key)
    expect(asked).toContain('fr.loss')
  })
})

describe('a sighting of a missing person', () => {
  it('is not asked what only those who miss someone can know', () => {
    talk.start('missing-person-report')
    const asked = goOnTo('review', {
      ...SAID,
      'mi.kind': 'I have seen a person who is missing',
      'mi.text': 'I saw him on Canal Street in Leeds.',
    })
    for (const key of ['mi.seenBy', 'mi.phone', 'mi.risk', 'mi.health', 'mi.checked', 'mi.photo'])
      expect(asked).not.toContain(key)
    expect(asked).toEqual(expect.arrayContaining(['mi.when', 'mi.clothes']))
    expect(talk.value('mi.where')).toMatchObject({ text: expect.stringContaining('Canal Street') })
  })
})

describe('someone who says what was done to them in words that no topic was learned from', () => {
  it.each([
    ['it happened again and then he forced me, I said no, it was rape', 'sexual-offences'],
    ['I was raped last night', 'sexual-offences'],
  ])('%j is not told that it is not known', (text, topic) => {
    talk.say(text)
    const question = talk.replies.at(-1)?.assistant.question
    const open = talk.state.matter?.id
    expect([open, ...(question?.options ?? []).map(({ id }) => id)]).toContain(topic)
    expect(talk.text).not.toContain('I do not know about that')
  })
})

describe('a first message in plain words', () => {
  it.each([
    ['my boss groped me at the christmas do', 'sexual-offences'],
    ['my wife keeps hitting me in front of the kids', 'domestic-abuse'],
    ["my neighbour's husband is beating her", 'domestic-abuse'],
    ['a bloke from work keeps turning up outside my flat', 'stalking-harassment'],
    ['my nudes have been put online', 'online-abuse'],
    ['a gang called me a slur because I am gay', 'hate-crime'],
    ["my nephew is running drugs for older lads, he's 14", 'child-abuse'],
    ['someone stole my savings pretending to be the bank', 'fraud'],
    ["I've seen that woman who has been on the news missing", 'missing-person'],
    ['can the police check if my new fella has been violent', 'clares-law'],
    ['could someone do a welfare check on my nan', 'welfare-concern'],
  ])('%j leads to %s, or offers it', (text, topic) => {
    talk.say(text)
    if (talk.key === 'safety') talk.say('I am safe, go on')
    const offered = talk.replies.at(-1)?.assistant.question?.options?.map(({ id }) => id) ?? []
    const matches = services.recognise(text, talk.now).matches.slice(0, 3)
    expect([talk.state.matter?.id, ...offered, ...matches.map(({ id }) => id)]).toContain(topic)
  })
})

describe('someone who still wants to tell the police', () => {
  it.each([
    ['domestic-abuse', ['yes', 'no', 'me', 'help to stop hurting someone']],
    ['child-abuse', ['yes', 'no', 'no', 'I worry about my own thoughts about children']],
  ])('is told how, where no report follows: %s', (topic, said) => {
    talk.start(topic).says(...said)
    expect(talk.state.matter).toBeUndefined()
    talk.say('I still want to tell the police')
    expect(talk.text).toContain('101')
    expect(talk.text).not.toContain('I do not know about that')
  })

  it('can choose an answer that begins like a command', () => {
    talk.start('existing-report').says('no', 'a police force in England or Wales')
    expect(talk.replies.at(-1)?.assistant.question?.options?.map(({ label }) => label)).toContain(
      'Change how you can reach me',
    )
    talk.say('Change how you can reach me')
    expect(talk.key).not.toBe('change')
    expect(talk.state.hold?.kind).not.toBe('change')
  })
})
