import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { declaration } from './blocks/declaration.ts'
import { lostAccount, lostCare, lostDanger, lostWhere } from './blocks/lost.ts'
import { ownerReporting } from './blocks/person-reporting.ts'
import { lostItem } from './blocks/property-item.ts'
import { nation } from './blocks/role-and-nation.ts'

/** A finding app shows it now (domain 8.4, P2: a live tracker). */
const tracked = { some: 'items', has: { field: 'findmy', is: 'yes' } } as const

/** Lost property (domain 3.9). Taken for every place; the body that is likely to have it is told along the way. */
export const lostPropertyReport = defineForm({
  id: 'lost-property-report',
  version: '1',
  title: 'Report lost property',
  examples: [
    'I want to log something I have lost',
    'need the lost property form',
    'please take down that I dropped my wedding ring in the park',
    'can the police make a note of my missing rucksack',
    'register my lost phone with you',
    'I would like to file a lost item, it was a violin',
  ],
  team: 'lost-property',
  minutes: 7,
  ready: ['What it looks like, and any number on it', 'When and where you last had it', 'A photo, if you have one'],
  story: 'lo.text',
  account: 'open',
  fields: {
    ...lostDanger,
    ...lostAccount,
    ...lostWhere,
    nation: { ...nation.nation, ask: 'Which part of the UK did you lose it in?' },
    items: {
      repeat: {
        status: {
          answer: { kind: 'choice', options: [{ id: 'lost', label: 'Lost' }] },
          ask: 'What happened to it?',
          why: 'So that it is listed as lost.',
          label: 'What happened to it',
          fixed: 'lost',
        },
        ...lostItem,
      },
      max: 10,
      more: 'Did you lose anything else?',
      label: 'A thing that you lost',
      section: 'What you lost',
    },
    ...lostCare,
    ...ownerReporting,
    ...contact,
  },
  priority: [{ when: { any: [{ field: 'lo.danger', is: 'yes' }, tracked] }, suggest: 'same-day' }],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'lo.danger', is: 'yes' }, letter: 'T', text: 'It could hurt someone who finds it' },
    { when: { field: 'lo.data', is: 'yes' }, letter: 'R', text: 'It holds personal information' },
    { when: { field: 'lo.stolen', is: ['maybe', 'yes'] }, letter: 'R', text: 'It may have been stolen' },
    { when: tracked, letter: 'I', text: 'A finding app shows where it is' },
  ],
  declarations: declaration,
  next: [
    'A person will read your report and compare it with what has been handed in.',
    'You will only hear from the police if something turns up that fits.',
    'Keep asking the places where you were. Things are often handed in days later.',
    'You can also list it on Immobilise or Report My Loss.',
  ],
})
