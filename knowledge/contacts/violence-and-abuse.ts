import type { Contact } from '../../dialogs/content.ts'
import { unconfirmed } from './entry.ts'

const REVIEW = '2027-02-23'

/** Courts, offices and health care that people who were hurt or frightened are sent to. */
export const violenceAndAbuseContacts: readonly Contact[] = [
  unconfirmed({
    key: 'h.injunction',
    name: 'Court orders that keep someone away',
    href: 'https://www.gov.uk/injunction-domestic-violence',
    web: 'gov.uk/injunction-domestic-violence',
    hours: 'Online',
    for: 'How to ask the family court for an order',
    area: 'England and Wales',
    source: ['gov.uk', 'www.gov.uk/injunction-domestic-violence'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.reportchildabuse',
    name: 'Children’s services of the council',
    href: 'https://www.gov.uk/report-child-abuse',
    web: 'gov.uk/report-child-abuse',
    hours: 'Online. It gives the number of your council',
    for: 'Worry that a child is neglected or harmed',
    area: 'UK',
    source: ['gov.uk', 'www.gov.uk/report-child-abuse'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.ofcom',
    name: 'Ofcom',
    href: 'https://www.ofcom.org.uk',
    web: 'ofcom.org.uk',
    hours: 'Online',
    for: 'Silent, nuisance and sales calls',
    area: 'UK',
    source: ['Ofcom', 'www.ofcom.org.uk'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.111health',
    name: 'NHS 111',
    number: '111',
    href: 'tel:111',
    web: '111.nhs.uk',
    hours: '24 hours a day',
    for: 'Urgent advice about your health',
    area: 'Great Britain',
    source: ['NHS 111', '111.nhs.uk'],
    reviewBy: REVIEW,
  }),
]
