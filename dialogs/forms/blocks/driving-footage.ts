import { defineBlock } from '../../form.ts'

const filmed = { field: 'dr.footage', is: ['mine', 'other-person'] } as const

/** The account of what was seen (domain 3.6). */
export const drivingAccount = defineBlock({
  'dr.account': {
    section: 'Your account',
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'What happened, in order? Tell us what you saw before, during and after.',
    hint: 'Write what you saw, not what you think of the driver.',
    why: 'It may be read in court, so plain facts work best.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Who was put at risk by it (domain 3.6). */
export const drivingAffected = defineBlock({
  'dr.affected': {
    answer: { kind: 'yes-no' },
    ask: 'Did anyone have to brake, swerve or get out of the way?',
    why: 'It shows how much risk there was for others.',
    label: 'Someone had to brake or swerve',
    unknown: true,
  },
  'dr.affectedText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'Who was it, and what did they have to do?',
    why: 'It shows how much risk there was for others.',
    label: 'Who had to brake or swerve',
    unknown: true,
    when: { field: 'dr.affected', is: 'yes' },
  },
})

/** The video, if there is one. The film shows the person's own riding or driving too, which is told before it is sent. */
export const drivingFootage = defineBlock({
  'dr.footage': {
    section: 'Video',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'mine',
          label: 'Yes, my own',
          says: [
            'yes',
            'mine',
            'i have video',
            'i have footage',
            'on my dash cam',
            'on my dashcam',
            'on my helmet cam',
            'my gopro',
          ],
        },
        {
          id: 'other-person',
          label: 'Yes, another person’s',
          says: ['someone else filmed it', 'another person has it', 'a friend filmed it', 'shop cctv'],
        },
        {
          id: 'none',
          label: 'No',
          says: ['none', 'no video', 'no footage', 'no dashcam', 'not on camera', 'didnt film'],
        },
      ],
    },
    ask: 'Is there a video of it?',
    why: 'A video is the strongest proof in cases like this.',
    label: 'Video',
    words: ['footage', 'video', 'film'],
    remarks: [
      {
        on: 'mine',
        say: [
          'Save it now, as many cameras record over old video. Keep the whole original, uncut, with a minute or more before and after.',
          'A force may have a site of its own for big files. You can look for it on the portal.',
        ],
        contacts: ['h.dashcam'],
      },
      {
        on: 'other-person',
        say: ['Ask them to keep the whole original and not to cut it. The police may need their name as a witness.'],
      },
      {
        on: 'none',
        say: [
          'Without a video or a witness who does not know you, it is less likely that a driver can be taken to court.',
        ],
      },
    ],
  },
  'dr.footageFile': {
    answer: { kind: 'file', accept: ['video', 'photo'], max: 5 },
    ask: 'Can you send the video, or a link to it?',
    hint: 'The police see your own driving or riding on it too. Files like mp4, mov or avi, up to 100 MB. Use a link for a bigger one, or skip and send it later.',
    why: 'It is looked at together with your report.',
    label: 'Video or link',
    optional: true,
    when: filmed,
    words: ['file', 'link', 'upload'],
  },
  'dr.plateVisible': {
    answer: { kind: 'yes-no' },
    ask: 'Can you read the number plate in the video?',
    why: 'A picture cannot be made sharper than it is.',
    label: 'Plate can be read',
    unknown: true,
    when: filmed,
    remarks: [
      {
        on: 'no',
        say: ['A plate that cannot be read in the original cannot be made clear later. That makes action less likely.'],
      },
    ],
  },
  'dr.unedited': {
    answer: { kind: 'yes-no' },
    ask: 'Is the video unedited, and is the original kept?',
    why: 'A court needs the whole original.',
    label: 'Unedited and kept',
    unknown: true,
    when: filmed,
    remarks: [
      { on: 'no', say: ['If the original still exists, keep it now. A cut or changed video may not be used.'] },
    ],
  },
  'dr.clock': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'right', label: 'Yes, it is right', says: ['yes', 'correct'] },
        { id: 'wrong', label: 'No, it is wrong', says: ['no', 'an hour out', 'fast', 'slow'] },
        { id: 'none', label: 'It shows no time', says: ['no time', 'no clock'] },
      ],
    },
    ask: 'Is the time shown on the video right?',
    why: 'Many cameras are an hour out after the clocks change.',
    label: 'Time on the video',
    unknown: true,
    when: filmed,
  },
  'dr.clockText': {
    answer: { kind: 'text', max: 100 },
    ask: 'By how much is it wrong?',
    hint: 'For example: one hour ahead.',
    why: 'So that the right time can be worked out.',
    label: 'Wrong by',
    unknown: true,
    when: { field: 'dr.clock', is: 'wrong' },
  },
  'dr.posted': {
    answer: { kind: 'yes-no' },
    ask: 'Has the video been put online?',
    why: 'A video that many have seen can harm a case.',
    label: 'Video put online',
    unknown: true,
    when: filmed,
    remarks: [{ on: 'yes', say: ['Take it down if you can. A video that is online can harm a case in court.'] }],
  },
})

/** Whether the person stands by it: without that it stays information (domain 3.6). */
export const drivingStatement = defineBlock({
  'dr.statement': {
    section: 'If it goes further',
    answer: { kind: 'yes-no' },
    ask: 'Are you willing to sign a statement?',
    hint: 'That is your account in writing, with your name under it.',
    why: 'A driver can seldom be prosecuted without a signed statement.',
    label: 'Will sign a statement',
    unknown: true,
    words: ['statement'],
    remarks: [
      {
        on: 'no',
        say: [
          'Without a signed statement the report can only be kept as information. You can change this answer later.',
        ],
      },
    ],
  },
  'dr.court': {
    answer: { kind: 'yes-no' },
    ask: 'Are you willing to go to court if you are needed?',
    hint: 'Most people who report are not called.',
    why: 'If a driver says that they did not do it, a court wants to hear from you.',
    label: 'Will go to court',
    unknown: true,
    words: ['court'],
    remarks: [
      {
        on: 'no',
        say: ['If no one can speak in court, it is unlikely that the driver is prosecuted. You can still report.'],
      },
    ],
  },
})
