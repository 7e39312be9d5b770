import type { Outcome } from '../../flow.ts'

/** A child or young person who is made to do something for others (domain 2.7): few words, people to talk to, and no long form. */
export const youngAndUsed = {
  kind: 'call',
  title: 'It is not your fault',
  say: [
    'People who make you do this are the ones in the wrong. Tell a grown-up that you trust, like someone in your family or at school.',
    'Childline is free, day and night, and you can talk about anything. Call 999 if you are in danger.',
    'You can call 101, or ask here for someone to call you. It is only a few questions.',
  ],
  contacts: ['h.childline', 'h.999', 'h.101', 'h.relay101', 'h.fearless'],
  form: 'callback-request',
} as const satisfies Outcome
