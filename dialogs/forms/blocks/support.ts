import { defineBlock } from '../../form.ts'

const forVictim = { field: 'role', is: ['victim', 'business'] } as const

/** Help and what the person wants (domain 3.2 B13). Support is offered to everyone it happened to. */
export const support = defineBlock<
  'sup.offer' | 'sup.needs' | 'sup.updates' | 'sup.outcome' | 'sup.statement',
  'role' | 'anonymous'
>({
  'sup.offer': {
    section: 'Help and what happens next',
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'not-now', label: 'Not now', says: ['maybe later', 'later'] },
        { id: 'no', label: 'No' },
      ],
    },
    ask: 'Would you like a victim support service to contact you?',
    hint: 'It is free and separate from the police. You can also contact them yourself at any time.',
    why: 'Everyone a crime happens to is offered help, big or small.',
    label: 'Victim support',
    when: forVictim,
    words: ['support'],
  },
  'sup.needs': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'talk', label: 'Someone to talk to', says: ['talking', 'to talk'] },
        { id: 'safety', label: 'Feeling safe at home', says: ['safety at home', 'locks', 'safety'] },
        { id: 'money', label: 'Money' },
        { id: 'health', label: 'Health' },
        { id: 'interpreter', label: 'An interpreter', says: ['translation', 'language'] },
        { id: 'child-care', label: 'Child care', says: ['children'] },
        { id: 'court', label: 'Help with going to court', says: ['court', 'court help'] },
      ],
    },
    ask: 'What would help you most?',
    hint: 'You can choose more than one.',
    why: 'So that the right people can offer help.',
    label: 'What would help',
    optional: true,
    unknown: true,
    when: { field: 'sup.offer', is: ['yes', 'not-now'] },
  },
  'sup.updates': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'each-step', label: 'At each step', says: ['every step', 'all of them', 'often'] },
        { id: 'outcome', label: 'Only how it ends', says: ['the outcome', 'only the outcome', 'at the end'] },
        { id: 'none', label: 'Not at all', says: ['none', 'never'] },
      ],
    },
    ask: 'When would you like to hear from the police about this?',
    why: 'Some people want to know each step, others only how it ends.',
    label: 'When to hear from us',
    optional: true,
    when: forVictim,
    words: ['updates'],
  },
  'sup.outcome': {
    answer: {
      kind: 'choices',
      none: 'not-sure',
      options: [
        { id: 'catch', label: 'Find the person who did it', says: ['catch them', 'catch the person', 'arrest'] },
        { id: 'items-back', label: 'Get my things back', says: ['get it back', 'get items back', 'my bike back'] },
        { id: 'number', label: 'A crime number', says: ['crime reference', 'number for insurance'] },
        { id: 'noted', label: 'Just have it noted', says: ['noted', 'for the record', 'just so you know'] },
        { id: 'apology', label: 'An apology, or to put it right', says: ['apology', 'sorry', 'restorative'] },
        { id: 'not-sure', label: 'Not sure', says: ['do not mind', 'nothing'] },
      ],
    },
    ask: 'What would you like to come of this?',
    hint: 'You can choose more than one. We cannot promise it.',
    why: 'It helps the police to understand what matters to you.',
    label: 'What you would like',
    optional: true,
    when: forVictim,
  },
  'sup.statement': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'maybe', label: 'Maybe', says: ['perhaps', 'depends', 'possibly'] },
        { id: 'no', label: 'No' },
      ],
    },
    ask: 'Would you give a statement if the police asked?',
    hint: 'That is your account in writing, with your name under it.',
    why: 'A case can seldom go to court without one.',
    label: 'Would give a statement',
    unknown: true,
    when: { any: [forVictim, { field: 'anonymous', is: 'named' }] },
    words: ['statement'],
  },
})

/** Whether the person would go to court, where a case cannot do without it (domain 3.2 B13). */
export const supportCourt = defineBlock({
  'sup.court': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'maybe', label: 'Maybe, with support', says: ['maybe', 'with support', 'if i get help'] },
        { id: 'no', label: 'No' },
      ],
    },
    ask: 'Would you go to court if you were needed?',
    why: 'Some cases need a person to say in court what they saw.',
    label: 'Would go to court',
    unknown: true,
    remarks: [{ on: 'no', say: ['You can still report. Without someone to speak in court, less may be possible.'] }],
    words: ['court'],
  },
})
