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
        {
          id: 'cctv',
          label: 'CCTV',
          says: ['security camera', 'camera footage', 'cameras'],
          tells: ['<camera> !of', 'security_camera|security_cameras|surveillance'],
        },
        {
          id: 'doorbell',
          label: 'Doorbell camera',
          says: ['doorbell', 'ring', 'video doorbell'],
          tells: [
            '<doorbell>',
            'ring|nest|blink|eufy|arlo doorbell|camera|cam',
            'my|our|a|the|has|have|got|their ring !me !back !the',
          ],
        },
        {
          id: 'dashcam',
          label: 'Dash cam or helmet camera',
          says: ['dash cam', 'dashcam', 'helmet cam', 'gopro'],
          tells: ['<dashcam>', 'helmet|bike|cycle|body camera', 'dash camera|cam'],
        },
        {
          id: 'phone-video',
          label: 'Phone video',
          says: ['video on my phone', 'a video'],
          tells: [
            'filmed|filming|recorded|recording|videoed|video|videos|footage|clip ..4 on|with|using my|her|his|their|a|our ..1 phone|mobile|iphone',
            'i|we|he|she|daughter|son|mate|friend|wife|husband|partner|neighbour|passenger|sister|brother ..2 filmed|videoed|recorded ..2 it|him|her|them|some|part|the|everything|all|what',
            'took|taken|got ..1 video|videos ..3 on|of',
          ],
        },
        {
          id: 'photos',
          label: 'Photos',
          says: ['pictures', 'a photo'],
          tells: [
            'got|have|took|taken|attached|attach|send|sent|take|kept ..4 photo|photos|photographs|photograph|snaps',
            'photo|photos|photographs ..3 of_the|of_it|of_my ..1 damage|scratch|car|window|injuries|door|bike|receipt',
            'photo|photos ..2 attached|available|if_you_need',
          ],
        },
        {
          id: 'messages',
          label: 'Messages',
          says: ['texts', 'emails', 'whatsapp'],
          tells: [
            'got|have|kept|saved|still|all|every ..4 messages|texts|emails|voicemails|whatsapps|letters|voice_notes',
            'messages|texts|emails|voicemails ..3 saved|kept|here|phone|prove',
          ],
        },
        {
          id: 'screenshots',
          label: 'Screenshots',
          says: ['screen shots'],
          tells: ['screenshot|screenshots|screen_shots|screen_shot|screenshotted|screengrabs'],
        },
        { id: 'medical', label: 'Medical notes', says: ['hospital letter', 'doctor note'] },
        {
          id: 'receipts',
          label: 'Receipts or proof that it is yours',
          says: ['receipt', 'proof of purchase', 'invoice'],
          tells: ['receipt|receipts|proof_of_purchase|invoice|proof_of_ownership|log_book|order_confirmation'],
        },
        {
          id: 'forensic',
          label: 'Something left behind or touched',
          says: ['fingerprints', 'left behind', 'blood'],
          tells: [
            'fingerprint|fingerprints|footprint|footprints|dna',
            'boot|shoe|hand|muddy|finger print|prints|mark|marks',
            'left|dropped ..3 glove|gloves|screwdriver|crowbar|jemmy|hat|mask|jacket|cigarette|lighter|brick|hammer ..2 behind|there|on',
          ],
        },
        {
          id: 'tracker',
          label: 'Tracker log',
          says: ['tracker', 'airtag', 'gps'],
          tells: ['tracker|airtag|air_tag|gps ..4 shows|showing|says|pinging|location|data|log'],
        },
        {
          id: 'none',
          label: 'Nothing',
          says: ['none', 'no', 'nothing at all', 'none of these'],
          tells: [
            'no|not_any|without|not_got_any|not_have_any ..1 evidence|proof',
            'nothing to show|prove',
            'no photos|photo|cctv|footage ..3 or|no|nor|and ..1 anything|cctv|photos|footage|video|witnesses',
          ],
        },
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
    tells: { clause: ['<camera> !of', '<doorbell>'] },
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
    tells: {
      yes: [
        'saved|downloaded|backed_up|copied|kept|screenshotted ..4 footage|video|clip|recording|it|copy|screenshots|messages|everything|them|videos|photos',
        'have|got ..2 copy',
        'saved',
      ],
      no: ['not ..2 saved|kept|downloaded|copied ..3', 'deleted ..2 messages|video|footage|it|them'],
    },
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
    ask: 'What is the link to it, if there is one?',
    hint: 'Skip this if there is none.',
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
    tells: { yes: ['kept|keep|keeping|still_have|saved|got|have ..2 original|originals', 'keep ..3 as_long_as|safe'] },
  },
  'ev.time': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'right',
          label: 'Yes, it is right',
          says: ['yes', 'correct'],
          tells: ['clock|time|timestamp|time_stamp ..3 is|was ..1 right|correct|accurate|spot_on|bang_on'],
        },
        {
          id: 'wrong',
          label: 'No, it is wrong',
          says: ['no', 'an hour out'],
          tells: [
            'clock|time|timestamp|time_stamp ..4 wrong|out|fast|slow|ahead|behind|not_right|incorrect',
            'hour|minutes ahead|behind|fast|slow|out',
          ],
        },
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
    tells: {
      yes: [
        'posted|put|shared|uploaded|stuck ..3 on|to|online ..2 facebook|online|social_media|twitter|tiktok|youtube|instagram|nextdoor|local_group|spotted|whatsapp?',
        'posted|uploaded|shared ..2 online',
      ],
      no: ['not ..3 put|posted|shared|uploaded|sent ..3 online|facebook|social_media|anywhere|anyone|youtube|tiktok'],
    },
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
    tells: {
      clause: [
        'fingerprint|fingerprints|footprint|footprints|dna',
        'boot|shoe|hand|muddy|finger print|prints|mark|marks',
        'left|dropped ..3 glove|gloves|screwdriver|crowbar|jemmy|hat|mask|cigarette|brick|hammer ..2 behind|there',
      ],
    },
  },
})
