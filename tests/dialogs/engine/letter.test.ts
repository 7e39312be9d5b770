import { beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import type { Letter } from '../../../dialogs/letter.ts'
import { sentTalk, type Way } from './answer-all.ts'
import { realServices } from './real-services.ts'
import type { Talk } from './talk.ts'

let services: Services
beforeAll(async () => {
  services = { ...(await realServices()), sendsMail: true }
})

const named: Way = { 'rep.first': 'Osbert', 'rep.last': 'Quill' }
const byEmail: Way = { ...named, 'con.method': ['email'], 'con.email': 'osbert@example.net', 'con.copy': 'yes' }
const wanted: Way = { ...byEmail, 'con.safe': 'yes' }

const lettersOf = (talk: Talk): readonly Letter[] => talk.last.letters.map(({ letter }) => letter)
const receiptOf = (talk: Talk) => talk.replies.find(({ assistant }) => assistant.submission !== undefined)
const reference = (talk: Talk) => receiptOf(talk)?.assistant.submission?.reference ?? ''

describe('a letter', () => {
  it('goes to who wants a copy, gave an address and said that it is safe, with the whole copy', () => {
    const talk = sentTalk(services, 'lost-property-report', { ...wanted, 'items.0.desc': 'An umbrella' })
    const [letter, ...more] = lettersOf(talk)
    expect(more).toEqual([])
    expect(letter?.to).toBe('osbert@example.net')
    expect(letter?.subject).toBe(`Your report ${reference(talk)}`)
    for (const words of [
      `Your reference is ${reference(talk)}`,
      'Report lost property',
      'It had not reached the team yet.',
      'What happens next',
      '999',
      '101',
      'add to my report',
      'no one reads replies',
      'What is your first name?\n  Osbert',
      'What you agreed to',
    ])
      expect(letter?.text).toContain(words)
    expect(receiptOf(talk)?.text).toContain('We are sending a copy to the email address that you gave.')
    expect(talk.last.letters[0]).toMatchObject({
      reference: reference(talk),
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })

  it.each<readonly [string, string, Way]>([
    ['no copy was wanted', 'lost-property-report', { ...wanted, 'con.copy': 'no' }],
    ['it is not safe', 'lost-property-report', { ...wanted, 'con.safe': 'no' }],
    ['it is safe at set times only', 'lost-property-report', { ...wanted, 'con.safe': 'set-times' }],
    ['it was not said that it is safe', 'lost-property-report', byEmail],
    ['there is no address', 'lost-property-report', { ...named, 'con.method': ['post'], 'con.safe': 'yes' }],
    ['no name was given', 'crime-bicycle', { ...wanted, role: 'witness', anonymous: 'without-name' }],
    ['no name was given for what is known', 'intelligence-report', { ...wanted, 'in.name': 'without-name' }],
    ['it is abuse and not safe', 'domestic-abuse-report', { ...wanted, 'da.who': 'me', 'con.safe': 'no' }],
    ['it is abuse and safe at times', 'domestic-abuse-report', { ...wanted, 'da.who': 'me', 'con.safe': 'set-times' }],
  ])('does not go where %s', (_, form, way) => {
    const talk = sentTalk(services, form, way)
    expect(lettersOf(talk)).toEqual([])
    expect(talk.text).not.toMatch(/We are sending/)
  })

  it.each<readonly [string, Way]>([
    ['domestic-abuse-report', { 'da.who': 'me', 'da.what': ['strangling'] }],
    ['crime-harassment', { role: 'victim' }],
    ['clares-law-request', { 'cl.who': 'mine', 'cl.partnerName': 'Barnaby Fenwick' }],
    ['sarahs-law-request', { 'sl.childName': 'Tuppence' }],
    ['callback-request', { 'cb.about': 'sexual' }],
    ['crime-assault', { role: 'victim', 'what.da': 'yes' }],
    ['crime-malicious-communications', { role: 'victim', 'mc.images': 'adult' }],
  ])('after %s tells neither the topic nor an answer, and begins with nothing of the police', (form, way) => {
    const talk = sentTalk(services, form, { ...way, ...wanted, 'what.text': 'He keeps my post and my keys' })
    const [letter] = lettersOf(talk)
    expect(letter?.subject).toBe('Your reference')
    const text = letter?.text ?? ''
    expect(text).toContain(reference(talk))
    expect(text.slice(0, 200)).not.toMatch(/police|report|crime|999|101/i)
    const title = services.content.forms.get(form)?.title ?? ''
    for (const words of [title, 'Osbert', 'Quill', 'Barnaby', 'Tuppence', 'keys', 'osbert@example.net'])
      expect(text).not.toContain(words)
    expect(text).not.toMatch(/abuse|stalk|harass|partner|sexual|rape|child|violen|harm|assault|picture|helpline|fault/i)
    expect(receiptOf(talk)?.text).toContain('The email does not say what it is about')
  })
})

describe('where no letter can be sent', () => {
  const without = () => ({ ...services, sendsMail: false })

  it('none is promised, and the copy is here', () => {
    const talk = sentTalk(without(), 'lost-property-report', wanted)
    expect(lettersOf(talk)).toEqual([])
    expect(talk.text).not.toMatch(/email/i)
    expect(receiptOf(talk)?.text).toContain('You can download a copy here.')
    expect(receiptOf(talk)?.assistant.submission?.copy).toBe(true)
  })

  it('no question of any form promises one', () => {
    for (const form of services.content.forms.values()) {
      const field = form.fields['con.copy']
      if (field !== undefined && 'ask' in field)
        expect(`${field.ask} ${field.hint ?? ''} ${field.why} ${field.label}`).not.toMatch(
          /(?:by|an?|we|you) e-?mail|e-?mail (?:you|it)/i,
        )
    }
  })

  it('the way to a copy after abuse is in words, and it is said where no one said that it is safe', () => {
    const abuse = sentTalk(without(), 'domestic-abuse-report', { ...wanted, 'da.who': 'me' })
    expect(receiptOf(abuse)?.text).toContain('say "download a copy"')
    expect(receiptOf(abuse)?.assistant.submission?.copy).toBeUndefined()
    const unsafe = sentTalk(services, 'lost-property-report', byEmail)
    expect(receiptOf(unsafe)?.text).toContain('We do not send an email')
    expect(receiptOf(unsafe)?.text).toContain('You can download a copy here.')
  })

  it('a messaging channel says how to ask for one', () => {
    const talk = sentTalk(without(), 'lost-property-report', wanted, (open) => {
      open.state = { ...open.state, channel: 'whatsapp' }
    })
    expect(receiptOf(talk)?.text).toContain(`call 101 and give your reference: ${reference(talk)}`)
    expect(receiptOf(talk)?.assistant.submission?.copy).toBeUndefined()
  })
})
