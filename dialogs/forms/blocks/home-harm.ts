import { defineBlock, type Field } from '../../form.ts'
import { gateSafeDevice } from './safety-gate.ts'
import { whatDa } from './what-to-a-person.ts'

/** The report of domestic abuse fits better, and asks less: it is offered, and one can go on here. */
const offered = {
  ...whatDa,
  remarks: [
    {
      on: 'yes',
      say: [
        'There is a report made for this. It asks less, and takes more care with how you are contacted.',
        'You can talk to a helpline in confidence, with or without the police. You can leave this chat at any time by typing "exit".',
      ],
      contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
      offer: { form: 'domestic-abuse-report' },
    },
  ],
} as const satisfies Field<never>

const safeDevice = { ...gateSafeDevice['gate.safeDevice'], when: { field: 'what.da', is: 'yes' } } as const

/**
 * In reports of a crime against a person: was it someone from home? Asked before the account, as then the report of domestic
 * abuse fits better and no account is asked there (domain 3.2 B6 `what.da`). Who stays is asked about the device.
 */
export const homeHarm = defineBlock({
  'what.da': { ...offered, section: 'Who did it' },
  'gate.safeDevice': safeDevice,
})

/** In reports about things, the same of those who know who did it. */
export const homeHarmKnown = defineBlock<'what.da' | 'gate.safeDevice', 'crime.lines'>({
  'what.da': { ...offered, when: { field: 'crime.lines', is: 'know-them' } },
  'gate.safeDevice': safeDevice,
})
