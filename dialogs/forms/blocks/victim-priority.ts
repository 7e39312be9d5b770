/** From this age on a person counts as elderly in what is suggested. Domain 8.4 names no age: 65 is our own choice. In years. */
const ELDERLY = 65

/** Someone elderly it happened to (domain 8.4, P2). Only those it happened to are asked for their birthday. */
export const elderly = { field: 'rep.dob', fromAge: ELDERLY } as const

/** The THRIVE signal of the same (domain 8.2). */
export const elderlySignal = { when: elderly, letter: 'V', text: `Aged ${ELDERLY} or over` } as const
