import type { Department, Fact, ForcePack } from '../../dialogs/force.ts'
import { seen, toCheck } from './fact.ts'

const OWNER = 'contact-centre'
const REVIEW = '2027-05-23'

/** What this service does where a force sets nothing of its own. */
const ours = seen({ source: ['This service, defaults'], owner: OWNER, reviewBy: REVIEW })
/** What many forces do. Each force has to look at it. */
const common = toCheck({ source: ['Common practice of police forces'], owner: OWNER, reviewBy: REVIEW })

const law = seen({
  source: ['Public Sector Bodies Accessibility Regulations 2018, guidance', 'www.gov.uk'],
  owner: OWNER,
  reviewBy: REVIEW,
})

function team(id: string, name: string): { readonly [team: string]: Fact<Department> } {
  return { [id]: common({ id, name }) }
}

/**
 * A force of England and Wales that has said nothing of itself. Every other pack starts from it: `{ ...generic, ... }`.
 * The ids of its departments are those that the forms use.
 */
export const generic: ForcePack = {
  id: 'generic',
  name: 'the police',
  shortName: 'police',
  calledAs: [],
  nation: 'england-and-wales',
  contacts: [],
  links: [],
  departments: {
    ...team('child-protection', 'Child protection'),
    ...team('collision-reports', 'Collision reports'),
    ...team('compliments', 'Compliments'),
    ...team('contact-centre', 'Contact centre'),
    ...team('control-room', 'Control room'),
    ...team('counter-terrorism', 'Counter Terrorism Policing'),
    ...team('crime-recording-desk', 'Crime recording desk'),
    ...team('equality-monitoring', 'Equality monitoring'),
    ...team('event-planning', 'Event and public order planning'),
    ...team('film-unit', 'Film unit'),
    ...team('hate-crime', 'Hate crime unit'),
    ...team('local-intelligence', 'Local intelligence unit'),
    ...team('lost-property', 'Property store'),
    ...team('modern-slavery', 'Modern slavery team'),
    ...team('neighbourhood', 'Neighbourhood team'),
    ...team('officer-in-case', 'Officer in the case'),
    ...team('professional-standards', 'Professional standards'),
    ...team('public-protection', 'Public protection'),
    ...team('sexual-offences', 'Sexual offences unit'),
    ...team('telephone-and-digital-investigation', 'Desk investigation'),
    ...team('traffic-prosecutions', 'Traffic prosecutions'),
    ...team('victims-right-to-review', 'Victims’ right to review'),
  },
  limits: {
    reportWithinDays: common(7),
    draftMinutes: ours(60),
    savedDraftDays: ours(7),
    firstReplyHours: common(48),
    foundKeptDays: common(28),
  },
  words: {
    firstReply: common('It often takes up to {{force.firstReplyHours}} hours.'),
    neighbourhoodReply: common('The team should usually reply within 72 hours.'),
    towed: common('In London call TRACE, elsewhere ask the council.'),
    filming: common('In London, Film London can tell you who that is.'),
    pavementParking: common(
      'In London the council deals with parking on the pavement. Elsewhere it is the council or the police, and it depends on the area.',
    ),
    taxiLicence: common('For a taxi, tell the council that gave the licence, in London Transport for London.'),
    plainClothes: common('In London, a lone officer in plain clothes should offer a check call.'),
    collisionReport: common('In one force that can take up to 12 weeks.'),
    hateIncidents: common('The rules are changing.'),
    watchdog: common('the IOPC'),
    oversight: common(
      'The Independent Office for Police Conduct looks at these matters. Call it as well, or use its website.',
    ),
    lostProperty: common('Police in England and Wales mostly do not record lost things.'),
    fraudBody: common('Report Fraud'),
    animalBody: common('the RSPCA'),
  },
  look: ours({
    light: { main: '#1d4f91', onMain: '#ffffff' },
    dark: { main: '#9cc4f5', onMain: '#0d1b2c' },
  }),
  notices: {
    controller: common('The chief officer of the police force that gets your report is in charge of your data.'),
    dataContact: common('To ask about your data, call {{h.101}} and ask for the data protection officer.'),
    kept: common('The force keeps a report as a police record. How long depends on the matter. It can be many years.'),
    accessibilityContact: common('If you cannot use a part of it, call {{h.101}}, or {{h.relay101}} with Relay UK.'),
    enforcement: law(
      'The Equality and Human Rights Commission makes sure that the rules are kept in England, Scotland and Wales.',
    ),
    tested: common('No one outside our team has tested it yet.'),
  },
  taken: { lostInStreet: true, stolenVehicles: true },
  topics: [],
  declarations: {},
  next: {},
}
