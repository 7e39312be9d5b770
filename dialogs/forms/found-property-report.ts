import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { declaration } from './blocks/declaration.ts'
import { foundDanger, foundDetails, foundItem } from './blocks/found.ts'
import { ownerReporting } from './blocks/person-reporting.ts'
import { nation } from './blocks/role-and-nation.ts'

/** Found property (domain 3.9). Danger first; the account is short and optional, as most finds are told in a line. */
export const foundPropertyReport = defineForm({
  id: 'found-property-report',
  version: '1',
  title: 'Report found property',
  examples: [
    'I want to register something I found',
    'form to hand in a wallet',
    'please record that I have picked up a gold bracelet',
    'log a phone that was left in my taxi',
    'how do I put in a report of found money',
    'write down that I have someone’s keys',
  ],
  team: 'lost-property',
  minutes: 6,
  ready: ['What it looks like, and any name or number on it', 'When and where you found it', 'Where it is now'],
  story: 'fo.text',
  account: 'short',
  fields: {
    ...foundDanger,
    items: {
      repeat: foundItem,
      max: 10,
      more: 'Did you find anything else?',
      label: 'A thing that you found',
    },
    nation: { ...nation.nation, section: 'Where and when', ask: 'Which part of the UK did you find it in?' },
    ...foundDetails,
    ...ownerReporting,
    ...contact,
  },
  priority: [
    { when: { field: 'fo.danger', is: ['gun', 'explosive', 'chemical'] }, suggest: 'urgent-review' },
    { when: { field: 'fo.danger', is: ['knife', 'drugs'] }, suggest: 'same-day' },
    { when: { field: 'fo.crime', is: 'yes' }, suggest: 'next-day' },
  ],
  otherwisePriority: 'routine',
  signals: [
    {
      when: { field: 'fo.danger', is: ['gun', 'explosive', 'chemical', 'knife'] },
      letter: 'T',
      text: 'It could hurt someone',
    },
    { when: { field: 'fo.danger', is: ['drugs', 'needle'] }, letter: 'R', text: 'Drugs, medicine or needles' },
    { when: { field: 'fo.crime', is: 'yes' }, letter: 'I', text: 'May be stolen or from a crime' },
    { when: { field: 'fo.keep', is: 'no' }, letter: 'E', text: 'Cannot keep it' },
  ],
  declarations: declaration,
  next: [
    'A person will read your report and compare it with what people have lost.',
    'You may be asked to bring it in, or to keep it for a while.',
    'The police do not take in everything. Things of low value may stay with you while the owner is looked for.',
    'Keep trying to find the owner.',
  ],
})
