import { defineBlock } from '../../form.ts'

/** The one question about danger for messages that report no crime. */
export const dangerGate = defineBlock({
  'gate.danger': {
    section: 'Are you safe',
    answer: { kind: 'yes-no' },
    ask: 'Is anyone in danger right now?',
    why: 'People in danger need help before they need a form.',
    label: 'Anyone in danger now',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now if you can.', 'This chat is not read by anyone while you type, so it cannot send help.'],
        contacts: ['h.999'],
      },
    ],
  },
})
