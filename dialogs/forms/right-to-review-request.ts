import { defineForm } from '../form.ts'
import { contact, contactSafely } from './blocks/contact.ts'
import { dangerGate } from './blocks/danger-gate.ts'
import { declaration } from './blocks/declaration.ts'
import { requester, requesterHelp } from './blocks/requester.ts'
import { nation } from './blocks/role-and-nation.ts'

/**
 * Victims' Right to Review of a police decision (domain 3.14 `REQ:vrr`, 4.4). The clock on `vrr.told` is the 3 months of the
 * police schemes in England and Wales; a late request is taken all the same.
 */
export const rightToReviewRequest = defineForm({
  id: 'right-to-review-request',
  version: '1',
  title: 'Ask for a decision to be reviewed',
  examples: [
    'start my right to review form',
    'send in a request to have the no charge decision looked at again',
    'I want to ask formally for a VRR',
    'form for victims to appeal an NFA',
    'please have a senior officer check why he was not charged',
    'put in my reasons why the case should be opened again',
  ],
  team: 'victims-right-to-review',
  minutes: 8,
  ready: ['The crime reference', 'The letter or message with the decision', 'Why you do not agree'],
  story: 'vrr.reasons',
  account: 'open',
  fields: {
    ...dangerGate,
    'vrr.reasons': {
      section: 'The decision',
      answer: { kind: 'long-text', min: 5, max: 4000 },
      ask: 'Why do you not agree with the decision? Tell us in your own words.',
      hint: 'One sentence is enough. You do not have to tell again what happened to you.',
      why: 'The person who reviews it looks at your reasons as well as the file.',
      label: 'Your reasons',
      reads: 'account',
      words: ['reasons', 'account'],
    },
    nation: {
      ...nation.nation,
      remarks: [
        {
          on: 'scotland',
          say: [
            'In Scotland the Procurator Fiscal has a right to review of its own. Ask there too. You can go on here and we will pass it on.',
          ],
          contacts: ['h.copfs'],
        },
        {
          on: 'northern-ireland',
          say: [
            'In Northern Ireland the Public Prosecution Service reviews its decisions. Ask there too. You can go on here and we will pass it on.',
          ],
          contacts: ['h.ppsni'],
        },
        {
          on: 'outside-uk',
          say: ['A decision of another country can only be reviewed there. You can still go on here.'],
          contacts: ['h.fcdo'],
        },
      ],
    },
    'vrr.decider': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'police',
            label: 'The police',
            says: ['the officer', 'detective', 'the force'],
            tells: [
              'police|officer|oic|detective|dc|pc|sergeant|inspector|force ..5 decided|closed|said|told|dropped|nfa|not_to_charge|no_further_action|closing|wrote',
              'closed by ..1 police',
            ],
          },
          {
            id: 'cps',
            label: 'The Crown Prosecution Service (CPS)',
            says: ['cps', 'crown prosecution service', 'the prosecutor', 'prosecution service'],
            tells: ['cps|crown_prosecution_service|prosecutor|crown_prosecution|prosecutors'],
            over: ['police'],
          },
          {
            id: 'court',
            label: 'A court, a judge or a jury',
            says: ['magistrates', 'the judge', 'the jury', 'a court'],
            tells: [
              'judge|magistrate|magistrates|jury|court ..4 acquitted|found|decided|sentenced|sentence|not_guilty|dismissed',
            ],
          },
        ],
      },
      ask: 'Who made the decision?',
      hint: 'The letter or message that told you should say.',
      why: 'The police and the prosecutors each review only their own decisions.',
      label: 'Who decided',
      unknown: true,
      remarks: [
        {
          on: 'cps',
          say: ['The CPS has a scheme of its own, with a short time to ask. Ask there now. You can also go on here.'],
          contacts: ['h.cps'],
        },
        {
          on: 'court',
          say: [
            'The police cannot review what a court decided. Ask the CPS or the witness care unit. You can also go on here.',
          ],
          contacts: ['h.cps', 'h.citizensadvice'],
        },
      ],
    },
    'vrr.kind': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'no-charge',
            label: 'Not to charge someone, or to stop the case against them',
            says: ['no charge', 'not to charge', 'no further action', 'nfa', 'case dropped', 'charges dropped'],
            tells: [
              'not|no ..2 charge|charged|charging|prosecute|prosecuted|prosecution|charges',
              'no_further_action|nfa|no further action',
              'insufficient|not_enough|lack_of|no_realistic|wasnt_enough evidence|prospect',
              'dropped|dropping|drop ..2 case|charges|it|investigation',
            ],
          },
          {
            id: 'no-suspect',
            label: 'To close it, as no one was found who did it',
            says: ['no suspect', 'nobody found', 'case closed with no suspect'],
            tells: [
              'no|not|nobody|without|unable ..3 suspect|suspects|identified|identify',
              'closed ..6 no_suspect|suspect|lines_of_enquiry|leads|evidence',
              'no ..2 lines ..1 of enquiry|inquiry',
              'all lines of enquiry',
            ],
          },
          {
            id: 'out-of-court',
            label: 'To give a caution or deal with it out of court',
            says: ['a caution', 'out of court', 'community resolution', 'only a caution'],
            tells: [
              'caution|cautioned|community_resolution|out_of_court|conditional_caution|restorative_justice|words_of_advice|youth_referral',
            ],
          },
          {
            id: 'not-recorded',
            label: 'Not to record it as a crime',
            says: ['not recorded', 'would not log it', 'no crime number'],
            tells: [
              'not ..3 record|recorded|recording|log|crimed ..3 crime?',
              'no crime|criminal_offence',
              'civil matter',
            ],
          },
          { id: 'other', label: 'Something else', says: ['another decision'] },
        ],
      },
      ask: 'What was decided?',
      why: 'The scheme covers some decisions and not others.',
      label: 'What was decided',
      unknown: true,
      remarks: [
        {
          on: ['no-suspect', 'out-of-court', 'not-recorded', 'other'],
          say: ['The scheme may not cover this. You can still ask, and the review team tells you.'],
        },
      ],
    },
    'vrr.interviewed': {
      answer: { kind: 'yes-no' },
      ask: 'Did the police talk to the suspect in a formal interview?',
      hint: 'It is called an interview under caution. The letter may say so.',
      why: 'The scheme usually covers only cases in which a suspect was interviewed like that.',
      label: 'Suspect interviewed',
      unknown: true,
      tells: {
        yes: [
          'interviewed|interview|questioned|arrested|spoken_to_under_caution ..3',
          'he|she|they|him|her|suspect <was> ..2 interviewed|arrested|questioned',
          'interviewed him|her|them|suspect',
        ],
        no: [
          'not|never|nobody ..3 interviewed|interview|questioned|arrested|spoken|spoke',
          'without ..2 interviewing|questioning|speaking',
        ],
      },
    },
    'vrr.told': {
      answer: { kind: 'date' },
      ask: 'On what date were you told of the decision?',
      hint: 'A letter or a message has it. A rough date is fine.',
      why: 'You are usually asked to ask within 3 months.',
      label: 'When you were told',
      unknown: true,
      clock: 'right-to-review-3-month',
      words: ['date', 'told'],
    },
    'vrr.late': {
      answer: { kind: 'long-text', max: 500 },
      ask: 'It is more than 3 months ago. Why did it take you longer?',
      why: 'A late request may be taken if there is a good reason.',
      label: 'Why it is late',
      optional: true,
      when: { field: 'vrr.told', past: 'right-to-review-3-month' },
    },
    'vrr.ref': {
      answer: { kind: 'reference' },
      ask: 'What is the crime reference?',
      hint: 'It is in the letter. You can answer "I do not know".',
      why: 'It finds the case at once.',
      label: 'Crime reference',
      unknown: true,
      words: ['crime number', 'reference number'],
      reads: 'crime-reference',
    },
    'vrr.case': {
      answer: { kind: 'text', max: 500 },
      ask: 'What would help to find the case?',
      hint: 'For example the name of the officer, the date and the town. You do not have to give details.',
      why: 'Without a reference, the case has to be looked for.',
      label: 'How to find the case',
      unknown: true,
      when: { field: 'vrr.ref', given: false },
    },
    'vrr.who': {
      section: 'About you',
      answer: {
        kind: 'choice',
        options: [
          { id: 'victim', label: 'It happened to me', says: ['victim', 'me', 'i am the victim'] },
          { id: 'bereaved', label: 'I am family of someone who died', says: ['bereaved', 'they died', 'my son died'] },
          {
            id: 'parent',
            label: 'I am the parent of a child it happened to',
            says: ['parent', 'my child', 'guardian'],
          },
          { id: 'acting', label: 'I act for the person', says: ['solicitor', 'advocate', 'carer', 'my client'] },
          { id: 'business', label: 'It happened to my business', says: ['business', 'my company', 'my shop'] },
        ],
      },
      ask: 'Who are you in this case?',
      why: 'The scheme is for victims and those who act for them.',
      label: 'Your part in this',
      risk: true,
    },
    ...requester,
    ...requesterHelp,
    ...contact,
    'con.safe': { ...contactSafely['con.safe'], when: { field: 'con.method', given: true } },
  },
  priority: [{ when: { field: 'gate.danger', is: 'yes' }, suggest: 'urgent-review' }],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    { when: { field: 'vrr.who', is: 'bereaved' }, letter: 'V', text: 'Family of someone who died' },
    { when: { field: 'vrr.who', is: 'parent' }, letter: 'V', text: 'The victim is a child' },
    { when: { field: 'con.safe', is: ['no', 'set-times'] }, letter: 'V', text: 'Not safe to contact at any time' },
    { when: { field: 'vrr.decider', is: 'cps' }, letter: 'E', text: 'The decision may be one of the CPS' },
  ],
  declarations: declaration,
  next: [
    'Someone who had no part in the decision usually looks at it again.',
    'You usually get a reply that it has come in within 10 working days, and the result after about 30 working days.',
    'The decision may stay the same, or the case may be looked at again. We cannot say which.',
    'Victim Support can help you while you wait.',
  ],
})
