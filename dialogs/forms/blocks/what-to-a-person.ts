import { defineBlock, type Field } from '../../form.ts'

/** Whether it was someone from home. Depends on no other field, so that any form can ask it. */
export const whatDa = {
  answer: { kind: 'yes-no' },
  ask: 'Is the person who did it a partner, an ex-partner or someone in the family?',
  why: 'Harm at home can go on out of sight, and there is extra help for it.',
  label: 'Partner, ex or family',
  unknown: true,
  declined: true,
  risk: true,
  remarks: [
    {
      on: 'yes',
      say: [
        'You can talk to a helpline in confidence, with or without the police. You can leave this chat at any time by typing "exit".',
      ],
      contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
    },
  ],
} as const satisfies Field<never>

/** Only for crimes against a person: hate, family and weapons (domain 3.2 B6). */
export const whatToAPerson = defineBlock({
  'what.hate': {
    answer: {
      kind: 'choices',
      none: 'no',
      options: [
        { id: 'no', label: 'No', says: ['none of these'] },
        { id: 'race', label: 'Race or where someone is from', says: ['race', 'racism', 'nationality', 'skin colour'] },
        { id: 'religion', label: 'Religion or faith', says: ['religion', 'faith', 'islamophobia', 'antisemitism'] },
        { id: 'disability', label: 'Disability', says: ['disabled'] },
        { id: 'sexual-orientation', label: 'Sexual orientation', says: ['gay', 'lesbian', 'bisexual', 'homophobia'] },
        { id: 'transgender', label: 'Being transgender', says: ['trans', 'transphobia', 'transgender identity'] },
        { id: 'sex', label: 'Sex', says: ['being a woman', 'being a man', 'misogyny', 'gender'] },
      ],
    },
    ask: 'Was it, or did it feel like it was, because of any of these?',
    hint: 'You can choose more than one. How it felt to you is enough.',
    why: 'Hate towards a group of people is looked at in its own way. How you see it is enough to say so.',
    label: 'Because of who someone is',
    unknown: true,
    declined: true,
    risk: true,
  },
  'what.da': whatDa,
  'what.weapon': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['none'] },
        { id: 'knife', label: 'Knife or blade', says: ['knife', 'blade', 'machete'] },
        { id: 'gun', label: 'Gun', says: ['firearm', 'pistol', 'air gun'] },
        { id: 'bottle', label: 'Bottle or glass', says: ['bottle', 'glass'] },
        { id: 'acid', label: 'Acid or other liquid', says: ['acid', 'corrosive', 'ammonia'] },
        { id: 'vehicle', label: 'Vehicle', says: ['car', 'bike'] },
        { id: 'other', label: 'Something else', says: ['other', 'stick', 'hammer', 'bat'] },
      ],
    },
    ask: 'Was a weapon used or shown?',
    why: 'The police need to know what they may meet.',
    label: 'Weapon',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: ['knife', 'gun', 'acid'],
        say: ['If this was in the last day or two, call 101 now as well. Call 999 if the person may come back.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
})
