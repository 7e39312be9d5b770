import { defineBlock } from '../../form.ts'
import { gateSafeDevice } from './safety-gate.ts'
import { whatDa } from './what-to-a-person.ts'

/**
 * In reports of a crime against a person: was it someone from home? Asked before the account, as then the report of domestic
 * abuse fits better and no account is asked there (domain 3.2 B6 `what.da`). Who stays is asked about the device.
 */
export const homeHarm = defineBlock({
  'what.da': {
    ...whatDa,
    section: 'Who did it',
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
  },
  'gate.safeDevice': { ...gateSafeDevice['gate.safeDevice'], when: { field: 'what.da', is: 'yes' } },
})
