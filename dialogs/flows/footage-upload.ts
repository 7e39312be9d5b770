import { defineFlow } from '../flow.ts'

/** Footage to hand in (domain 2.3 T41). What it shows decides which report it belongs to. */
export const footageUpload = defineFlow({
  id: 'footage-upload',
  title: 'Sending in video or photos',
  examples: [
    'where do I upload my dash cam video',
    'my doorbell filmed someone trying car handles',
    'I have a clip I think you lot should see',
    'how do I send the helmet cam file, it is huge',
    'operation snap link please',
    'officer asked me to email the CCTV from my shop',
    'got it all on camera, who wants it',
    'footage of a van going through a red light for you',
    'can I just send you a YouTube link',
    'my camera caught the crash outside',
    'is there a portal for video',
    'I filmed a fight last night and want to hand it over',
  ],
  steps: {
    now: {
      key: 'gate.now',
      ask: 'Is what it shows happening right now?',
      why: 'Something that happens now needs a 999 call, not a video.',
      risk: true,
      yes: { outcome: 'happening-now' },
      no: 'child',
    },
    child: {
      ask: 'Does it show a sexual picture or video of someone under 18?',
      hint: 'If so, do not send it, copy it or show it to anyone, not even to us.',
      why: 'Sending such a picture on is against the law, even to help.',
      risk: true,
      yes: { outcome: 'child-image' },
      no: 'shows',
    },
    shows: {
      ask: 'What does it show?',
      why: 'It belongs with the right report.',
      reads: 'options',
      options: [
        {
          id: 'driving',
          label: 'Bad or dangerous driving',
          says: ['dash cam', 'dashcam', 'helmet cam', 'red light', 'close pass', 'driver', 'operation snap'],
          goto: { outcome: ['keep-original', 'driving'] },
        },
        {
          id: 'crash',
          label: 'A crash',
          says: ['crash', 'collision', 'accident'],
          goto: { outcome: ['keep-original', 'crash'] },
        },
        {
          id: 'crime',
          label: 'A crime or someone acting oddly',
          says: ['crime', 'theft', 'break in', 'suspicious', 'trying car doors', 'fight', 'vandals'],
          goto: 'reported',
        },
        {
          id: 'nuisance',
          label: 'Nuisance or anti-social behaviour',
          says: ['anti social', 'nuisance', 'off road bikes', 'noisy group'],
          goto: { outcome: ['keep-original', 'nuisance'] },
        },
        {
          id: 'asked',
          label: 'Something that an officer asked for',
          says: ['officer asked', 'police asked', 'asked me for it', 'got a link from an officer'],
          goto: { outcome: ['use-their-link', 'keep-original', 'add'] },
        },
        { id: 'other', label: 'Something else', says: ['other', 'none of these'], goto: 'reported' },
      ],
      unsure: 'reported',
    },
    reported: {
      ask: 'Has it been reported already?',
      why: 'Then the video is added to that report.',
      yes: { outcome: ['keep-original', 'add'] },
      no: 'mine',
      unsure: 'mine',
    },
    mine: {
      ask: 'Did what it shows happen to you, or to your home or business?',
      why: 'Then it is best to report the crime itself, and send the video with it.',
      yes: { flow: 'other-crime' },
      no: { outcome: ['keep-original', 'information'] },
      unsure: { outcome: ['keep-original', 'information'] },
    },
  },
  outcomes: {
    'happening-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 and say what you see. Do not go closer to film it, and do not use a phone while you drive.'],
      contacts: ['h.999', 'h.relay999'],
      form: 'intelligence-report',
    },
    'child-image': {
      kind: 'call',
      title: 'Do not send it. Call 101',
      say: [
        'Do not copy it, send it or delete it. Call 101 and say what you saw and where. Call 999 if a child is in danger now.',
        'If it is online, tell the Internet Watch Foundation. If it is of you and you are under 18, Report Remove can help to take it down.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999', 'h.iwf', 'h.rr'],
    },
    'keep-original': {
      kind: 'advice',
      title: 'Keep the whole original',
      say: [
        'Do not cut it or change it, and leave a minute or two before and after. Do not put it online.',
        'Save it now, as many cameras record over old video. CCTV and doorbells often keep it for only 7 to 31 days.',
      ],
      article: 'do-i-need-to-keep-the-original-video',
    },
    driving: {
      kind: 'report',
      title: 'Report the driving and send the video with it',
      say: [
        'You can send the video, or a link to it, in the report. It takes about 15 minutes. Send it within a few days, as drivers must be warned in time.',
        'If the file is too big, the portal shows where your force takes it.',
      ],
      contacts: ['h.dashcam'],
      form: 'driving-offence-report',
    },
    crash: {
      kind: 'report',
      title: 'Report the crash and send the video with it',
      say: [
        'You can send the video, or a link to it, in the report. Say that you are a witness if you were not in it.',
      ],
      form: 'collision-report',
    },
    nuisance: {
      kind: 'report',
      title: 'Report it and send the video with it',
      say: ['You can send the video, or a link to it, in the report. Do not film if it puts you at risk.'],
      form: 'antisocial-behaviour-report',
    },
    'use-their-link': {
      kind: 'advice',
      title: 'Use the link that the officer sent',
      say: ['If an officer sent you a link, use that one. If it has run out, add the video to the report here.'],
    },
    add: {
      kind: 'report',
      title: 'Add it to the report',
      say: ['You can add files or a link to an earlier report here. Have the reference ready, if you have one.'],
      form: 'report-update',
    },
    information: {
      kind: 'report',
      title: 'Tell us what it shows',
      say: ['You can tell us here what you saw and say that you have a video. You do not have to give your name.'],
      form: 'intelligence-report',
    },
  },
})
