import { defineBlock } from '../../form.ts'
import { neckHarm } from './injury.ts'

/** The force that was used and what they wanted (domain 3.5 `robbery`). Support is named before anything else. */
export const robbery = defineBlock({
  'rob.force': {
    section: 'The robbery',
    answer: {
      kind: 'choices',
      options: [
        { id: 'pushed', label: 'Pushed or pulled', says: ['pushed', 'shoved', 'pulled', 'grabbed', 'dragged'] },
        { id: 'hit', label: 'Hit or kicked', says: ['hit', 'kicked', 'punched', 'slapped'] },
        { id: 'held', label: 'Held', says: ['held down', 'pinned', 'restrained'] },
        {
          id: 'neck',
          label: 'Held by the neck, or strangled',
          says: ['arm round my neck', 'strangled', 'choked', 'by the throat'],
        },
        { id: 'weapon-shown', label: 'A weapon was shown', says: ['weapon shown', 'showed a weapon', 'had a weapon'] },
        {
          id: 'weapon-threatened',
          label: 'They said that they had a weapon',
          says: ['threatened with a weapon', 'said they had a weapon'],
        },
        { id: 'words', label: 'Threats in words', says: ['words', 'threatened me', 'verbal', 'threats'] },
        {
          id: 'moped-snatch',
          label: 'Snatched from a moped or bike',
          says: ['moped snatch', 'snatched by moped', 'snatched'],
        },
      ],
    },
    ask: 'What force or threat was used?',
    hint: 'You can choose more than one.',
    why: 'Force, or the fear of it, is what makes a theft a robbery.',
    label: 'Force or threat',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: ['pushed', 'hit', 'held', 'neck', 'weapon-shown', 'weapon-threatened', 'words', 'moped-snatch'],
        say: [
          'That should not have happened to you, and it is not your fault. You can talk to Victim Support at any time.',
        ],
        contacts: ['h.vs', 'h.vss', 'h.vsni'],
      },
      neckHarm,
    ],
  },
  'rob.number': {
    answer: { kind: 'number', min: 1, max: 50 },
    ask: 'How many people did it?',
    why: 'It helps to find them on camera footage.',
    label: 'How many people',
    unknown: true,
    words: ['how many'],
    reads: 'people-count',
  },
  'rob.demand': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What did they ask for or say?',
    hint: 'As close as you remember. You can skip this.',
    why: 'Words can link one robbery with others.',
    label: 'What they said',
    optional: true,
    unknown: true,
    tells: {
      clause: [
        'said|shouted|told|demanded|asked|saying|screamed ..4 give|hand|empty ..2 me|us|over|your|it|the ..3',
        'demanded|wanted ..3 phone|wallet|money|bag|watch|bike|keys',
        'give me your',
      ],
    },
  },
  'rob.pin': {
    answer: { kind: 'yes-no' },
    ask: 'Did they make you give a PIN or password, or move money?',
    hint: 'Do not write the PIN or password here.',
    why: 'Your bank can stop more from being taken.',
    label: 'PIN, password or money',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: ['Call your bank now, and change your passwords from another device.'],
        contacts: ['h.bank', 'h.159'],
      },
    ],
    tells: {
      no: ['not ..4 pin|passcode|password|pin_number', 'no pin|passcode'],
      yes: [
        'made|forced|asked|wanted|gave|demanded|told ..5 pin|passcode|password|pin_number|unlock',
        'transfer|transferred|move ..2 money ..3',
        'face_id|unlock ..3 phone',
      ],
    },
  },
  'rob.search': {
    answer: { kind: 'text', max: 500 },
    ask: 'What did they drop or touch?',
    hint: 'Skip this if nothing. Do not clean or wash it. Clothes that they touched can matter too.',
    why: 'There may be fingerprints or other traces.',
    label: 'Dropped or touched',
    optional: true,
    unknown: true,
    tells: { clause: ['dropped|touched|left ..3 glove|gloves|knife|phone|cap|hat|mask|bike|bag|lighter ..2'] },
  },
  'rob.fear': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'How are you now?',
    hint: 'Only if you want to say. Feeling shaken is normal, and Victim Support can help.',
    why: 'So that the right help can be offered to you.',
    label: 'How you are now',
    optional: true,
    declined: true,
  },
})
