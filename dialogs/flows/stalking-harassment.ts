import { defineFlow } from '../flow.ts'
import { nations, policeAbroad, policeScotland, psni } from './blocks/other-nations.ts'
import { unsafeDevice } from './blocks/unsafe-device.ts'

/**
 * Someone will not leave a person alone (domain 2.2 T10). Two or more of fixated, obsessive, unwanted and repeated are the signs
 * of stalking: they go along in the report as `hs.signs`.
 */
export const stalkingHarassment = defineFlow({
  id: 'stalking-harassment',
  title: 'Someone who will not leave you alone',
  examples: [
    'someone keeps following me home from the gym',
    'I am being stalked',
    'found an AirTag under my wheel arch',
    'he sends flowers to my work every week and I never gave him the address',
    'forty missed calls a day from a woman I went on one date with',
    'a man from my choir waits outside my house in his car',
    'colleague will not take no for an answer',
    'getting harassed by the bloke next door, he films me through the fence',
    'debt firm phone me ten times a day',
    'she makes new accounts each time I block her',
    'a customer turns up every shift and asks when I finish',
    'somebody keeps reporting me for things I have not done',
  ],
  sensitive: true,
  steps: {
    device: {
      key: 'gate.safeDevice',
      ask: 'Is it safe for you to use this phone or computer now?',
      hint: 'Answer no if someone who watches you could see your screen.',
      why: 'Some people can see what others do on a phone. We do not want to make things worse for you.',
      risk: true,
      yes: 'danger',
      no: { outcome: 'not-safe-here' },
      unsure: { outcome: 'not-safe-here' },
    },
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone in danger right now?',
      hint: 'Answer yes if they are outside or following now, or have said that they will hurt someone soon.',
      why: 'If they are close or have made a threat, a call to 999 comes first.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'who',
    },
    who: {
      ask: 'Who is doing it?',
      why: 'Some of these have help of their own.',
      options: [
        {
          id: 'partner',
          label: 'My partner',
          says: ['partner', 'husband', 'wife', 'boyfriend', 'girlfriend'],
          goto: { flow: 'domestic-abuse' },
        },
        {
          id: 'ex',
          label: 'My ex',
          says: ['ex', 'ex partner', 'ex husband', 'ex wife', 'ex boyfriend', 'ex girlfriend'],
          goto: { flow: 'domestic-abuse' },
        },
        {
          id: 'family',
          label: 'Someone in my family',
          says: ['family', 'my brother', 'my dad', 'a relative'],
          goto: { flow: 'domestic-abuse' },
        },
        {
          id: 'known',
          label: 'Someone I know',
          says: ['a friend', 'a colleague', 'someone from work', 'a customer'],
          goto: 'signs',
        },
        {
          id: 'stranger',
          label: 'A stranger, or I do not know who',
          says: ['stranger', 'no idea', 'i do not know who', 'anonymous'],
          goto: 'signs',
        },
        { id: 'neighbour', label: 'A neighbour', says: ['next door', 'my neighbour'], goto: 'neighbour' },
        {
          id: 'company',
          label: 'A company, about debt or sales',
          says: ['a firm', 'debt collectors', 'sales calls', 'a bank'],
          goto: { outcome: 'company' },
        },
      ],
      unsure: 'signs',
    },
    neighbour: {
      ask: 'Has the neighbour threatened, followed or watched you?',
      why: 'An argument between neighbours goes another way than threats or stalking.',
      risk: true,
      yes: 'signs',
      no: { flow: 'antisocial-behaviour' },
      unsure: 'signs',
    },
    signs: {
      key: 'hs.signs',
      ask: 'How many of these fit what they do?',
      hint: 'They are fixed on you. They cannot let it go. You do not want it. It happens again and again.',
      why: 'When more than one fits, the police look at it as possible stalking, and treat it as more urgent.',
      risk: true,
      options: [
        { id: 'none', label: 'None of them', says: ['none', 'no'], goto: 'nation' },
        { id: 'one', label: 'Only one', says: ['just one'], goto: 'nation' },
        {
          id: 'two-plus',
          label: 'Two or more',
          says: ['two', 'three', 'four', 'most of them', 'all of them', 'all'],
          goto: 'nation',
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where is this happening?',
      hint: 'For things online, where you live.',
      why: 'Different police forces and laws cover different parts of the UK.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'result' },
        { ...nations.wales, goto: 'result' },
        { ...nations.scotland, goto: { outcome: ['police-scotland', 'stalking-help'] } },
        { ...nations.northernIreland, goto: { outcome: ['psni', 'stalking-help'] } },
        { ...nations.outside, goto: { outcome: ['abroad', 'stalking-help'] } },
        { ...nations.notSure, goto: 'result' },
      ],
      unsure: 'result',
    },
    result: {
      when: [{ step: 'signs', is: ['none', 'one'], goto: { outcome: ['report', 'keep-a-log'] } }],
      otherwise: { outcome: ['report-stalking', 'stalking-help', 'keep-a-log'] },
    },
  },
  outcomes: {
    'not-safe-here': { ...unsafeDevice, form: 'crime-harassment' },
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999 and say where you are. If you cannot speak on a mobile, press 55 when you are asked.',
        'Go where there are other people, or lock the door. Do not go out to them.',
      ],
      contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999'],
      form: 'crime-harassment',
    },
    company: {
      kind: 'elsewhere',
      title: 'This is for other bodies than the police',
      say: [
        'Citizens Advice helps with debt and pushy firms. Ofcom looks at nuisance calls, and the ICO at calls and messages you did not ask for.',
        'If someone threatens you or comes to your home, you can tell us here.',
      ],
      contacts: ['h.ca', 'h.cawales', 'h.ofcom', 'h.ico'],
      form: 'crime-harassment',
    },
    'police-scotland': { ...policeScotland, form: 'crime-harassment' },
    psni: { ...psni, form: 'crime-harassment' },
    abroad: { ...policeAbroad, form: 'crime-harassment' },
    'report-stalking': {
      kind: 'report',
      title: 'Report it here',
      say: [
        'What you describe has signs of stalking. You can report it here in about 20 minutes, and stop when you like.',
        'It is not your fault. Call 999 if they turn up, follow you or make a threat.',
      ],
      form: 'crime-harassment',
    },
    report: {
      kind: 'report',
      title: 'Report it here',
      say: [
        'You can report it here in about 20 minutes. You can skip, stop or come back.',
        'It is not your fault. Call 999 if they turn up, follow you or make a threat.',
      ],
      form: 'crime-harassment',
    },
    'stalking-help': {
      kind: 'advice',
      title: 'Talk to the National Stalking Helpline',
      say: ['They help you to plan how to stay safe, with or without the police.'],
      contacts: ['h.stalk'],
      form: 'crime-harassment',
    },
    'keep-a-log': {
      kind: 'advice',
      title: 'Keep a list of what happens',
      say: [
        'Write down the day, the time, the place and who saw it, if it is safe to keep such a list. Do not delete messages.',
      ],
    },
  },
})
