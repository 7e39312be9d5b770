import type { ForcePack } from '../../dialogs/force.ts'
import { seen, toCheck } from './fact.ts'
import { generic } from './generic.ts'

const OWNER = 'police-scotland'
const REVIEW = '2027-02-23'

/** Believed right, and to be checked with the force before release. */
const believed = toCheck({ source: ['Police Scotland, to be checked'], owner: OWNER, reviewBy: REVIEW })
const from = (name: string, site?: string) =>
  seen({ source: site === undefined ? [name] : [name, site], owner: OWNER, reviewBy: REVIEW })
const fraud = from('Announcement of Report Fraud (December 2025)')
const animals = from('Scottish SPCA', 'www.scottishspca.org')
const pavement = from('Reports on pavement parking (January 2026)')

/** Who helps victims, where content names the helper of England and Wales alone and asks no nation before. */
const VICTIMS = [
  'assault',
  'existing-report',
  'hate-crime',
  'online-abuse',
  'someone-in-custody',
  'antisocial-behaviour-report',
  'crime-robbery',
  'report-update',
]

/**
 * Police Scotland. The Road Traffic Act 1988 and the 14 days of the Road Traffic Offenders Act 1988 hold there too; bank
 * holidays, prosecutors, complaints and helplines differ, and fraud is told to Police Scotland on 101.
 */
export const scotland: ForcePack = {
  ...generic,
  id: 'scotland',
  name: 'Police Scotland',
  shortName: 'Police Scotland',
  nation: 'scotland',
  covers: believed('Scotland'),
  departments: {
    ...generic.departments,
    'telephone-and-digital-investigation': believed({ id: 'crime-recording-desk', name: 'Crime recording desk' }),
    'traffic-prosecutions': believed({ id: 'camera-and-ticket-unit', name: 'Camera and ticket unit' }),
  },
  links: [
    { in: VICTIMS, insteadOf: 'h.vs', contact: 'h.vss' },
    { in: ['crime-robbery', 'crime-theft'], insteadOf: 'h.rf', contact: 'h.101' },
    { in: ['animals'], outcome: 'hurt-wild', insteadOf: 'h.rspca', contact: 'h.sspca' },
    { in: ['animals'], outcome: 'other', insteadOf: 'h.rspca', contact: 'h.sspca' },
    { in: ['complaint-form'], insteadOf: 'h.iopc', contact: 'h.pirc' },
    { in: ['antisocial-behaviour', 'talk-to-a-person'], insteadOf: 'h.111', contact: 'h.111scotland' },
    { in: ['vehicle-theft', 'crime-vehicle'], insteadOf: 'h.trace' },
    { in: ['event-filming', 'filming-notice'], insteadOf: 'h.filmlondon' },
    { in: ['driving-offence'], outcome: 'licensing', insteadOf: 'h.tfl' },
    {
      in: ['road-collision', 'collision-report', 'police-station', 'vetting', 'access-needs', 'wanted-warrant'],
      insteadOf: 'h.policeuk',
      contact: 'h.policescotland',
    },
  ],
  look: believed({
    light: { main: '#23407a', onMain: '#ffffff' },
    dark: { main: '#aac4f2', onMain: '#0d1b2c' },
  }),
  notices: {
    ...generic.notices,
    controller: believed('The Chief Constable of the Police Service of Scotland is in charge of your data.'),
  },
  words: {
    ...generic.words,
    firstReply: believed('We cannot say how long that takes.'),
    neighbourhoodReply: believed('We cannot say how soon it replies.'),
    towed: believed('Ask the council if it was towed away.'),
    filming: believed('If you do not know who that is, ask the council.'),
    pavementParking: pavement('In Scotland the council deals with parking on the pavement.'),
    taxiLicence: believed('For a taxi, tell the council that gave the licence.'),
    plainClothes: believed('You can call 101 to check who it is.'),
    collisionReport: believed('We cannot say how long that takes.'),
    hateIncidents: believed('Ask on 101 if you are not sure.'),
    watchdog: believed('PIRC'),
    oversight: believed('In Scotland PIRC looks at these matters. Its website tells you how to reach it.'),
    lostProperty: believed('Call 101 to ask if it was handed in.'),
    fraudBody: fraud('Police Scotland on 101'),
    animalBody: animals('the Scottish SPCA'),
  },
}
