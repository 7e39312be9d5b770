import { defineBlock } from '../../form.ts'

/** Threats, abuse and shared pictures by message (domain 3.5 `malcomms`). No picture is asked for. */
export const maliciousBlock = defineBlock({
  'mc.how': {
    section: 'What was sent',
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'text',
          label: 'Text or chat message',
          says: ['text', 'sms', 'whatsapp'],
          tells: [
            'text|texts|texted|texting|sms|whatsapp|whatsapps|whatsapped|imessage ..3',
            'sent|sends|sending|getting|got|received|receiving|keeps ..3 texts|text|text_messages|whatsapps',
          ],
        },
        {
          id: 'call',
          label: 'Phone or video call',
          says: ['call', 'phone call', 'voicemail'],
          tells: [
            'phone_calls|phone_call|voicemail|voicemails|silent_calls|withheld_number',
            'rings|ringing|rang|calls|calling|called|phoning|phoned me|us|my|the|constantly ..2',
            'answerphone',
          ],
        },
        {
          id: 'email',
          label: 'Email',
          says: ['e-mail'],
          tells: [
            'emails|emailed|emailing ..2 me|us|from|saying|threatening|abusive',
            'abusive|threatening|sent|sends|getting|received|nasty ..2 email|emails',
          ],
        },
        {
          id: 'letter',
          label: 'Letter or note',
          says: ['letter', 'note', 'card'],
          tells: [
            'letter|letters|note|notes|card ..4 through|letterbox|post|door|windscreen|anonymous',
            'anonymous|nasty|threatening|abusive|handwritten ..1 letter|letters|note|notes',
          ],
        },
        {
          id: 'social',
          label: 'Social media',
          says: ['facebook', 'instagram', 'tiktok', 'x', 'snapchat'],
          tells: [
            'on|via|through|over|by|using facebook|instagram|insta|tiktok|twitter|snapchat|snap|messenger|social_media|linkedin|threads|nextdoor',
            'facebook|instagram|insta|tiktok|twitter|snapchat|messenger message|messages|post|posts|comment|comments|account|accounts|dm|dms|live|story|group',
            'dm|dms|dmed|inboxed',
          ],
        },
        {
          id: 'game',
          label: 'A game',
          says: ['gaming', 'xbox', 'playstation', 'roblox'],
          tells: [
            'on|via|through|over|playing ..1 xbox|playstation|roblox|fortnite|discord|minecraft|call_of_duty|steam|psn',
          ],
        },
        {
          id: 'dating',
          label: 'A dating app',
          says: ['dating', 'tinder', 'grindr', 'hinge'],
          tells: ['tinder|grindr|hinge|bumble|dating_app|plenty_of_fish|dating_site'],
        },
        { id: 'other', label: 'Another way', says: ['other', 'fax'] },
      ],
    },
    ask: 'How did it come?',
    hint: 'You can choose more than one.',
    why: 'Each of these can be traced in its own way.',
    label: 'How it came',
    unknown: true,
  },
  'mc.images': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['none'] },
        { id: 'adult', label: 'Yes, of someone aged 18 or over', says: ['adult', 'over 18', 'of me'] },
        { id: 'under-18', label: 'Yes, of someone under 18', says: ['under 18', 'a child', 'a teenager'] },
      ],
    },
    ask: 'Were naked or sexual pictures shared, or was that threatened?',
    hint: 'Do not send them to us.',
    why: 'There is help to get pictures taken down.',
    label: 'Naked or sexual pictures',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: 'adult',
        say: [
          'It is not your fault. The Revenge Porn Helpline can help to get pictures taken down. Do not send them to us.',
        ],
        contacts: ['h.rpb'],
      },
      {
        on: 'under-18',
        say: [
          'It is not the fault of the person in them. Do not copy, show or send them, not to us either. You cannot add files to this report.',
          'Report Remove can help to take them down. Tell CEOP too, and call 101.',
        ],
        contacts: ['h.rr', 'h.ceop', 'h.101', 'h.relay101', 'h.childline'],
      },
    ],
  },
  'mc.money': {
    answer: { kind: 'yes-no' },
    ask: 'Did they ask for money?',
    why: 'Then it may be blackmail, and there is advice that helps at once.',
    label: 'Asked for money',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Do not pay, and do not send more. Stop talking to them, but keep the messages and account names.',
          'Call 101 as well. If you have paid, tell your bank now.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.bank'],
      },
    ],
  },
  'mc.threat': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'kill', label: 'A threat to kill', says: ['kill', 'death threat'] },
        { id: 'violence', label: 'A threat to hurt someone', says: ['hurt', 'violence', 'beat'] },
        { id: 'sexual', label: 'Sexual words or pictures', says: ['sexual', 'flashing', 'dick pic'] },
        { id: 'other', label: 'Another threat', says: ['other', 'to tell people'] },
        { id: 'none', label: 'None of these', says: ['none', 'no'] },
      ],
    },
    ask: 'Was there any of these in it?',
    hint: 'You can choose more than one.',
    why: 'It decides how urgent it is.',
    label: 'Threats or sexual content',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: ['kill', 'violence'],
        say: ['If you think that it may happen soon, call 999 now. If not, call 101 today as well.'],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
  'mc.content': {
    answer: { kind: 'long-text', max: 1000 },
    ask: 'What did it say?',
    hint: 'You do not have to write it all out, or words that hurt you. Do not describe sexual pictures.',
    why: 'The words decide what the law calls it.',
    label: 'What it said',
    unknown: true,
    declined: true,
    words: ['words'],
    tells: {
      clause: [
        'says|said|saying|reads|read|wrote|writes|telling ..3 i|he|she|they|that|he_will|she_will|hes_going|going|me|you|im',
        'calling|called|calls me|him|her|us a|an|names ..3',
        'message|text|email|letter said|says|read',
      ],
    },
  },
  'mc.account': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which account names, numbers or links did it come from?',
    why: 'They can show who it is.',
    label: 'Accounts and numbers',
    unknown: true,
    words: ['account', 'user name'],
    tells: {
      clause: [
        'account|profile|username|user_name|handle|number ..2 is|was|called|named|@',
        'from ..3 account|number|profile|email_address',
      ],
    },
  },
  'mc.kept': {
    answer: { kind: 'yes-no' },
    ask: 'Are the messages still there?',
    why: 'They show what was said, and by whom.',
    label: 'Messages kept',
    unknown: true,
    remarks: [
      { on: 'yes', say: ['Do not delete them. If there are sexual pictures in them, do not copy or send them on.'] },
      { on: 'no', say: ['That is fine. The site or the phone company may still have them.'] },
    ],
    tells: {
      yes: [
        'still|got|have|kept|saved|screenshotted|screenshot|keeping ..4 messages|texts|emails|voicemails|them|letters|everything|all',
        'screenshots ..2 of',
      ],
      no: ['deleted ..3 messages|them|texts|everything|it', 'not ..2 keep|kept|have ..3 messages|them|texts'],
    },
  },
  'mc.reported': {
    answer: { kind: 'yes-no' },
    ask: 'Has it been reported to the site or app?',
    why: 'They can take it down and keep a copy.',
    label: 'Reported to the site or app',
    optional: true,
    unknown: true,
    tells: {
      yes: [
        'reported ..6 facebook|instagram|app|site|tiktok|twitter|platform|snapchat|google|whatsapp|meta|x',
        'blocked|block and_reported',
      ],
      no: ['not ..3 reported|report ..4 facebook|instagram|app|site|tiktok|twitter|platform|them'],
    },
  },
  'mc.reportedRef': {
    answer: { kind: 'text', max: 100 },
    ask: 'What reference did they give?',
    hint: 'Skip if there is none.',
    why: 'So that the police can ask them about it.',
    label: 'Reference of the site or app',
    optional: true,
    unknown: true,
    when: { field: 'mc.reported', is: 'yes' },
  },
  'mc.still': {
    answer: { kind: 'yes-no' },
    ask: 'Is it still going on?',
    why: 'If it goes on, someone may look at it sooner.',
    label: 'Still going on',
    unknown: true,
    risk: true,
  },
})
