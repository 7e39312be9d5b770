import type { Contact } from '../../dialogs/content.ts'
import { unconfirmed } from './entry.ts'

const REVIEW = '2027-02-23'

/** Where people turn after a vehicle or its plates were taken, and who looks into large bribery. */
export const propertyCrimeContacts: readonly Contact[] = [
  unconfirmed({
    key: 'h.trace',
    name: 'TRACE, vehicles towed away in London',
    number: '0300 077 0100',
    href: 'tel:03000770100',
    hours: 'Check opening hours',
    for: 'Finding out if a vehicle was towed away in London',
    area: 'London',
    source: ['London Councils, TRACE', 'trace.london'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.stolenvehicle',
    name: 'GOV.UK, if your vehicle was stolen',
    href: 'https://www.gov.uk/what-to-do-if-your-vehicle-has-been-stolen',
    web: 'gov.uk/what-to-do-if-your-vehicle-has-been-stolen',
    hours: 'Online',
    for: 'Telling your insurer and DVLA about a stolen vehicle',
    area: 'UK',
    source: ['GOV.UK', 'www.gov.uk/what-to-do-if-your-vehicle-has-been-stolen'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.plates',
    name: 'GOV.UK, number plate suppliers',
    href: 'https://www.gov.uk/number-plate-supplier',
    web: 'gov.uk/number-plate-supplier',
    hours: 'Online',
    for: 'Getting new number plates from a registered supplier',
    area: 'UK',
    source: ['GOV.UK', 'www.gov.uk/number-plate-supplier'],
    reviewBy: REVIEW,
  }),
  unconfirmed({
    key: 'h.sfo',
    name: 'Serious Fraud Office',
    href: 'https://www.sfo.gov.uk',
    web: 'sfo.gov.uk',
    hours: 'Online',
    for: 'Large or complex bribery and corruption',
    area: 'England, Wales and Northern Ireland',
    source: ['Serious Fraud Office', 'www.sfo.gov.uk'],
    reviewBy: REVIEW,
  }),
]
