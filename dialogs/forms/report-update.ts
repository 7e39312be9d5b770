import { defineForm } from '../form.ts'
import { contact, contactSafely } from './blocks/contact.ts'
import { dangerGate } from './blocks/danger-gate.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { requester, requesterHelp } from './blocks/requester.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'

const told = ['add-information', 'add-evidence', 'correct', 'property', 'complaint'] as const
const asked = ['progress', 'change-contact', 'withdraw'] as const
const theirCamera = { field: 'up.camera', is: 'yes' } as const
const afraid = ['scared', 'pressured'] as const

/**
 * An update to an earlier report (domain 3.13 `update`). Nothing of the case is ever shown: `up.verify` is checked by the police.
 * A person who takes a report back out of fear is asked about family and safe contact, as that may be coercion.
 */
export const reportUpdate = defineForm({
  id: 'report-update',
  version: '1',
  title: 'Update an existing report',
  examples: [
    'send an update to the officer in my case',
    'form to add more facts to my crime report please',
    'I have a reference and some more photos for you',
    'fill in that I no longer want to go on with it',
    'let me correct what I said in the statement',
    'put my new mobile on the file for my report',
  ],
  team: 'officer-in-case',
  teams: [{ when: { field: 'up.what', is: 'property' }, team: 'lost-property' }],
  minutes: 5,
  ready: [
    'The reference of your report, if you have it',
    'What you want to add or change',
    'The date of birth or the postcode that is on the report',
  ],
  story: 'up.info',
  account: 'open',
  sensitive: {
    any: [
      { field: 'what.da', is: 'yes' },
      { field: 'up.withdraw', is: [...afraid] },
    ],
  },
  fields: {
    ...dangerGate,
    'up.new': {
      section: 'Your update',
      answer: { kind: 'yes-no' },
      ask: 'Is this about something new that happened after you reported?',
      hint: 'For example, the same person has done it again.',
      why: 'A new event needs a report of its own, so that it counts.',
      label: 'A new event',
      risk: true,
      remarks: [
        {
          on: 'yes',
          say: [
            'Something new needs a report of its own. Type in a few words what happened and we start it, or call 101.',
            'You can also go on here, so that the officer on your case knows.',
          ],
          contacts: ['h.101', 'h.relay101'],
          offer: { flow: 'other-crime' },
        },
      ],
    },
    'up.what': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'add-information',
            label: 'Add something that I know',
            says: ['add information', 'tell you more', 'new information'],
            tells: [
              'add|give|got|more|extra|new|further|remembered|forgot|remember ..3 information|info|details|detail|something|to_mention|to_say|to_add',
              'remembered|forgot|just_found_out|found_out|forgotten ..3',
              'another|new witness|suspect|name|description',
            ],
          },
          {
            id: 'add-evidence',
            label: 'Add photos, video or other proof',
            says: ['add evidence', 'send photos', 'send video', 'cctv'],
            tells: [
              'got|have|found|managed|add|send|upload|attach|new ..5 photo|photos|footage|video|cctv|screenshots|screenshot|receipt|receipts|recording|evidence|doorbell|dashcam|clip|picture|pictures',
              'footage|video|photos|photo|cctv|screenshots ..3 to_send|send|add|upload|attached',
            ],
            over: ['add-information'],
          },
          {
            id: 'change-contact',
            label: 'Change how you can reach me',
            says: ['new number', 'new address', 'new phone', 'change my details'],
            tells: [
              'new|changed|changing|different|update|change ..3 number|phone|phone_number|address|email|contact_details|mobile',
              'moved ..2 house|address|home',
            ],
          },
          {
            id: 'progress',
            label: 'Ask how it is going',
            says: ['any news', 'progress', 'an update', 'what is happening', 'chase it'],
            tells: [
              'any|an|some ..1 update|updates|news|progress',
              'how ..3 getting_on|going|progressing|coming_along',
              'what ..1 happening|going_on ..2',
              'not ..2 heard ..3',
              'chase|chasing|chase_up|status',
              'waiting ..3 hear|update|call',
              'has|have anyone|anybody|someone ..4',
            ],
          },
          {
            id: 'withdraw',
            label: 'Take my report back',
            says: ['withdraw', 'drop it', 'drop the charges', 'cancel it'],
            tells: [
              'withdraw|drop|drop_it|take_back|retract|cancel|close|withdrawing ..3 report|complaint|charges|statement|case|allegation|it',
              'not ..2 want ..3 go_ahead|proceed|continue|carry_on|take_it_further|press_charges|pursue',
            ],
          },
          {
            id: 'correct',
            label: 'Put right something that is wrong',
            says: ['correct it', 'fix a mistake', 'wrong detail'],
            tells: [
              'correct|correction|mistake|wrong|error|put_right|got_wrong|amend ..3 report|statement|date|time|address|name|plate|details|it',
              'not ..1 right|correct ..3 report|statement',
            ],
          },
          {
            id: 'property',
            label: 'Ask about my things that the police have',
            says: ['get my things back', 'my property', 'my belongings'],
            tells: [
              'my|our ..2 phone|things|property|belongings|bike|car|laptop|clothes|stuff|keys ..4 back|returned|collect|seized|took|police_have|you_have|return|evidence',
              'get|collect|return|pick_up ..4 my|our ..2 phone|things|property|belongings|bike|car|laptop|stuff',
              'seized ..4',
            ],
          },
          {
            id: 'complaint',
            label: 'Complain about how it was dealt with',
            says: ['complain', 'make a complaint'],
            tells: [
              'complain|complaint|complaining ..2',
              'not|un ..1 happy|satisfied ..3 way|how|handled|dealt|investigation',
            ],
          },
        ],
      },
      ask: 'What do you want to do?',
      why: 'So that it goes to the right person and we ask only what is needed.',
      label: 'What you want to do',
      words: ['reason'],
      remarks: [
        {
          on: 'progress',
          say: [
            'We cannot see your case here. We pass your question on to the officer or the crime desk.',
            'If you sent the report in this chat, ask "where is my report?" to hear if the police have it.',
          ],
        },
        {
          on: 'complaint',
          say: ['A complaint has a form of its own, which goes to another team. You can also go on here.'],
          offer: { form: 'complaint-form' },
        },
        {
          on: 'withdraw',
          say: [
            'The police will take what you want into account. Sometimes a case still goes on, to keep people safe.',
            'You do not have to decide now. You can talk to Victim Support first.',
          ],
          contacts: ['h.vs'],
        },
      ],
    },
    'up.withdraw': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'scared', label: 'I am scared', says: ['afraid', 'frightened', 'scared of him', 'scared of her'] },
          {
            id: 'pressured',
            label: 'Someone put pressure on me',
            says: ['pressured', 'they told me to', 'my family want me to', 'threatened'],
          },
          { id: 'sorted', label: 'It has been put right', says: ['sorted', 'we made up', 'got it back', 'paid'] },
          { id: 'mistake', label: 'It was a mistake', says: ['my mistake', 'i was wrong', 'found it'] },
          { id: 'time', label: 'It takes too long or is too much for me', says: ['too long', 'too much', 'stress'] },
          { id: 'moved-on', label: 'I want to move on', says: ['move on', 'put it behind me', 'no longer want it'] },
          { id: 'other', label: 'Another reason', says: ['something else'] },
        ],
      },
      ask: 'Why do you want to take it back?',
      hint: 'You can say "prefer not to say".',
      why: 'If you are afraid or under pressure, you can get help with that.',
      label: 'Why you take it back',
      declined: true,
      risk: true,
      when: { field: 'up.what', is: 'withdraw' },
      remarks: [
        {
          on: [...afraid],
          say: [
            'It is not your fault. Scaring a victim or a witness can be a crime of its own. Call 999 if you are in danger.',
            'You can talk to someone in confidence before you decide.',
          ],
          contacts: ['h.999', 'h.vs', 'h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash'],
        },
      ],
    },
    'what.da': {
      ...whatToAPerson['what.da'],
      ask: 'Is the person that you reported a partner, an ex-partner or someone in the family?',
      when: { field: 'up.withdraw', is: [...afraid] },
    },
    'up.info': {
      answer: { kind: 'long-text', min: 3, max: 4000 },
      ask: 'Tell us what you want to add or ask, in your own words.',
      hint: 'Leave out bank card numbers and passwords.',
      why: 'Your own words tell the officer more than boxes can.',
      label: 'What you tell us',
      reads: 'account',
      words: ['account', 'information', 'message'],
      when: { field: 'up.what', is: [...told] },
    },
    'up.note': {
      answer: { kind: 'long-text', max: 4000 },
      ask: 'What else should the officer know, or what would you like to ask?',
      hint: 'You can skip this. Leave out bank card numbers and passwords.',
      why: 'So that the officer can answer what matters to you.',
      label: 'What you want to say or ask',
      optional: true,
      when: { field: 'up.what', is: [...asked] },
      words: ['question'],
    },
    'up.camera': {
      answer: { kind: 'yes-no' },
      ask: 'Is any of it on a camera of someone else, such as CCTV?',
      why: 'Such footage is often wiped after some days.',
      label: 'On someone else’s camera',
      unknown: true,
      when: { field: 'up.what', is: 'add-evidence' },
    },
    'ev.cctv': { ...evidence['ev.cctv'], when: theirCamera },
    'ev.cctvDelete': { ...evidence['ev.cctvDelete'], when: theirCamera },
    'up.files': {
      answer: { kind: 'file', accept: ['photo', 'video', 'document'], max: 20 },
      ask: 'What can you send now?',
      hint: 'Add files or a link, or skip. Never send sexual pictures of anyone under 18.',
      why: 'What you send is kept with your update. Keep the original as well.',
      label: 'Files',
      optional: true,
      when: { field: 'up.what', is: ['add-evidence', 'add-information', 'correct'] },
      words: ['file', 'upload'],
    },
    'up.force': {
      section: 'The report',
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'local',
            label: 'A police force in England or Wales',
            says: ['local police', 'the local force', 'my local station', '{{force.calledAs}}'],
          },
          { id: 'btp', label: 'British Transport Police', says: ['btp', 'railway police', 'transport police'] },
          { id: 'scotland', label: 'Police Scotland', says: ['scottish police'] },
          { id: 'psni', label: 'Police Service of Northern Ireland', says: ['psni'] },
          {
            id: 'report-fraud',
            label: 'Report Fraud (it was Action Fraud)',
            says: ['report fraud', 'action fraud', 'nfrc'],
          },
          { id: 'here', label: 'This chat', says: ['this service', 'here online', 'your bot'] },
        ],
      },
      ask: 'Who took your report?',
      why: 'Each force can only see its own reports.',
      label: 'Who took the report',
      unknown: true,
      reads: 'options',
    },
    'up.ref': {
      answer: { kind: 'reference' },
      ask: 'What is the reference of the report?',
      hint: 'It may be called a crime, incident, log or receipt number. You can answer "I do not know".',
      why: 'It finds your report at once.',
      label: 'Reference',
      unknown: true,
      words: ['crime number', 'incident number', 'reference number'],
      reads: 'crime-reference',
    },
    'up.norefName': {
      answer: { kind: 'name', max: 100 },
      ask: 'Which name is on the report?',
      why: 'Without a reference, the report is looked for by name.',
      label: 'Name on the report',
      unknown: true,
      when: { field: 'up.ref', given: false },
    },
    'up.norefDate': {
      answer: { kind: 'when' },
      ask: 'When did it happen, or when was it reported?',
      hint: 'A rough date is fine.',
      why: 'It helps to find the report.',
      label: 'Date of the report',
      unknown: true,
      when: { field: 'up.ref', given: false },
    },
    'up.norefPlace': {
      answer: { kind: 'location' },
      ask: 'Where did it happen?',
      hint: 'A street and a town are enough.',
      why: 'It helps to find the report.',
      label: 'Place in the report',
      unknown: true,
      when: { field: 'up.ref', given: false },
    },
    'up.norefType': {
      answer: { kind: 'text', max: 100 },
      ask: 'What was it about, in a few words?',
      hint: 'For example: stolen van, or a fight. You do not have to give details.',
      why: 'It helps to find the report.',
      label: 'What it was about',
      unknown: true,
      declined: true,
      when: { field: 'up.ref', given: false },
    },
    'up.who': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'victim', label: 'It happened to me', says: ['victim', 'i am the victim'] },
          { id: 'witness', label: 'I saw it or reported it', says: ['witness', 'i saw it', 'i reported it'] },
          {
            id: 'suspect',
            label: 'I am said to have done it',
            says: ['suspect', 'i was arrested', 'i am accused', 'defendant'],
          },
          { id: 'other', label: 'Someone else', says: ['family', 'a friend', 'my job', 'insurer', 'solicitor'] },
        ],
      },
      ask: 'Who are you in this case?',
      why: 'It decides what the police can tell you.',
      label: 'Your part in this',
      risk: true,
      remarks: [
        {
          on: 'suspect',
          say: [
            'Do not write here what you did or did not do. Talk to a solicitor, or to the officer on the case.',
            'You can use this form for your contact details, your bail or your things.',
          ],
          contacts: ['h.solicitor'],
        },
      ],
    },
    'up.verify': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'dob', label: 'The date of birth', says: ['date of birth', 'birthday', 'dob'] },
          { id: 'postcode', label: 'The postcode', says: ['postcode', 'post code'] },
          { id: 'neither', label: 'Neither', says: ['none', 'no'] },
        ],
      },
      ask: 'Which of these on the report can you give us?',
      why: 'The police check that you are the person of the report. We never show anything of a case here.',
      label: 'How the police can check it is you',
      unknown: true,
      declined: true,
    },
    'up.verifyDob': {
      answer: { kind: 'date', birth: true },
      ask: 'What is the date of birth on the report?',
      why: 'The police check that you are the person of the report.',
      label: 'Date of birth on the report',
      unknown: true,
      declined: true,
      when: { field: 'up.verify', is: 'dob' },
    },
    'up.verifyPostcode': {
      answer: { kind: 'postcode' },
      ask: 'What is the postcode on the report?',
      why: 'The police check that you are the person of the report.',
      label: 'Postcode on the report',
      unknown: true,
      declined: true,
      when: { field: 'up.verify', is: 'postcode' },
    },
    ...requester,
    ...requesterHelp,
    ...contact,
    'con.safe': { ...contactSafely['con.safe'], when: { field: 'con.method', given: true } },
  },
  priority: [
    { when: { field: 'gate.danger', is: 'yes' }, suggest: 'urgent-review' },
    {
      when: {
        any: [
          { field: 'up.withdraw', is: [...afraid] },
          { field: 'what.da', is: 'yes' },
          { field: 'up.new', is: 'yes' },
          { field: 'ev.cctvDelete', withinDays: 3 },
        ],
      },
      suggest: 'same-day',
    },
    { when: { field: 'up.what', is: ['add-evidence', 'add-information', 'withdraw'] }, suggest: 'next-day' },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    {
      when: { field: 'up.withdraw', is: [...afraid] },
      letter: 'T',
      text: 'Takes the report back out of fear or pressure',
    },
    { when: { field: 'what.da', is: 'yes' }, letter: 'R', text: 'The person reported is a partner, ex or family' },
    { when: { field: 'up.new', is: 'yes' }, letter: 'R', text: 'Something new happened after the report' },
    { when: { field: 'up.what', is: 'add-evidence' }, letter: 'I', text: 'Has more to show' },
    { when: { field: 'ev.cctvDelete', given: true }, letter: 'I', text: 'Footage will be deleted' },
    { when: { field: 'con.safe', is: ['no', 'set-times'] }, letter: 'V', text: 'Not safe to contact at any time' },
    { when: { field: 'up.what', is: 'withdraw' }, letter: 'E', text: 'Wants to take the report back' },
    { when: { field: 'up.what', is: ['progress', 'complaint'] }, letter: 'E', text: 'Wants news, or is not happy' },
  ],
  declarations: declaration,
  next: [
    'Your update goes to the officer on the case, to the property store, or to the crime desk that finds the report.',
    'You may be asked for more. We cannot say here how the case is going.',
    'If something new happens, report it. Call 999 if anyone is in danger.',
  ],
})
