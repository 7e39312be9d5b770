import { defineFlow } from '../flow.ts'

/** Language, disability and carers (domain 2.6 T63, 1.3): a way in that works for the person. */
export const accessNeeds = defineFlow({
  id: 'access-needs',
  title: 'Language, disability and help to contact us',
  examples: [
    'I am deaf, how do I talk to you',
    'no good English, need Polish',
    'do you have this in easy read',
    'my husband has had a stroke and cannot speak well',
    'I use sign language',
    'can I bring my support worker',
    'large print letters please, I cannot see well',
    'I care for an autistic man, how do I tell you about him before something happens',
    'hard to use the phone because of my stammer',
    'want to do this in Welsh',
    'blind and using a screen reader',
    'is there a card for people who find it hard to talk to police',
  ],
  request: true,
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone in danger right now?',
      why: 'There are ways to reach 999 without speaking.',
      risk: true,
      yes: { outcome: 'danger' },
      no: 'what',
    },
    what: {
      key: 'an.what',
      ask: 'What would help you?',
      why: 'So that we show you the way that works for you.',
      reads: 'options',
      options: [
        {
          id: 'hearing',
          label: 'I am deaf or cannot hear well',
          says: ['i am deaf', 'hard of hearing', 'im deaf', 'sign language', 'bsl'],
          goto: { outcome: ['hearing', 'emergency-ways', 'callback'] },
        },
        {
          id: 'speech',
          label: 'I find it hard to speak',
          says: ['stammer', 'cannot speak', 'had a stroke', 'hard to speak'],
          goto: { outcome: ['speech', 'emergency-ways', 'callback'] },
        },
        {
          id: 'sight',
          label: 'I am blind or cannot see well',
          says: ['blind', 'large print', 'screen reader', 'cannot see well'],
          goto: { outcome: ['sight', 'callback'] },
        },
        {
          id: 'language',
          label: 'I need another language',
          says: ['interpreter', 'translator', 'another language', 'my english is not good', 'polish', 'urdu'],
          goto: { outcome: ['language', 'callback'] },
        },
        {
          id: 'welsh',
          label: 'Welsh',
          says: ['in welsh', 'cymraeg', 'yn gymraeg'],
          goto: { outcome: ['welsh', 'callback'] },
        },
        {
          id: 'easy',
          label: 'Easy words, or help to understand',
          says: ['easy read', 'learning disability', 'autism', 'autistic', 'dyslexia', 'dementia'],
          goto: { outcome: ['easy', 'card', 'callback'] },
        },
        {
          id: 'carer',
          label: 'I care for someone or support them',
          says: ['i am a carer', 'carer', 'support worker', 'i care for'],
          goto: { outcome: ['carer', 'card', 'callback'] },
        },
        {
          id: 'station',
          label: 'Getting into a station or meeting an officer',
          says: ['wheelchair', 'ramp', 'step free', 'home visit'],
          goto: { outcome: ['station', 'callback'] },
        },
      ],
      unsure: { outcome: ['easy', 'callback'] },
    },
  },
  outcomes: {
    danger: {
      kind: 'emergency',
      title: 'Get help now',
      say: [
        'Use 999 BSL, Relay UK, or text 999 if you have registered. On a mobile you can call 999 and press 55 when asked.',
      ],
      contacts: ['h.999', 'h.bsl999', 'h.relay999', 'h.sms999', 'h.silent999'],
      form: 'callback-request',
    },
    hearing: {
      kind: 'advice',
      title: 'Ways to reach us without hearing',
      say: [
        'You can report by writing here. To call 101, use the Relay UK app or a textphone.',
        'Say in your report that you use British Sign Language, and ask for an interpreter. It is free.',
      ],
      contacts: ['h.relay101'],
      article: 'how-can-deaf-people-contact-police',
    },
    speech: {
      kind: 'advice',
      title: 'You do not have to speak',
      say: ['You can report by writing here, at your own speed. With Relay UK you type and someone speaks for you.'],
      contacts: ['h.relay101'],
    },
    'emergency-ways': {
      kind: 'advice',
      title: 'In an emergency',
      say: [
        'Register now to text 999: text "register" to 999 and follow the reply. 999 BSL and Relay UK need no registering.',
      ],
      contacts: ['h.sms999', 'h.bsl999', 'h.relay999'],
    },
    sight: {
      kind: 'advice',
      title: 'If you cannot see well',
      say: [
        'This chat works with a screen reader. You can ask for large print, sound or braille in the report, or call 101.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    language: {
      kind: 'advice',
      title: 'You can have an interpreter',
      say: [
        'You have the right to understand and to be understood. Call 101 and say the name of your language in English, and an interpreter can come on the line.',
        'In a report here, tell us your language. It is free.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    welsh: {
      kind: 'advice',
      title: 'Welsh',
      say: [
        'Police forces in Wales must not treat Welsh less well than English. You can call 101 in Welsh, and ask for letters in Welsh.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    easy: {
      kind: 'advice',
      title: 'We use easy words',
      say: [
        'We ask one thing at a time. Type "why" if you want to know why we ask, and "back" to change an answer.',
        'Someone that you trust can sit with you and help you to type. You can also ask for easy read.',
      ],
    },
    card: {
      kind: 'advice',
      title: 'A card that speaks for you',
      say: [
        'Some forces have a Pegasus or similar card. It lets officers know that you need more time or help. Look on the website of your force.',
      ],
      contacts: ['h.policeuk'],
    },
    carer: {
      kind: 'advice',
      title: 'If you care for someone',
      say: [
        'You can report for someone, and say that you are their carer. Some forces keep notes about a person who may get lost, such as the Herbert Protocol.',
        'Ask your force about it, or ask for a call back here.',
      ],
      contacts: ['h.policeuk'],
    },
    station: {
      kind: 'advice',
      title: 'Getting there',
      say: ['Call 101 before you come, and say what you need. You can ask to be seen in another place, or at home.'],
      contacts: ['h.101', 'h.relay101'],
    },
    callback: {
      kind: 'handoff',
      title: 'Ask a person to get in touch',
      say: ['You can ask for a call or a message back here, and say what you need. No one reads it at once.'],
      form: 'callback-request',
    },
  },
})
