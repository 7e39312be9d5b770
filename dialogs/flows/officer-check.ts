import { defineFlow } from '../flow.ts'

/** Is this officer real? (domain 2.6 T59): at the door now is danger; a call or message about money is fraud. */
export const officerCheck = defineFlow({
  id: 'officer-check',
  title: 'Is this police officer real?',
  examples: [
    'a man at my door says he is a detective, is he',
    'someone rang saying they are from the fraud squad',
    'how do I check a warrant card',
    'got a text from the police about a fine, looks dodgy',
    'plain clothes bloke flashed a badge at me in the car park',
    'caller told me to go to the bank and not tell anyone',
    'is badge number 1234 one of yours',
    'an email says I have a summons from the Met, can you check it',
    'unmarked car flashed me to pull over on a dark road',
    'they want to send a courier to pick up my bank card',
    'person on video call in a police uniform asking for my passport',
    'two people with lanyards came about a burglary, did you send them',
  ],
  steps: {
    now: {
      key: 'gate.danger',
      ask: 'Do you feel unsafe, or is anyone in danger, right now?',
      hint: 'For example with someone at your door or next to your car who says that they are police.',
      why: 'If you feel unsafe, call 999. They can check if the officer is real.',
      risk: true,
      yes: { outcome: 'with-you' },
      no: 'how',
    },
    how: {
      key: 'oc.how',
      ask: 'How did they get in touch with you?',
      why: 'Each way has its own check.',
      reads: 'options',
      options: [
        {
          id: 'visit',
          label: 'They came to my door',
          says: ['at my door', 'at the door', 'knocked', 'came to my house', 'came round'],
          goto: 'asked',
        },
        {
          id: 'street',
          label: 'In the street, or they stopped my car',
          says: ['in the street', 'pulled me over', 'unmarked car', 'plain clothes'],
          goto: 'asked',
        },
        {
          id: 'call',
          label: 'By phone or video call',
          says: ['rang me', 'phoned me', 'phone call', 'video call', 'on the phone', 'caller'],
          goto: 'asked',
        },
        {
          id: 'message',
          label: 'By text, email or social media',
          says: ['an email', 'text message', 'whatsapp', 'a letter'],
          goto: 'asked',
        },
      ],
      unsure: 'asked',
    },
    asked: {
      key: 'oc.asked',
      ask: 'Did they ask for money, bank details, a PIN, a password or something of yours?',
      why: 'Real police never ask for these.',
      risk: true,
      yes: 'gave',
      no: 'kind',
      unsure: 'kind',
    },
    gave: {
      key: 'oc.gave',
      ask: 'Did you give or send anything?',
      hint: 'You are not to blame. These people are good at it.',
      why: 'If so, there are things to do at once.',
      yes: { outcome: ['bank', 'scam'] },
      no: { outcome: ['scam', 'bank-check'] },
      unsure: { outcome: ['bank', 'scam'] },
    },
    kind: {
      when: [
        { step: 'how', is: 'visit', goto: { outcome: ['check-visit', 'tell'] } },
        { step: 'how', is: 'street', goto: { outcome: ['check-street', 'tell'] } },
        { step: 'how', is: 'message', goto: { outcome: ['check-message', 'tell'] } },
      ],
      otherwise: { outcome: ['check-call', 'tell'] },
    },
  },
  outcomes: {
    'with-you': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Keep the door shut, or stay in your locked car. Call 999 and ask if the officer is real. A real officer will wait.',
      ],
      contacts: ['h.999', 'h.relay999'],
      form: 'intelligence-report',
    },
    bank: {
      kind: 'elsewhere',
      title: 'Tell your bank now',
      say: [
        'Call your bank on the bank hotline or the number on your card, and change any password that you gave. Use another phone if you can, or wait some minutes.',
        'Call 999 if someone is on the way to you.',
      ],
      contacts: ['h.159', 'h.bank', 'h.999'],
      form: 'crime-other',
    },
    scam: {
      kind: 'elsewhere',
      title: 'It is very likely a scam',
      say: [
        'The police never ask for your PIN, for money, or to move money or help with a secret case. Stop talking to them.',
        'Tell Report Fraud. In Scotland call 101. You can also tell us here.',
      ],
      contacts: ['h.rf', 'h.101', 'h.relay101'],
      form: 'crime-other',
    },
    'bank-check': {
      kind: 'advice',
      title: 'You did the right thing',
      say: [
        'Look at your bank account, and tell family and neighbours. Send on a scam text or email to the addresses below.',
      ],
      contacts: ['h.7726', 'h.sers'],
    },
    'check-visit': {
      kind: 'call',
      title: 'Check with 101',
      say: [
        'Keep the door on the chain and ask for the warrant card, the name, the number and the station. Then call 101 from your own phone to check.',
        'Find the number yourself. Do not use one that they give you. A real officer does not mind.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    'check-street': {
      kind: 'call',
      title: 'You can check who they are',
      say: [
        'Ask to see the warrant card, and ask for the name, the number and the station. Call 101 to check, or 999 if you are afraid.',
        'In a car at night, you may slow down, put on your hazard lights and stop where there are people. {{force.plainClothes}}',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
    },
    'check-call': {
      kind: 'call',
      title: 'Hang up and check with 101',
      say: [
        'Write down the name, the number and the station, and hang up. Wait some minutes or use another phone, then call 101 to check.',
        'The number that shows on your phone can be faked.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    'check-message': {
      kind: 'advice',
      title: 'Do not click and do not pay',
      say: [
        'Do not open links or pay from a message. The police do not take fines by text, by phone or with gift cards.',
        'Send on a scam text or email to the addresses below. Call 101 to check if it is real.',
      ],
      contacts: ['h.7726', 'h.sers', 'h.101', 'h.relay101'],
    },
    tell: {
      kind: 'report',
      title: 'Tell us if they were not real',
      say: [
        'If 101 says that the person is not police, you can report it here. Pretending to be police can be a crime.',
      ],
      form: 'crime-other',
    },
  },
})
