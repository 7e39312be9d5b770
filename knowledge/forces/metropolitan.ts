import type { ForcePack } from '../../dialogs/force.ts'
import { seen, toCheck } from './fact.ts'
import { generic } from './generic.ts'

const OWNER = 'metropolitan-police'
const REVIEW = '2027-02-23'

/** Believed right, and to be checked with the force before release. */
const believed = toCheck({ source: ['Metropolitan Police, to be checked'], owner: OWNER, reviewBy: REVIEW })
const from = (name: string) => seen({ source: [name], owner: OWNER, reviewBy: REVIEW })
const prosecutions = from('Press report on dash cam footage sent to the Metropolitan Police (2019)')
const hateOfficers = from('Kingston council, reporting hate crime')
const missing = from('Metropolitan Police, what to do when someone goes missing')
const incidents = from('News on non-crime hate incidents (December 2025)')
const pavement = from('Reports on pavement parking (January 2026)')

const desk = { id: 'telephone-and-digital-investigation', name: 'Telephone and Digital Investigation Unit' }

/** The Metropolitan Police Service. What is not marked as seen must be checked with the force before release. */
export const metropolitan: ForcePack = {
  ...generic,
  id: 'metropolitan',
  name: 'the Metropolitan Police',
  shortName: 'Metropolitan Police',
  calledAs: ['the met', 'met police', 'the met police'],
  covers: believed('London outside the City of London'),
  departments: {
    ...generic.departments,
    'crime-recording-desk': believed(desk),
    'telephone-and-digital-investigation': believed(desk),
    'traffic-prosecutions': prosecutions({ id: 'traffic-prosecutions', name: 'Traffic Prosecutions' }),
    'hate-crime': hateOfficers({ id: 'hate-crime', name: 'Hate crime officers' }),
    neighbourhood: believed({ id: 'safer-neighbourhoods', name: 'Safer Neighbourhoods Team' }),
  },
  limits: {
    ...generic.limits,
    // The page that asks for 7 days does not name its force.
    reportWithinDays: believed(7),
  },
  words: {
    ...generic.words,
    towed: believed('Call TRACE to find out if it was towed away.'),
    filming: believed('Film London can tell you who that is.'),
    pavementParking: pavement('In London the council deals with parking on the pavement.'),
    taxiLicence: believed('For a taxi or minicab with a London licence, tell Transport for London.'),
    plainClothes: believed('A lone officer in plain clothes should offer you a check call.'),
    hateIncidents: incidents('The Metropolitan Police stopped looking into such incidents in October 2025.'),
  },
  look: believed({
    light: { main: '#1b3a6b', onMain: '#ffffff' },
    dark: { main: '#a8c7f0', onMain: '#0d1b2c' },
  }),
  notices: {
    ...generic.notices,
    controller: believed('The Commissioner of Police of the Metropolis is in charge of your data.'),
  },
  next: {
    'missing-person-report': missing(['Reports made online and calls to 101 go to the same control room.']),
  },
}
