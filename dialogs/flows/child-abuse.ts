import { defineFlow } from '../flow.ts'
import { unsafeDevice } from './blocks/unsafe-device.ts'

/**
 * Harm to a child (domain 2.2 T15). A child gets few and simple words and someone to talk to, never a form; adults are sent to
 * those who protect children. What was done is never asked.
 */
export const childAbuse = defineFlow({
  id: 'child-abuse',
  title: 'A child who is harmed, or may be',
  examples: [
    'the little boy next door is always hungry and covered in bruises',
    'I think my niece is being hurt by her stepdad',
    'my daughter has been messaging a man who says he is 15',
    'I am 13 and my dad scares me',
    'a lad I teach has three phones and a new coat every week',
    'kid left on their own in the flat upstairs night after night',
    'it was done to me when I was at boarding school in the seventies',
    'a girl in my care keeps getting into cars with older men',
    'want to report child abuse',
    'baby screams for hours and they shout at her to shut up',
    'worried they are taking her abroad to be cut',
    'I have thoughts about children that frighten me',
  ],
  sensitive: true,
  steps: {
    device: {
      key: 'gate.safeDevice',
      ask: 'Is it safe for you to use this phone or computer now?',
      hint: 'Say no if someone who hurts you, or hurts the child, could see it.',
      why: 'We want you and the child to be safe.',
      risk: true,
      yes: 'danger',
      no: { outcome: 'not-safe-here' },
      unsure: { outcome: 'not-safe-here' },
    },
    danger: {
      key: 'gate.danger',
      ask: 'Is a child in danger right now?',
      why: 'Then a call to 999 comes first.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'who',
    },
    who: {
      ask: 'Which of these fits you?',
      why: 'So that you get the right help.',
      risk: true,
      options: [
        {
          id: 'child',
          label: 'I am under 18 and it is about me',
          says: ['me', 'i am a child', 'i am a kid', 'about me'],
          goto: { outcome: 'child' },
        },
        {
          id: 'friend',
          label: 'I am under 18 and worried about a friend',
          says: ['my friend', 'a friend at school'],
          goto: { outcome: 'child-friend' },
        },
        {
          id: 'worried',
          label: 'I am an adult and worried about a child',
          says: ['worried', 'my child', 'a child i know', 'parent', 'neighbour'],
          goto: 'worry',
        },
        {
          id: 'professional',
          label: 'I work with children',
          says: ['professional', 'teacher', 'social worker', 'nurse', 'my job'],
          goto: { outcome: 'professional' },
        },
        {
          id: 'survivor',
          label: 'It happened to me when I was a child',
          says: ['survivor', 'years ago', 'when i was young', 'childhood'],
          goto: { outcome: ['survivor-help', 'survivor-report'] },
        },
        {
          id: 'check',
          label: 'I want to check a person who sees a child',
          says: ['sarahs law', 'check a person', 'his past', 'her past'],
          goto: { flow: 'sarahs-law' },
        },
        {
          id: 'urges',
          label: 'I worry about my own thoughts about children',
          says: ['my own thoughts', 'my urges', 'i need help to stop'],
          goto: { outcome: 'urges' },
        },
      ],
    },
    worry: {
      ask: 'What are you worried about most?',
      hint: 'You do not have to go into detail.',
      why: 'Different people protect children from different harm.',
      risk: true,
      options: [
        {
          id: 'online',
          label: 'Contact online, or grooming',
          says: ['online', 'grooming', 'messages from an adult', 'nudes'],
          goto: { outcome: ['online', 'parents-help'] },
        },
        {
          id: 'home',
          label: 'Neglect or harm at home',
          says: ['neglect', 'home', 'bruises', 'hitting', 'not fed', 'left alone'],
          goto: { outcome: ['home', 'tell-police'] },
        },
        {
          id: 'sexual',
          label: 'Sexual harm by someone they know or meet',
          says: ['sexual', 'sexual abuse', 'touched'],
          goto: { outcome: ['sexual', 'parents-help'] },
        },
        {
          id: 'gangs',
          label: 'Gangs, county lines, or often missing from home',
          says: ['gangs', 'county lines', 'drugs', 'goes missing', 'exploited'],
          goto: { outcome: ['gangs', 'gangs-information'] },
        },
        {
          id: 'honour',
          label: 'Forced marriage, honour, or cutting (FGM)',
          says: ['forced marriage', 'fgm', 'honour', 'being taken abroad'],
          goto: { outcome: ['honour', 'tell-police'] },
        },
        {
          id: 'images',
          label: 'Sexual pictures of children seen online',
          says: ['indecent images', 'pictures online', 'child images'],
          goto: { outcome: 'images' },
        },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: { outcome: ['home', 'tell-police'] } },
      ],
      unsure: { outcome: ['home', 'tell-police'] },
    },
  },
  outcomes: {
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 and say where the child is. If you cannot speak on a mobile, press 55 when you are asked.'],
      contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999'],
      form: 'callback-request',
    },
    'not-safe-here': { ...unsafeDevice, form: 'callback-request' },
    child: {
      kind: 'advice',
      title: 'You did nothing wrong. You can get help',
      say: [
        'Talk to Childline. It is free, day or night, by phone or online. You choose what you say.',
        'Tell a grown-up you trust, like a teacher or a nurse. If one does not help, tell another.',
        'If you are in danger, call 999. You can also call 101, or ask a grown-up to call with you.',
      ],
      contacts: ['h.childline', 'h.999', 'h.101'],
    },
    'child-friend': {
      kind: 'advice',
      title: 'Thank you for looking out for your friend',
      say: [
        'Tell a grown-up you trust, like a teacher. You do not have to sort it out on your own.',
        'You can both talk to Childline for free. If your friend is in danger, call 999.',
      ],
      contacts: ['h.childline', 'h.999', 'h.101'],
    },
    online: {
      kind: 'call',
      title: 'Tell CEOP, and call 101',
      say: [
        'Report it to CEOP online and call 101. If they plan to meet, or know where the child is, call 999.',
        'Keep the messages. Do not answer as if you were the child. Do not copy or send any sexual pictures, not to us either.',
      ],
      contacts: ['h.ceop', 'h.101', 'h.relay101', 'h.999', 'h.rr'],
      form: 'callback-request',
    },
    home: {
      kind: 'elsewhere',
      title: 'Tell the children’s services of the council',
      say: [
        'The council’s children’s services look into harm and neglect at home. Tell them who the child is, where they live and what you saw.',
        'You do not have to be sure. You can talk it over with the NSPCC first. Call 999 if the child is in danger.',
      ],
      contacts: ['h.reportchildabuse', 'h.nspcc', 'h.999'],
      form: 'callback-request',
    },
    'tell-police': {
      kind: 'call',
      title: 'Or call the police on 101',
      say: [
        'Call 101 if you think a crime was done to a child. Do not tell the person you are worried about, and do not question the child.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'callback-request',
    },
    sexual: {
      kind: 'call',
      title: 'Call 101 to protect the child',
      say: [
        'Call 101, or 999 if it was in the last few days or the child may be alone with that person.',
        'Listen to the child and say that you believe them. Do not question them, and do not tell the person you are worried about.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999', 'h.nspcc'],
      form: 'callback-request',
    },
    'parents-help': {
      kind: 'advice',
      title: 'Someone for you, and for the child',
      say: ['You can talk it over with the NSPCC. The child can talk to Childline.'],
      contacts: ['h.nspcc', 'h.childline'],
      form: 'callback-request',
    },
    gangs: {
      kind: 'call',
      title: 'Call 101 about the child',
      say: [
        'Call 101 and say that you think a child is used by others. A child who is used like this needs help, not blame.',
        'If the child is missing or in danger, call 999.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'intelligence-report',
    },
    'gangs-information': {
      kind: 'report',
      title: 'Tell us what you know about the others',
      say: [
        'You can tell us here about people, places or cars, with or without your name.',
        'To stay fully unknown, tell Crimestoppers. Young people can use Fearless.',
      ],
      contacts: ['h.cs', 'h.fearless'],
      form: 'intelligence-report',
    },
    honour: {
      kind: 'call',
      title: 'Call 101, or 999 if it may be soon',
      say: [
        'If the child may be taken away or harmed soon, call 999. Do not tell the family that you called.',
        'The Forced Marriage Unit, Karma Nirvana and the NSPCC’s FGM helpline know about this.',
      ],
      contacts: ['h.999', 'h.101', 'h.relay101', 'h.fmu', 'h.kn', 'h.fgm'],
      form: 'callback-request',
    },
    images: {
      kind: 'elsewhere',
      title: 'Tell the Internet Watch Foundation',
      say: [
        'Do not save, copy or send the pictures, not to us either. The Internet Watch Foundation works to have them taken down.',
        'If you know the child or the person who did it, call 101, or 999 if a child is in danger.',
      ],
      contacts: ['h.iwf', 'h.101', 'h.relay101', 'h.999'],
      form: 'callback-request',
    },
    professional: {
      kind: 'elsewhere',
      title: 'Follow your safeguarding rules now',
      say: [
        'Tell your safeguarding lead, and the council’s children’s services or its safeguarding hub (MASH). You may have a duty to report: check your own rules.',
        'Call 999 if a child is in danger, or 101 if you think a crime was done. Write down the words the child used.',
      ],
      contacts: ['h.reportchildabuse', 'h.999', 'h.101', 'h.relay101'],
      form: 'callback-request',
    },
    'survivor-help': {
      kind: 'advice',
      title: 'Talk to someone who will listen',
      say: [
        'I am sorry this happened. It was not your fault.',
        'NAPAC is there for adults who were harmed as children. For sexual harm there are lines too, by where you are.',
      ],
      contacts: ['h.napac', 'h.rasasl', 'h.rcs', 'h.nidash'],
      form: 'callback-request',
    },
    'survivor-report': {
      kind: 'call',
      title: 'If you want to tell the police',
      say: [
        'It is not too late. Call 101, or ask here for a call back. We will not ask what happened.',
        'If the person may harm a child now, tell the police soon. Call 999 if a child is in danger.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'callback-request',
    },
    urges: {
      kind: 'advice',
      title: 'Talk to Stop It Now',
      say: [
        'It takes courage to ask for help. Stop It Now talks to people in confidence, and many stay safe with their help.',
        'If a child is in danger, call 999.',
      ],
      contacts: ['h.sin', 'h.999'],
    },
  },
})
