import { CATALOGUE_ARTICLES } from './catalogue-articles.ts'

/**
 * Every flow, form and article that the service must have, by the ids that others link to: more may be added, none may be left out or renamed.
 * Flows by the number of their triage table, articles by that of their question.
 */
export const CATALOGUE = {
  flows: {
    T01: 'theft',
    T02: 'robbery',
    T03: 'bicycle-theft',
    T04: 'vehicle-theft',
    T05: 'theft-from-vehicle',
    T06: 'burglary',
    T07: 'criminal-damage',
    T08: 'assault',
    T09: 'domestic-abuse',
    T10: 'stalking-harassment',
    T11: 'online-abuse',
    T12: 'sexual-offences',
    T13: 'hate-crime',
    T14: 'antisocial-behaviour',
    T15: 'child-abuse',
    T16: 'fraud',
    T17: 'other-crime',
    T18: 'road-collision',
    T19: 'driving-offence',
    T19n: 'noise',
    T20: 'vehicle-nuisance',
    T21: 'drugs',
    T22: 'weapons',
    T23: 'animals',
    T24: 'lost-property',
    T25: 'found-property',
    T26: 'missing-person',
    T27: 'civil-dispute',
    T28: 'terrorism',
    T29: 'modern-slavery',
    T30: 'suspicious-activity',
    T31: 'drones',
    T32: 'clares-law',
    T33: 'sarahs-law',
    T34: 'protest',
    T35: 'suspicious-package',
    T36: 'welfare-concern',
    T37: 'illegal-content',
    T38: 'victims-right-to-review',
    T39: 'driving-notice',
    T40: 'seized-vehicle',
    T41: 'footage-upload',
    T42: 'collision-report-request',
    T43: 'existing-report',
    T44: 'complaint',
    T45: 'thanks',
    T46: 'firearms-licensing',
    T47: 'vetting',
    T48: 'criminal-record-check',
    T49: 'own-data',
    T50: 'freedom-of-information',
    T51: 'record-deletion',
    T52: 'event-filming',
    T53: 'crime-prevention',
    T54: 'your-area',
    T55: 'police-station',
    T56: 'neighbourhood-team',
    T57: 'jobs',
    T58: 'stop-search-custody',
    T59: 'officer-check',
    T60: 'someone-in-custody',
    T61: 'wanted-warrant',
    T62: 'property-held',
    T63: 'access-needs',
    T64: 'talk-to-a-person',
  },
  forms: [
    'antisocial-behaviour-report',
    'callback-request',
    'clares-law-request',
    'collision-report',
    'collision-report-request-form',
    'complaint-form',
    'crime-assault',
    'crime-bicycle',
    'crime-burglary',
    'crime-damage',
    'crime-from-vehicle',
    'crime-harassment',
    'crime-malicious-communications',
    'crime-other',
    'crime-robbery',
    'crime-theft',
    'crime-vehicle',
    'domestic-abuse-report',
    'driving-offence-report',
    'filming-notice',
    'found-property-report',
    'hate-crime-report',
    'intelligence-report',
    'lost-property-report',
    'missing-person-report',
    'neighbourhood-message',
    'procession-notice',
    'report-update',
    'right-to-review-request',
    'sarahs-law-request',
    'thanks-form',
  ],
  articles: CATALOGUE_ARTICLES,
} as const

/** The ids of the catalogue that the content does not have. Empty when it is whole. */
export function missingFromCatalogue(content: {
  readonly flows: ReadonlyMap<string, unknown>
  readonly forms: ReadonlyMap<string, unknown>
  readonly articles: ReadonlyMap<string, unknown>
}): readonly string[] {
  return [
    ...Object.entries(CATALOGUE.flows).flatMap(([code, id]) => (content.flows.has(id) ? [] : [`flow ${id} (${code})`])),
    ...CATALOGUE.forms.flatMap((id) => (content.forms.has(id) ? [] : [`form ${id}`])),
    ...missingArticles(content),
  ]
}

/** The articles of the catalogue that the content does not have, each with its number. */
export function missingArticles(content: { readonly articles: ReadonlyMap<string, unknown> }): readonly string[] {
  return Object.entries(CATALOGUE.articles).flatMap(([code, id]) =>
    content.articles.has(id) ? [] : [`article ${id} (${code})`],
  )
}
