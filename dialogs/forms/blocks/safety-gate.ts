import type { Remark } from '../../form.ts'
import { defineBlock } from '../../form.ts'

const callNow: Remark = {
  on: 'yes',
  danger: true,
  say: ['Call 999 now if you can.', 'This chat is not read by anyone while you type, so it cannot send help.'],
  contacts: ['h.999'],
}

/** The three questions before every report of a crime (domain 3.2 B0). */
export const safetyGate = defineBlock({
  'gate.heated': {
    section: 'Are you safe',
    answer: { kind: 'yes-no' },
    ask: 'Could this turn violent soon, or is it violent now?',
    why: 'If someone could get hurt, a call to 999 is quicker than a report.',
    label: 'Could turn violent',
    risk: true,
    remarks: [callNow],
  },
  'gate.danger': {
    answer: { kind: 'yes-no' },
    ask: 'Is anyone in danger right now?',
    why: 'People in danger need help before they need a form.',
    label: 'Anyone in danger now',
    risk: true,
    remarks: [callNow],
  },
  'gate.support': {
    answer: { kind: 'yes-no' },
    ask: 'Do you need help right away?',
    hint: 'From the police, an ambulance or the fire service.',
    why: 'A report is read later. If you need help now, call 999.',
    label: 'Help needed right away',
    risk: true,
    remarks: [callNow],
  },
})

/** For reports of a crime: is there a chance that the person who did it comes back or is still there? */
export const gateNear = defineBlock({
  'gate.near': {
    answer: { kind: 'yes-no' },
    ask: 'Is the person who did it still nearby?',
    hint: 'Answer yes if you can see them, or think they are close.',
    why: 'If they are close by, the police may be able to find them. Call 999 for that.',
    label: 'Person still nearby',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now. Do not go near them and do not follow them.'],
        contacts: ['h.999'],
      },
    ],
  },
})

/** For reports of bad driving, in place of the crime questions. */
export const gateNow = defineBlock({
  'gate.now': {
    section: 'Are you safe',
    answer: { kind: 'yes-no' },
    ask: 'Is it happening right now?',
    hint: 'For example, you can see the driver being dangerous, or think they are drunk, as you type.',
    why: 'A driver who is dangerous now needs a 999 call, not a report.',
    label: 'Happening right now',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now if it is safe to call. Do not use a phone while you drive, and do not follow the driver.'],
        contacts: ['h.999'],
      },
    ],
  },
  'gate.danger': {
    answer: { kind: 'yes-no' },
    ask: 'Is anyone hurt or in danger right now?',
    why: 'People in danger need help before they need a form.',
    label: 'Anyone in danger now',
    risk: true,
    remarks: [callNow],
  },
})

/** Where someone who does harm could see the screen: the report stops, with how to leave and how to call without speaking. */
export const unsafeDevice: Remark = {
  on: 'no',
  danger: true,
  say: [
    'It is safer to stop here. Type "exit" to leave now. It ends this chat and opens another page.',
    'It cannot hide what you did from someone who watches the device. Use a phone that they cannot reach.',
    'If you are in danger, call 999. If you cannot speak on a mobile, press 55 when you are asked.',
  ],
  contacts: ['h.999', 'h.silent999'],
}

/** First of every sensitive report: could the person who does the harm see the screen? Then it stops (domain 1.4 N4, 3.2 B0). */
export const gateSafeDevice = defineBlock({
  'gate.safeDevice': {
    answer: { kind: 'yes-no' },
    ask: 'Is it safe for you to use this phone or computer?',
    hint: 'Answer no if someone who hurts or watches you could see it.',
    why: 'Some people check the phone or computer of others. We do not want to make things worse for you.',
    label: 'Safe to use this device',
    risk: true,
    remarks: [unsafeDevice],
  },
})

/** Stops one matter from being reported twice. */
export const gateAlready = defineBlock({
  'gate.already': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['not yet', 'this is the first time'] },
        {
          id: 'yes-reference',
          label: 'Yes, and I have a reference',
          says: ['yes with a reference', 'i have a number'],
        },
        {
          id: 'yes-no-reference',
          label: 'Yes, but I have no reference',
          says: ['yes without a reference', 'yes but no number', 'i lost the number'],
        },
      ],
    },
    ask: 'Have you told the police about this before?',
    why: 'So that one matter is not counted twice.',
    label: 'Told the police before',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: ['yes-reference', 'yes-no-reference'],
        say: [
          'If it is the same matter, you can add to what you told before. That is shorter than a new report.',
          'You can also call 101.',
        ],
        contacts: ['h.101', 'h.relay101'],
        offer: { form: 'report-update' },
      },
    ],
  },
  'gate.alreadyRef': {
    answer: { kind: 'reference' },
    ask: 'What is the reference?',
    hint: 'It may be called a crime, incident or log number.',
    why: 'So that the two reports can be put together.',
    label: 'Earlier reference',
    risk: true,
    unknown: true,
    when: { field: 'gate.already', is: 'yes-reference' },
    words: ['crime number', 'incident number', 'reference number'],
  },
})
