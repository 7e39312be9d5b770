import type { Outcome } from '../../flow.ts'

/** Where someone who does harm could see the screen (domain 1.4 N4, 7.4): how to leave, and how to call without speaking. */
export const unsafeDevice = {
  kind: 'emergency',
  title: 'Leave this chat now',
  say: [
    'Type "exit" to leave at once. It ends this chat and opens another page.',
    'It cannot hide what you did from someone who watches this device. Use a phone or computer that they cannot reach.',
    'If you are in danger, call 999. If you cannot speak on a mobile, press 55 when you are asked.',
  ],
  contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999'],
} as const satisfies Outcome
