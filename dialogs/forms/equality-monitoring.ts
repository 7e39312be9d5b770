import { defineForm } from '../form.ts'
import { equality } from './blocks/equality.ts'

/** Questions about the person for equality monitoring (domain 3.2 B15): offered after a report, never needed, and kept apart from it. */
export const equalityMonitoring = defineForm({
  id: 'equality-monitoring',
  version: '1',
  title: 'Questions about you',
  examples: [
    'equality questions',
    'the equality questions',
    'answer the equality questions',
    'equality monitoring',
    'equality monitoring form',
    'questions about me',
  ],
  team: 'equality-monitoring',
  minutes: 2,
  ready: [],
  account: 'none',
  apart: true,
  fields: equality,
  priority: [],
  otherwisePriority: 'no-deploy',
  signals: [],
  declarations: [
    {
      key: 'dec.apart',
      say: 'I know that these answers are kept apart from my report, and do not say who I am. Do you agree?',
      why: 'They are only counted together with those of other people.',
    },
  ],
  next: ['Thank you. It makes no difference to your report.'],
})
