import { defineBlock } from '../../form.ts'
import { neckHarm } from './injury.ts'

/** What was done to a person (domain 3.5 `assault`). Pressure on the neck is always answered with health advice. */
export const assaultBlock = defineBlock<
  'as.what' | 'as.before' | 'as.work' | 'as.clothes' | 'as.taxi' | 'as.now',
  'when.at' | 'loc.type'
>({
  'as.what': {
    section: 'What was done',
    answer: {
      kind: 'choices',
      options: [
        { id: 'push', label: 'Push or grab', says: ['pushed', 'shoved', 'grabbed'] },
        { id: 'slap', label: 'Slap', says: ['slapped'] },
        { id: 'punch', label: 'Punch', says: ['punched', 'hit', 'headbutt'] },
        { id: 'kick', label: 'Kick', says: ['kicked', 'stamped'] },
        { id: 'bite', label: 'Bite', says: ['bitten'] },
        { id: 'spit', label: 'Spit', says: ['spat'] },
        {
          id: 'strangle',
          label: 'Strangle, or hold the neck',
          says: ['strangled', 'choked', 'hands round my neck', 'held by the throat'],
        },
        { id: 'throw', label: 'Throw something', says: ['threw', 'thrown'] },
        { id: 'weapon', label: 'Use a weapon', says: ['weapon', 'stabbed'] },
        { id: 'other', label: 'Something else', says: ['other', 'spiked'] },
      ],
    },
    ask: 'What did they do?',
    hint: 'You can choose more than one.',
    why: 'It decides how serious it is in law.',
    label: 'What they did',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [{ ...neckHarm, on: 'strangle' }],
  },
  'as.before': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What happened just before?',
    hint: 'Skip this if you have told us already.',
    why: 'It helps to understand what happened. It never means that it was your fault.',
    label: 'What happened just before',
    optional: true,
    unknown: true,
  },
  'as.work': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['not at work', 'off duty'] },
        { id: 'shop', label: 'Yes, in a shop', says: ['shop', 'shop worker', 'retail', 'supermarket'] },
        { id: 'nhs', label: 'Yes, in health or care', says: ['nhs', 'hospital', 'nurse', 'carer', 'doctor'] },
        {
          id: 'emergency',
          label: 'Yes, as an emergency worker',
          says: ['emergency worker', 'paramedic', 'firefighter', 'police', 'prison officer'],
        },
        {
          id: 'transport',
          label: 'Yes, in transport',
          says: ['transport', 'bus driver', 'taxi driver', 'train staff', 'delivery'],
        },
        { id: 'other', label: 'Yes, another job', says: ['another job', 'other'] },
      ],
    },
    ask: 'Was the person who was hurt at work at the time?',
    why: 'Some laws protect people who serve others.',
    label: 'At work',
    unknown: true,
    words: ['work'],
  },
  'as.clothes': {
    answer: { kind: 'yes-no' },
    ask: 'Are the clothes or other things from the time still as they were?',
    hint: 'Do not wash them. Put each in a clean bag.',
    why: 'There may be traces on them.',
    label: 'Clothes kept',
    optional: true,
    unknown: true,
    when: { field: 'when.at', withinDays: 7 },
    remarks: [{ on: 'yes', say: ['Keep them dry and do not wash them. An officer may ask for them.'] }],
  },
  'as.taxi': {
    answer: { kind: 'text', max: 500 },
    ask: 'Was it in or by a bar, club or taxi? Which one?',
    hint: 'Tell us if door staff or a driver were part of it. Skip this if not.',
    why: 'Such places have cameras and rules of their own.',
    label: 'Bar, club or taxi',
    optional: true,
    unknown: true,
    when: { field: 'loc.type', is: ['pub', 'street', 'vehicle', 'transport'] },
  },
  'as.now': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'safe', label: 'Safe, and will not see them', says: ['safe', 'yes i am safe'] },
        {
          id: 'see-again',
          label: 'Safe now, but may see them again',
          says: ['may see them again', 'i work with them', 'they live near'],
        },
        { id: 'not-safe', label: 'Not safe', says: ['unsafe', 'in danger', 'no'] },
      ],
    },
    ask: 'How safe is the person who was hurt now?',
    why: 'If they may meet again, someone may look at it sooner.',
    label: 'Safe now',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'not-safe',
        danger: true,
        say: ['Call 999 now if you can. No one is reading this, so it cannot send help.'],
        contacts: ['h.999'],
      },
    ],
  },
})
