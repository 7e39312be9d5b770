import { defineFlow } from '../flow.ts'

/** Someone in custody (domain 2.6 T60). This chat cannot say who is held; it tells who can. */
export const someoneInCustody = defineFlow({
  id: 'someone-in-custody',
  title: 'Someone is in custody',
  examples: [
    'my brother was arrested this morning, where is he',
    'have you got my husband in the cells',
    'can I bring my mum’s tablets to the station',
    'son got lifted last night and nobody tells me anything',
    'when will they let him out',
    'can I visit someone who is being held',
    'she has autism and is at the police station on her own',
    'which station do they take people to from the town centre',
    'what time is he in court tomorrow',
    'I am his carer, he needs an appropriate adult',
    'my friend was taken away in a van after the match',
    'I am a solicitor looking for my client',
  ],
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone in danger right now?',
      hint: 'Answer yes too if the person in custody may harm themselves, is ill, or needs medicine today.',
      why: 'The custody team must know this at once.',
      risk: true,
      yes: { outcome: 'health' },
      no: 'who',
    },
    who: {
      key: 'sic.who',
      ask: 'Who are you to the person?',
      why: 'Parents, carers and lawyers have rights that others do not have.',
      options: [
        {
          id: 'parent',
          label: 'Parent or carer of someone under 18',
          says: ['my child', 'parent', 'my son is 16', 'under 18'],
          goto: { outcome: ['child', 'ask-custody'] },
        },
        {
          id: 'carer',
          label: 'Carer of an adult who needs help to understand',
          says: ['carer', 'autism', 'learning disability', 'dementia'],
          goto: { outcome: ['adult-help', 'ask-custody'] },
        },
        {
          id: 'family',
          label: 'Family or friend',
          says: ['wife', 'husband', 'mum', 'dad', 'brother', 'sister', 'friend', 'partner', 'my son', 'my daughter'],
          goto: { outcome: ['ask-custody', 'rights'] },
        },
        {
          id: 'solicitor',
          label: 'Solicitor or legal representative',
          says: ['solicitor', 'lawyer', 'legal rep'],
          goto: { outcome: 'lawyer' },
        },
        {
          id: 'victim',
          label: 'The person they hurt, or a witness',
          says: ['victim', 'witness', 'he hit me', 'it was done to me'],
          goto: { outcome: ['victim', 'update'] },
        },
      ],
      unsure: { outcome: ['ask-custody', 'rights'] },
    },
  },
  outcomes: {
    health: {
      kind: 'emergency',
      title: 'Call now',
      say: [
        'Call 999 if a life is in danger. Say that the person is in police custody, and what is wrong.',
        'If it can wait some minutes, call 101 and ask for the custody team.',
      ],
      contacts: ['h.999', 'h.relay999', 'h.101'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    child: {
      kind: 'advice',
      title: 'A child in custody',
      say: [
        'The police must tell a parent or carer as soon as they can. A child must have an appropriate adult, who is often you.',
        'They have the right to a solicitor for free. Say if your child is ill or takes medicine.',
      ],
      contacts: ['h.arrested'],
    },
    'adult-help': {
      kind: 'advice',
      title: 'Someone who needs help to understand',
      say: [
        'Tell the custody team about it. The person should have an appropriate adult with them when they are told their rights and interviewed.',
      ],
      contacts: ['h.arrested'],
    },
    'ask-custody': {
      kind: 'call',
      title: 'Call 101 and ask for custody',
      say: [
        'This chat cannot say who is in custody. Call 101 and ask for the custody team where the person may be. They may only tell you if the person agrees.',
        'If it was on a train or in a station, it may be British Transport Police.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.btpcall'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    rights: {
      kind: 'advice',
      title: 'What the person can do',
      say: [
        'A person in custody can have one person told where they are, for free, and can have a solicitor for free. So you may hear from them, or from the solicitor.',
        'Most people are kept for up to 24 hours before a charge, longer for serious crimes.',
      ],
      contacts: ['h.arrested'],
    },
    lawyer: {
      kind: 'call',
      title: 'Call the custody suite',
      say: ['Call the custody suite, or 101 and ask for it. This chat cannot confirm who is there.'],
      contacts: ['h.101', 'h.relay101'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    victim: {
      kind: 'advice',
      title: 'You should be told what happens',
      say: [
        'The officer on your case should tell you if the person is charged or let go, and about bail. Say if you are afraid of it.',
        'Victim Support can help you, and can ask for you. Call 999 if the person comes near you and you feel unsafe.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.vs', 'h.999'],
    },
    update: {
      kind: 'report',
      title: 'Ask the officer on your case',
      say: ['You can send a question to the officer here, in about 5 minutes.'],
      form: 'report-update',
    },
  },
})
