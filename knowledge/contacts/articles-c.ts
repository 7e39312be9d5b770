import type { Contact } from '../../dialogs/content.ts'
import { unconfirmed } from './entry.ts'

const REVIEW = '2027-05-23'

/** Bodies that articles name and that no flow or form sends people to. */
export const articlesCContacts: readonly Contact[] = [
  unconfirmed({
    key: 'h.ncdv',
    name: 'National Centre for Domestic Violence',
    href: 'https://www.ncdv.org.uk',
    web: 'ncdv.org.uk',
    hours: 'Check opening hours',
    for: 'Help to ask a court for an order that keeps someone away',
    area: 'England and Wales',
    source: ['National Centre for Domestic Violence', 'www.ncdv.org.uk'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.athrelay',
    name: 'Anti-Terrorist Hotline by Relay UK',
    number: '18001 0800 789 321',
    href: 'tel:180010800789321',
    web: 'gov.uk/ACT',
    hours: '24 hours a day',
    for: 'Suspected terrorism, by textphone or the Relay UK app',
    area: 'UK',
    source: ['Relay UK', 'www.relayuk.bt.com'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.homealone',
    name: 'GOV.UK, leaving a child at home alone',
    href: 'https://www.gov.uk/law-on-leaving-your-child-home-alone',
    web: 'gov.uk/law-on-leaving-your-child-home-alone',
    hours: 'Online',
    for: 'The law on leaving a child alone',
    area: 'England and Wales',
    source: ['GOV.UK', 'www.gov.uk/law-on-leaving-your-child-home-alone'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.dogs',
    name: 'GOV.UK, controlling your dog in public',
    href: 'https://www.gov.uk/control-dog-public',
    web: 'gov.uk/control-dog-public',
    hours: 'Online',
    for: 'The law on dogs that are out of control, and banned dogs',
    area: 'England and Wales',
    source: ['GOV.UK', 'www.gov.uk/control-dog-public'],
    reviewBy: REVIEW,
  }),
]
