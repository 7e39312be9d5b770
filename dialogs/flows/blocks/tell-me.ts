import type { Outcome } from '../../flow.ts'

/** Something to report, not yet known what: said in own words, which the front door asks for next and finds the right report by. */
export const tellMe = {
  kind: 'advice',
  title: 'Tell me what happened',
  say: [
    'Tell me now in a few words what happened, and I start the right report. If it is going on now, or anyone is in danger, call 999.',
    'You can also call 101.',
  ],
  contacts: ['h.999', 'h.101', 'h.relay101'],
} as const satisfies Outcome
