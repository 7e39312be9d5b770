import { defineBlock } from '../../form.ts'

const camera = ['cctv', 'doorbell', 'dashcam', 'phone-video'] as const
/** Footage of someone's camera of which no one knows when it goes, and no copy is saved: cameras often keep 7 to 31 days (domain 4.4; unconfirmed). */
const endNotKnown = [
  { field: 'ev.any', is: ['cctv', 'doorbell'] },
  { field: 'ev.cctvDelete', given: false },
  { field: 'ev.cctvDelete', not: '' },
  {
    any: [
      { field: 'ev.saved', given: false },
      { field: 'ev.saved', not: 'yes' },
    ],
  },
] as const

/** Told with the date of what happened as soon as it is said that the end of the footage is not known. */
export const footageClock = [{ clock: 'footage-7-to-31-day', when: { all: endNotKnown } }] as const

/** What happened is days old, so such footage may go any day (domain 8.4, P2). */
export const footageMayGo = {
  all: [...endNotKnown, { field: 'when.at', olderThanDays: 3 }, { field: 'when.at', withinDays: 31 }],
} as const
/** The same for what went on over a time. */
export const footageMayGoOverTime = {
  all: [...endNotKnown, { field: 'when.periodLast', olderThanDays: 3 }, { field: 'when.periodLast', withinDays: 31 }],
} as const
/** The same for a crash. */
export const footageMayGoAfterCrash = {
  all: [...endNotKnown, { field: 'co.when', olderThanDays: 3 }, { field: 'co.when', withinDays: 31 }],
} as const

/** The signal for it, whatever the date (domain 8.2). */
export const footageSignal = {
  when: { all: endNotKnown },
  letter: 'I',
  text: 'Camera footage whose end is not known: often wiped after 7 to 31 days',
} as const

const media = [...camera, 'photos', 'messages', 'screenshots'] as const

