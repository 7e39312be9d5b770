import type { Outcome } from '../../flow.ts'

/** What someone knows can be told here, without a name if they like (domain 3.3, 3.12). */
export const tellUsHere = {
  kind: 'report',
  title: 'Tell us what you know',
  say: [
    'You can tell us here in about 10 minutes, with or without your name. A person reads it later.',
    'Tell us only what you know already. Do not follow anyone or try to find out more.',
  ],
  form: 'intelligence-report',
} as const satisfies Outcome

/** A charity that takes information without a name (domain 1.5, 3.3; it removes what could identify the caller). */
export const orCrimestoppers = {
  kind: 'advice',
  title: 'Or tell Crimestoppers',
  say: [
    'If someone could guess that it was you, you can tell the charity Crimestoppers instead. They do not ask for your name.',
  ],
  contacts: ['h.cs', 'h.fearless'],
} as const satisfies Outcome

/** The card for danger at the end of a first question. A flow adds its own words and form. */
export const emergencyContacts = ['h.999', 'h.silent999', 'h.relay999', 'h.bsl999'] as const
