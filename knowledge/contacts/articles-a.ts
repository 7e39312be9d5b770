import type { Contact } from '../../dialogs/content.ts'
import { confirmed, unconfirmed } from './entry.ts'

const REVIEW = '2027-05-28'

/** Pages that articles about contact, reports, theft and fraud send people to. */
export const articlesAContacts: readonly Contact[] = [
  confirmed({
    key: 'h.smsinfo',
    name: 'emergencySMS, how to register',
    href: 'https://www.emergencysms.net',
    web: 'emergencysms.net',
    hours: 'Online',
    for: 'How to register to text 999',
    area: 'UK',
    source: ['emergencySMS', 'www.emergencysms.net'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.victimscode',
    name: 'Victims’ Code',
    href: 'https://www.gov.uk/government/publications/the-code-of-practice-for-victims-of-crime',
    web: 'gov.uk: search for "Victims’ Code"',
    hours: 'Online',
    for: 'The rights of victims of crime',
    area: 'England and Wales',
    source: ['gov.uk', 'www.gov.uk'],
    reviewBy: '2027-02-28',
  }),
  unconfirmed({
    key: 'h.fos',
    name: 'Financial Ombudsman Service',
    href: 'https://www.financial-ombudsman.org.uk',
    web: 'financial-ombudsman.org.uk',
    hours: 'Online',
    for: 'Complaints about a bank that will not pay money back',
    area: 'UK',
    source: ['Financial Ombudsman Service', 'www.financial-ombudsman.org.uk'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.ncsc',
    name: 'National Cyber Security Centre',
    href: 'https://www.ncsc.gov.uk',
    web: 'ncsc.gov.uk',
    hours: 'Online',
    for: 'Getting a hacked account back, and keeping accounts safe',
    area: 'UK',
    source: ['National Cyber Security Centre', 'www.ncsc.gov.uk'],
    reviewBy: REVIEW,
  }),
]
