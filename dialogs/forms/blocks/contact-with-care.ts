import { defineBlock } from '../../form.ts'
import { contactSafely } from './contact.ts'

const given = { field: 'con.method', given: true } as const
const named = {
  any: [
    { field: 'role', is: ['victim', 'business'] },
    { field: 'anonymous', is: 'named' },
  ],
} as const

type Keys = keyof typeof contactSafely

/** Safe contact in sensitive reports that can be made without a name (domain 3.2 B3, 3.3): then nothing of it is asked. */
export const contactSafelyIfNamed = defineBlock<Keys, 'role' | 'anonymous'>({
  ...contactSafely,
  'con.method': { ...contactSafely['con.method'], when: named },
  'con.safe': { ...contactSafely['con.safe'], when: given },
  'con.codeword': { ...contactSafely['con.codeword'], when: given },
})

/**
 * For harm done to a person: whether it is safe to be contacted is always asked, as the one who did it may be close.
 * A cover and a code word only where it is someone from home. Who will not say how is not turned away (domain 3.3): then it is information.
 */
export const contactWithCare = defineBlock<Keys, 'role' | 'anonymous' | 'what.da'>({
  ...contactSafely,
  'con.method': {
    ...contactSafely['con.method'],
    hint: 'You can choose more than one. If you would rather not say, no one can come back to you with questions or news.',
    declined: true,
    when: named,
  },
  'con.safe': { ...contactSafely['con.safe'], when: given },
  'con.who': {
    ...contactSafely['con.who'],
    when: {
      all: [
        { field: 'con.method', is: ['phone', 'text'] },
        { field: 'what.da', is: 'yes' },
      ],
    },
  },
  'con.codeword': { ...contactSafely['con.codeword'], when: { all: [given, { field: 'what.da', is: 'yes' }] } },
})

/** Safe contact where it is about the person who writes or a name is given, for the report of domestic abuse. */
export const contactSafelyAtHome = defineBlock<Keys, 'da.who' | 'anonymous'>({
  ...contactSafely,
  'con.method': {
    ...contactSafely['con.method'],
    hint: 'Choose only what is safe. You can choose more than one.',
    when: {
      any: [
        { field: 'da.who', is: 'me' },
        { field: 'anonymous', is: 'named' },
      ],
    },
  },
  'con.safe': { ...contactSafely['con.safe'], when: given },
  'con.codeword': { ...contactSafely['con.codeword'], when: given },
})
