import { familyOf } from './families.ts'
import type { IntentTopic } from './topic.ts'

/** Forms and articles that are about the same thing as a flow: they compete as one subject, and a rule picks the kind. */
const SUBJECT_OF: Readonly<Record<string, string>> = {
  'crime-bicycle': 'bicycle-theft',
  'my-bike-was-stolen': 'bicycle-theft',
  'my-car-has-been-stolen': 'vehicle-theft',
  'i-have-been-burgled': 'burglary',
  'how-do-i-complain-about-police': 'complaint',
  'how-do-i-thank-an-officer': 'thanks',
  'how-do-i-make-a-freedom-of-information-request': 'freedom-of-information',
  'how-do-i-join-the-police': 'jobs',
  'driving-offence-report': 'driving-offence',
  'how-do-i-report-dangerous-driving': 'driving-offence',
  'lost-property-report': 'lost-property',
  'crime-theft': 'theft',
  'crime-robbery': 'robbery',
  'crime-vehicle': 'vehicle-theft',
  'crime-from-vehicle': 'theft-from-vehicle',
  'crime-burglary': 'burglary',
  'crime-damage': 'criminal-damage',
  'crime-assault': 'assault',
  'crime-harassment': 'stalking-harassment',
  'crime-malicious-communications': 'online-abuse',
  'crime-other': 'other-crime',
  'collision-report': 'road-collision',
  'antisocial-behaviour-report': 'antisocial-behaviour',
  'found-property-report': 'found-property',
  'hate-crime-report': 'hate-crime',
  'intelligence-report': 'suspicious-activity',
  'domestic-abuse-report': 'domestic-abuse',
  'report-update': 'existing-report',
  'missing-person-report': 'missing-person',
  'complaint-form': 'complaint',
  'thanks-form': 'thanks',
  'clares-law-request': 'clares-law',
  'sarahs-law-request': 'sarahs-law',
  'right-to-review-request': 'victims-right-to-review',
  'procession-notice': 'protest',
  'filming-notice': 'event-filming',
  'collision-report-request-form': 'collision-report-request',
  'neighbourhood-message': 'neighbourhood-team',
  'callback-request': 'talk-to-a-person',
}

/** One thing that a message can be about, with what can be started or given for it. */
export interface Subject {
  readonly id: string
  /** The subjects that are told apart last are of one family. */
  readonly family: string
  readonly members: readonly { readonly kind: IntentTopic['kind']; readonly id: string }[]
}

/** The subject that a catalogue id belongs to. */
export function subjectOf(id: string): string {
  return SUBJECT_OF[id] ?? id
}

/** The subjects of the topics, in the order of their ids. */
export function subjectsOf(topics: readonly IntentTopic[]): readonly Subject[] {
  const members = new Map<string, { kind: IntentTopic['kind']; id: string }[]>()
  for (const { kind, id } of topics) {
    const subject = subjectOf(id)
    const there = members.get(subject)
    if (!there) members.set(subject, [{ kind, id }])
    else if (!there.some((member) => member.id === id)) there.push({ kind, id })
  }
  return [...members]
    .map(([id, list]) => ({ id, family: familyOf(id), members: list.sort((a, b) => compare(a.id, b.id)) }))
    .sort((a, b) => compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
