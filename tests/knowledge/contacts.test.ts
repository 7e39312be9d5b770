import { describe, expect, it } from 'vitest'
import { contactKeysIn, contactText, withContacts } from '../../dialogs/contact-text.ts'
import { cards } from '../../knowledge/cards.ts'
import { contacts } from '../../knowledge/contacts.ts'

const byKey = new Map(contacts.map((contact) => [contact.key as string, contact]))

describe('contacts', () => {
  it('has each key once, in the form h.name', () => {
    const keys = contacts.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^h\.[a-z0-9]{1,24}$/.test(key))).toEqual([])
  })

  it.each([
    ['h.999', '999'],
    ['h.101', '101'],
    ['h.relay999', '18000'],
    ['h.relay101', '18001 101'],
    ['h.sam', '116 123'],
    ['h.cs', '0800 555 111'],
    ['h.btp', 'Text 61016'],
    ['h.shout', 'Text SHOUT to 85258'],
    ['h.bikeregister', 'bikeregister.com'],
  ])('says %s as %j', (key, text) => {
    const contact = byKey.get(key)
    expect(contact && (contact.number ?? contactText(contact))).toBe(text)
  })

  it('links with tel:, sms: or https: only, and to what it says', () => {
    for (const { key, href, number, how } of contacts) {
      if (href === undefined) continue
      expect(href, key).toMatch(/^(?:tel:\d{3,17}|sms:\d{3,15}|https:\/\/[a-z0-9.-]+(?:\/[A-Za-z0-9/_-]*)?)$/)
      if (number !== undefined && how === undefined) expect(href, key).toBe(`tel:${number.replaceAll(' ', '')}`)
    }
  })

  it('can be reached: a number, an address or what to do', () => {
    expect(contacts.filter(({ number, how, web }) => number === undefined && !how && !web)).toEqual([])
  })

  it('is to be looked at again within a year', () => {
    for (const { key, reviewBy } of contacts) {
      expect(reviewBy > '2027-02-01' && reviewBy <= '2027-11-23', key).toBe(true)
    }
  })
})

describe('contacts in a text', () => {
  it('puts in the number, or a named part, and leaves unknown keys', () => {
    expect(withContacts('Call {{h.101}} or see {{h.btp.web}}, not {{h.nobody}}', byKey)).toBe(
      'Call 101 or see btp.police.uk, not {{h.nobody}}',
    )
  })

  it('finds the keys once each', () => {
    expect(contactKeysIn('{{h.101}} {{h.btp.web}} {{h.101}}')).toEqual(['h.101', 'h.btp'])
  })
})

describe.each(Object.entries(cards))('the %s card', (name, card) => {
  const words = card.say.join(' ')

  it('tells 999 in its first line and names only contacts that exist', () => {
    expect(card.urgency).toBe(name)
    expect(card.say[0]).toContain('999')
    expect(card.contacts.filter((key) => !byKey.has(key))).toEqual([])
    expect(words).not.toContain('{{')
  })

  it('says that no one reads, and every way for those who cannot speak or hear', () => {
    expect(words).toContain('No one is reading this now. This is a machine.')
    expect(words).toMatch(/press 55/)
    expect(words).toContain('18000')
    expect(words).toContain('999bsl.co.uk')
    expect(words).toMatch(/Text 999 only if you have registered/)
    expect(card.contacts).toEqual(
      expect.arrayContaining(['h.999', 'h.silent999', 'h.relay999', 'h.bsl999', 'h.sms999']),
    )
  })

  it('keeps its lines short, calm and without contractions', () => {
    for (const line of card.say) {
      expect(line.length).toBeLessThanOrEqual(190)
      expect(line).not.toMatch(/!|n't|you'll|[\u{1f300}-\u{1faff}]/u)
    }
  })
})