/** What there is to show (domain 3.2 B10). One question for those who have nothing. */
export const evidence = defineBlock({
  'ev.any': {
    section: 'What there is to show',
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'cctv', label: 'CCTV', says: ['security camera', 'camera footage', 'cameras'] },
        { id: 'doorbell', label: 'Doorbell camera', says: ['doorbell', 'ring', 'video doorbell'] },
        { id: 'dashcam', label: 'Dash cam or helmet camera', says: ['dash cam', 'dashcam', 'helmet cam', 'gopro'] },
        { id: 'phone-video', label: 'Phone video', says: ['video on my phone', 'a video'] },
        { id: 'photos', label: 'Photos', says: ['pictures', 'a photo'] },
        { id: 'messages', label: 'Messages', says: ['texts', 'emails', 'whatsapp'] },
        { id: 'screenshots', label: 'Screenshots', says: ['screen shots'] },
        { id: 'medical', label: 'Medical notes', says: ['hospital letter', 'doctor note'] },
        {
          id: 'receipts',
          label: 'Receipts or proof that it is yours',
          says: ['receipt', 'proof of purchase', 'invoice'],
        },
        { id: 'forensic', label: 'Something left behind or touched', says: ['fingerprints', 'left behind', 'blood'] },
        { id: 'tracker', label: 'Tracker log', says: ['tracker', 'airtag', 'gps'] },
        { id: 'none', label: 'Nothing', says: ['none', 'no', 'nothing at all', 'none of these'] },
      ],
    },
    ask: 'Is there anything that shows what happened?',
    hint: 'Choose all that you know of, even if you do not have it yourself.',
    why: 'Pictures and records are often what finds the person who did it.',
    label: 'What there is to show',
    unknown: true,
    words: ['evidence', 'footage', 'proof'],
    remarks: [
      {
        on: 'tracker',
        say: ['Do not go to where the tracker is. If you can see the person with it now, call 999.'],
        contacts: ['h.999', 'h.101'],
      },
    ],
  },
  'ev.cctv': {
    answer: { kind: 'text', max: 500 },
    ask: 'Where is the camera?',
    hint: 'Say who owns it, if you know.',
    why: 'So that the police can ask the owner to keep the footage.',
    label: 'Camera and its owner',
    unknown: true,
    when: { field: 'ev.any', is: ['cctv', 'doorbell'] },
    words: ['camera'],
  },
  'ev.cctvDelete': {
    answer: { kind: 'date', tense: 'future' },
    ask: 'On what date will the footage be deleted?',
    hint: 'Many cameras keep footage for only 7 to 31 days. The owner can tell you.',
    why: 'If it is soon, the report is marked so that someone looks at it earlier.',
    label: 'Footage deleted on',
    unknown: true,
    clock: 'evidence-overwrite',
    when: { field: 'ev.any', is: ['cctv', 'doorbell'] },
    words: ['deleted', 'wiped'],
  },
  'ev.saved': {
    answer: { kind: 'yes-no' },
    ask: 'Have you saved a copy?',
    why: 'Footage and messages can disappear.',
    label: 'Copy saved',
    unknown: true,
    when: { field: 'ev.any', is: [...media] },
    remarks: [
      {
        on: 'no',
        say: ['Save the original if you can, and do not edit it. If it is not yours, ask the owner to keep it.'],
      },
    ],
  },
  'ev.files': {
    answer: { kind: 'file', accept: ['photo', 'video', 'document'], max: 20 },
    ask: 'Can you send it now?',
    hint: 'Add files or a link, or skip. Never send sexual pictures of anyone under 18.',
    why: 'What you send is kept with your report.',
    label: 'Files',
    optional: true,
    when: { field: 'ev.any', is: [...media, 'medical', 'receipts', 'tracker'] },
    words: ['file', 'upload'],
  },
  'ev.link': {
    answer: { kind: 'text', max: 500, format: 'web-address' },
    ask: 'Is there a link to it?',
    why: 'Some videos are too big to send.',
    label: 'Link',
    optional: true,
    when: {
      all: [
        { field: 'ev.any', is: [...camera, 'photos', 'screenshots'] },
        { field: 'ev.files', given: false },
      ],
    },
  },
  'ev.original': {
    answer: { kind: 'yes-no' },
    ask: 'Will you keep the original video?',
    why: 'A court needs the original, not a copy.',
    label: 'Original kept',
    unknown: true,
    when: { field: 'ev.any', is: [...camera] },
    remarks: [
      { on: 'no', say: ['Keep the original as long as you can. A changed or shortened copy may not be enough.'] },
    ],
  },
  'ev.time': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'right', label: 'Yes, it is right', says: ['yes', 'correct'] },
        { id: 'wrong', label: 'No, it is wrong', says: ['no', 'an hour out'] },
        { id: 'none', label: 'It shows no time', says: ['no time', 'no clock'] },
      ],
    },
    ask: 'Is the time shown on the video right?',
    why: 'Many cameras are an hour out.',
    label: 'Camera clock',
    optional: true,
    unknown: true,
    when: { field: 'ev.any', is: [...camera] },
    words: ['camera clock'],
  },
  'ev.socialPosted': {
    answer: { kind: 'yes-no' },
    ask: 'Has the video been put online?',
    why: 'A video that many have seen can harm a case.',
    label: 'Video put online',
    unknown: true,
    when: { field: 'ev.any', is: [...camera] },
    remarks: [{ on: 'yes', say: ['Take it down if you can. A video that is online can harm a case in court.'] }],
  },
  'ev.forensic': {
    answer: { kind: 'text', max: 500 },
    ask: 'What was touched or left behind?',
    hint: 'Do not clean it. If you can, leave it where it is.',
    why: 'There may be fingerprints or other traces.',
    label: 'Touched or left behind',
    optional: true,
    unknown: true,
    when: { field: 'ev.any', is: 'forensic' },
  },
})
