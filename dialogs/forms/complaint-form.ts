import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { dangerGate } from './blocks/danger-gate.ts'
import { declarationForMessages } from './blocks/declaration-for-messages.ts'
import { requester, requesterHelp } from './blocks/requester.ts'
import { nation } from './blocks/role-and-nation.ts'

/** A complaint by a child, or for one. */
const young = [
  { field: 'cp.under16', is: 'yes' },
  { field: 'cp.permission', is: 'parent' },
] as const

/** A complaint about the police (domain 3.13 `complaint`). Not for appeals of fines; a death goes to the IOPC as well. */
export const complaintForm = defineForm({
  id: 'complaint-form',
  version: '1',
  title: 'Make a complaint',
  examples: [
    'I want to fill in the complaint form',
    'start a complaint about a constable',
    'put in writing that I am not happy with how you dealt with me',
    'lodge something against the way my arrest was done',
    'formal complaint to professional standards, please',
    'where do I type up what that officer did to me',
  ],
  team: 'professional-standards',
  minutes: 10,
  ready: [
    'What happened, and when and where',
    'Names or badge numbers, if you have them',
    'The reference of a report, if it is about one',
  ],
  story: 'cp.text',
  account: 'open',
  short: { field: 'cp.under16', is: 'yes' },
  fields: {
    ...dangerGate,
    'cp.death': {
      answer: { kind: 'yes-no' },
      ask: 'Did someone die or get badly hurt during or after contact with the police?',
      why: 'An independent body looks at the most serious matters.',
      label: 'Death or serious injury',
      risk: true,
      remarks: [
        {
          on: 'yes',
          say: ['We are sorry. {{force.oversight}}', 'Call 999 if someone needs an ambulance now.'],
          contacts: ['h.iopc', 'h.999', 'h.101', 'h.relay101'],
        },
      ],
    },
    'cp.text': {
      section: 'What happened',
      answer: { kind: 'long-text', min: 10, max: 4000 },
      ask: 'Tell us what happened, in your own words.',
      hint: 'Start where you like. If it is about a crime that you are said to have done, leave that out.',
      why: 'Your own words tell us more than boxes can.',
      label: 'What happened',
      reads: 'account',
      words: ['account', 'story', 'what happened'],
    },
    'cp.forWhom': {
      section: 'For whom',
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'me',
            label: 'For me',
            says: ['me', 'myself', 'it happened to me'],
            tells: [
              'i|we <was>|were|am|are|have|had|got ..2 treated|stopped|searched|spoken_to|spoken|arrested|handcuffed|ignored|pushed|shouted|sworn|accused|told|cuffed|detained|left|kept|waiting|fobbed_off',
              'my ..1 case|report|complaint|crime|door|house|car|property|phone|son_and_me|statement|burglary|case_was',
              'rude|aggressive|dismissive|unprofessional ..1 to|with|towards me|us',
              'spoke|shouted|swore|talked|pushed|grabbed ..1 to|at ..1 me|us',
              'me|us ..3 rude|rudely|like_dirt|like_a_criminal',
            ],
          },
          {
            id: 'saw',
            label: 'For me, as I saw or heard it',
            says: ['i saw it', 'witness', 'bystander'],
            tells: [
              'i|we ..1 saw|witnessed|watched ..4 officer|officers|police|policeman|them ..4 him|her|man|lad|someone|woman|boy|hit|push|pushing|kick|drag',
            ],
          },
          {
            id: 'other',
            label: 'For another person',
            says: ['someone else', 'my child', 'my mum', 'my client', 'my friend'],
            tells: [
              'behalf_of|complaining_for|complain_for|complaint_for my|our|a ..2 <kin>',
              'my|our ..1 <kin> <was> ..2 treated|stopped|searched|arrested|handcuffed|tasered|detained|pushed',
            ],
          },
        ],
      },
      ask: 'For whom do you complain?',
      why: 'Another person must usually agree to it.',
      label: 'For whom',
    },
    'cp.otherName': {
      answer: { kind: 'name', max: 100 },
      ask: 'What is the name of that person?',
      why: 'So that we know whom it is about.',
      label: 'Name of that person',
      unknown: true,
      when: { field: 'cp.forWhom', is: 'other' },
    },
    'cp.permission': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'yes', label: 'Yes, they agree', says: ['yes', 'in writing', 'they know'] },
          { id: 'no', label: 'No, or not yet', says: ['no', 'not yet', 'they do not know'] },
          {
            id: 'parent',
            label: 'They are under 16, and I am a parent or guardian',
            says: ['i am the parent', 'my child'],
          },
          { id: 'cannot', label: 'They cannot agree, or have died', says: ['they cannot', 'they died', 'too ill'] },
        ],
      },
      ask: 'Does that person agree that you complain for them?',
      why: 'We may have to see it in writing before we can talk to you about them.',
      label: 'The person agrees',
      unknown: true,
      risk: true,
      when: { field: 'cp.forWhom', is: 'other' },
      remarks: [
        {
          on: 'no',
          say: ['You can still send it. The team may ask the person first, and may not be able to tell you much.'],
        },
      ],
    },
    'cp.under16': {
      answer: { kind: 'yes-no' },
      ask: 'Are you under 16?',
      why: 'Young people can complain too. A parent or another adult usually helps.',
      label: 'Under 16',
      risk: true,
      when: { field: 'cp.forWhom', is: ['me', 'saw'] },
      remarks: [
        {
          on: 'yes',
          say: [
            'It is good that you tell us. Ask an adult that you trust to help. You can talk to Childline for free.',
          ],
          contacts: ['h.childline'],
        },
      ],
    },
    'cp.parentName': {
      answer: { kind: 'name', max: 100 },
      ask: 'What is the name of a parent or another adult who can help you?',
      hint: 'You can say "prefer not to say".',
      why: 'So that you do not have to do this alone.',
      label: 'Adult who helps',
      unknown: true,
      declined: true,
      when: { field: 'cp.under16', is: 'yes' },
    },
    nation: {
      ...nation.nation,
      section: 'Where, when and who',
      remarks: [
        {
          on: 'scotland',
          say: [
            'In Scotland you complain to Police Scotland, and PIRC can review how it was handled. You can go on here and we will pass it on.',
          ],
          contacts: ['h.policescotland', 'h.pirc'],
        },
        {
          on: 'northern-ireland',
          say: [
            'In Northern Ireland the Police Ombudsman deals with complaints. You can go on here and we will pass it on.',
          ],
          contacts: ['h.policeombudsman'],
        },
        {
          on: 'outside-uk',
          say: ['The police of another country have a complaints body of their own. You can still go on here.'],
          contacts: ['h.fcdo'],
        },
      ],
    },
    'cp.about': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'person',
            label: 'How an officer or a member of staff behaved',
            says: ['an officer', 'a pcso', 'a call handler', 'how i was treated', 'rude officer'],
            tells: [
              'officer|officers|pc|policeman|policewoman|sergeant|constable|pcso|operator|call_handler|detective|inspector|cop|cops|police ..6 rude|rudely|aggressive|swore|shouted|pushed|shoved|laughed|unprofessional|sarcastic|dismissive|hit|bullying|bullied|racist|sexist|grabbed|spoke_to_me|mocked|smirked|intimidating|patronising|condescending|arrogant|off_hand|abrupt|snapped|hung_up|attitude',
              'rude|rudeness|aggressive|unprofessional|patronising|condescending|bullying|disrespectful ..3 officer|officers|pc|policeman|policewoman|sergeant|call_handler|operator|pcso|staff|detective|manner|attitude',
              'attitude|manner|behaviour|conduct ..2 of ..2 officer|officers|pc|sergeant|staff|police',
            ],
          },
          {
            id: 'service',
            label: 'How a report or a case was dealt with',
            says: ['my case', 'no one came', 'slow', 'nobody called back', 'the investigation'],
            tells: [
              'not|never|nobody|no_one|nothing ..3 called|call|rang|ring|phoned|contacted|update|updated|investigated|done|come|came|replied|taken_seriously|got_back|responded|turned|attended|visited|happened|followed ..3',
              'no ..1 update|updates|contact|reply|response|call_back|callback|action|news|investigation',
              'closed ..3 case|investigation|report|without',
              'weeks|months|days ..6 heard|waiting|nothing|update|no_one|nobody',
              'still waiting|not_heard|no_reply',
              'lost ..2 evidence|statement|footage|property',
              'waited|waiting|wait|hold ..3 hours|hour|101|weeks|months',
              'failed|failure to ..2 investigate|attend|respond|act|collect|look',
            ],
          },
          {
            id: 'policy',
            label: 'How the force does things',
            says: ['a policy', 'the policy', 'police policy'],
            tells: [
              'policy|policies|how_you_police|the_way_you_police|not_enough_officers|no_police_on_the|lack_of_police|use_of_facial_recognition',
            ],
          },
          {
            id: 'decision',
            label: 'A decision not to charge someone',
            says: ['not charged', 'no further action'],
            tells: [
              'not|no ..2 charge|charged|charges|prosecute|prosecuted|prosecution',
              'dropped ..2 charges|case',
              'nfa',
            ],
          },
          {
            id: 'result',
            label: 'The answer to an earlier complaint',
            says: ['complaint result', 'outcome letter', 'appeal my complaint'],
            tells: [
              'complaint ..3 not|wasnt|wrongly|been ..2 upheld|answered|dealt|handled',
              'outcome|result|answer|response ..2 of|to my|our ..1 complaint',
            ],
          },
          {
            id: 'data',
            label: 'How the police used information about me',
            says: ['my data', 'data protection', 'privacy'],
            tells: [
              'gave|shared|disclosed|passed|leaked|told ..4 my ..1 details|address|information|data|name ..3 to',
              'my ..2 data|personal_data|records|record ..3 shared|leaked|wrong|used',
              'data breach|protection',
            ],
          },
          {
            id: 'fine',
            label: 'A fine, points or a ticket',
            says: ['speeding fine', 'penalty notice', 'a ticket'],
            tells: [
              'fine|points|fixed_penalty|pcn|speeding_ticket|ticket|penalty_notice|parking_ticket|speed_camera|speed_awareness',
            ],
          },
          {
            id: 'other-body',
            label: 'A council, a court or another body',
            says: ['the council', 'a court', 'the cps', 'not the police'],
            tells: [
              'complain|complaint|complaining ..2 about ..2 council|court|cps|parking_company|housing_association',
            ],
          },
        ],
      },
      ask: 'What is your complaint about?',
      why: 'So that it goes to the right team.',
      label: 'What it is about',
      unknown: true,
      remarks: [
        {
          on: 'decision',
          say: ['For a decision not to charge, a victim can ask for a review. That is another form.'],
          offer: { flow: 'victims-right-to-review' },
        },
        {
          on: 'fine',
          say: [
            'A complaint does not change a fine, points or a ticket. Use the way to appeal that is in the letter, before its last day.',
          ],
          offer: { flow: 'driving-notice' },
        },
        {
          on: 'result',
          say: ['Your outcome letter names who can review the answer, usually if you ask within 28 days.'],
          contacts: ['h.iopc'],
        },
        {
          on: 'data',
          say: [
            'You should hear within 30 days that it has come in. If you do not agree with the answer, you can go to the ICO.',
          ],
          contacts: ['h.ico'],
        },
        {
          on: 'other-body',
          say: [
            'We can only deal with what the police did. A council, a court or the CPS has a complaints team of its own.',
          ],
          contacts: ['h.council', 'h.citizensadvice'],
        },
      ],
    },
    'cp.letter': {
      answer: { kind: 'date' },
      ask: 'What is the date of the letter with the answer?',
      why: 'You usually have 28 days from the letter to ask for a review.',
      label: 'Date of the letter',
      unknown: true,
      clock: 'complaint-review-28-day',
      when: { field: 'cp.about', is: 'result' },
      words: ['letter'],
    },
    'cp.crime': {
      answer: { kind: 'yes-no' },
      ask: 'Do you think that the officer or member of staff broke the law?',
      hint: 'For example, by hurting you, stealing, or using their job for sex.',
      why: 'A crime by someone in the police can be reported as a crime.',
      label: 'Broke the law',
      unknown: true,
      risk: true,
      when: { field: 'cp.about', is: 'person' },
      remarks: [
        {
          on: 'yes',
          say: [
            'You can also call 101 to report it as a crime, and ask for someone who does not know them. You can go to {{force.watchdog}} too.',
            'Crimestoppers takes what you know without a name.',
          ],
          contacts: ['h.101', 'h.relay101', 'h.iopc', 'h.cs'],
        },
      ],
    },
    'cp.who': {
      answer: { kind: 'text', max: 500 },
      ask: 'Who was it?',
      hint: 'Names, badge numbers, a team, or what they looked like. A badge number is on the shoulder. You can answer "I do not know".',
      why: 'It helps to find out who was there.',
      label: 'Who it was',
      unknown: true,
      words: ['officer', 'badge', 'collar number'],
      reads: 'officer',
      tells: {
        clause: [
          'pc|sergeant|constable|inspector|pcso|officer|detective|dc|ds|collar|badge|shoulder ..2 number|name|called|<num> ..2',
          'officer|policeman|policewoman|pcso ..3 <was>? tall|bald|beard|blonde|female|male|young|older|glasses',
          'male|female|bald|tall|older|young officer|officers|pcso',
          'desk|front_desk|101|call ..1 officer|operator|handler|staff',
        ],
      },
    },
    'cp.when': {
      answer: { kind: 'when' },
      ask: 'When did it happen?',
      hint: 'A rough time is fine. If it went on for some time, give the first and the last day.',
      why: 'It helps to find records and video. Body-worn video is often kept only for about a month.',
      label: 'When it happened',
      unknown: true,
      reads: 'when',
      words: ['date', 'day', 'time', 'when'],
    },
    'cp.where': {
      answer: { kind: 'location' },
      ask: 'Where did it happen?',
      hint: 'An address, a street and a town, the name of a station, or "on the phone".',
      why: 'It shows which force and which team it was.',
      label: 'Where it happened',
      unknown: true,
      reads: 'place',
      words: ['place', 'where', 'address', 'location', 'street'],
    },
    'cp.injured': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'no', label: 'No', says: ['nobody', 'no one', 'none'] },
          { id: 'minor', label: 'Yes, a little', says: ['minor', 'a bruise', 'a cut', 'sore wrists'] },
          { id: 'hospital', label: 'Yes, and needed hospital', says: ['hospital', 'a and e', 'ambulance', 'badly'] },
        ],
      },
      ask: 'Was anyone hurt?',
      why: 'If someone was hurt, it is looked at in a different way.',
      label: 'Anyone hurt',
      unknown: true,
      declined: true,
      risk: true,
      remarks: [
        {
          on: ['minor', 'hospital'],
          say: [
            'See a doctor if you have not yet, and take photos of injuries. Call 999 if it is bad now, or ask NHS 111.',
          ],
          contacts: ['h.999', 'h.111health'],
        },
      ],
    },
    'cp.hasRef': {
      answer: { kind: 'yes-no' },
      ask: 'Is it about a report or a case that has a reference?',
      why: 'So that the two can be put together.',
      label: 'There is a report',
      unknown: true,
      tells: {
        yes: [
          'crime|incident|log|case|reference|ref|complaint|police ..1 number|no|ref|reference ..3',
          'ref|reference ..1 is|was|number|no',
        ],
        no: ['no|not|never ..3 reference|ref|crime_number|number ..1 given?', 'not ..2 given ..3 number|reference'],
      },
    },
    'cp.ref': {
      answer: { kind: 'reference' },
      ask: 'What is the reference?',
      hint: 'It may be called a crime, incident, custody or complaint number.',
      why: 'So that the two can be put together.',
      label: 'Reference',
      unknown: true,
      when: { field: 'cp.hasRef', is: 'yes' },
      words: ['crime number', 'incident number', 'reference number'],
      reads: 'crime-reference',
    },
    'cp.want': {
      section: 'What you would like',
      answer: {
        kind: 'choices',
        none: 'not-sure',
        options: [
          {
            id: 'explain',
            label: 'An explanation',
            says: ['explain', 'know why', 'answers'],
            tells: [
              'explain|explanation|answers|why|know ..1 !how',
              'want|like|need|would ..4 explanation|answers|know_why|to_know_why|understand',
              'an explanation',
            ],
          },
          {
            id: 'apology',
            label: 'An apology',
            says: ['sorry', 'apologise'],
            tells: ['apology|apologise|apologize|say_sorry|sorry ..1 !i !to_bother !for_the', 'an apology'],
          },
          {
            id: 'fix',
            label: 'To have something put right',
            says: ['put right', 'fix it', 'call me back', 'do the job'],
            tells: [
              'want|like|need|would|please ..5 case|investigation|it|this ..3 reopened|investigated|looked_into|sorted|put_right|looked_at_again|dealt_with',
              'put ..1 right',
              'reopened|re_opened|reinvestigated',
              'my ..1 property|phone|things|stuff ..2 back',
            ],
          },
          {
            id: 'learn',
            label: 'That it does not happen again',
            says: ['not happen again', 'training', 'learn from it'],
            tells: [
              'not|never|doesnt|dont ..4 happen ..3 again|anyone_else|someone_else|other|another',
              'training|retrained|learn|lessons',
              'someone else ..3 go_through',
            ],
          },
          {
            id: 'discipline',
            label: 'That the officer answers for it',
            says: ['sacked', 'disciplined', 'punished'],
            tells: [
              'disciplined|sacked|suspended|reprimanded|struck_off|punished|held_to_account|held_accountable|dealt_with|lose_his_job|lose_her_job|fired|spoken_to',
            ],
          },
          {
            id: 'money',
            label: 'Money for a loss',
            says: ['compensation', 'pay for the damage', 'money'],
            tells: ['compensation|compensated|pay_for|refund|reimbursed|reimburse|money_back|pay_me|paid_for|costs'],
          },
          { id: 'not-sure', label: 'Not sure', says: ['do not know', 'nothing'] },
        ],
      },
      ask: 'What would you like to come of this?',
      hint: 'You can choose more than one. We cannot promise it.',
      why: 'It helps to understand what matters to you.',
      label: 'What you would like',
      unknown: true,
      remarks: [
        {
          on: 'money',
          say: [
            'A complaint does not pay for a loss. You can make a claim to the force’s legal team as well. A solicitor can help.',
          ],
          contacts: ['h.solicitor', 'h.citizensadvice'],
        },
      ],
    },
    'cp.informal': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'yes',
            label: 'Yes',
            tells: [
              'happy|willing|fine|ok|like|prefer|please|just ..4 phone|call|talk|chat|ring|informal|informally|speak ..3',
              'call|ring|phone me ..3 sort|resolve|put_it_right|discuss|talk',
            ],
          },
          {
            id: 'no',
            label: 'No',
            says: ['formal complaint', 'no i want it formal'],
            tells: [
              'not|dont ..3 want ..3 call|phone_call|informal|chat|talk|ring',
              'formal complaint|investigation|process',
            ],
          },
          { id: 'not-sure', label: 'Not sure', says: ['maybe', 'depends'] },
        ],
      },
      ask: 'Would you be happy for someone to call you and try to put it right quickly?',
      hint: 'You can still make a formal complaint later.',
      why: 'Many things can be put right with an answer or an apology.',
      label: 'Try to put it right quickly',
      unknown: true,
    },
    'cp.filesAny': {
      answer: { kind: 'yes-no' },
      ask: 'Do you have photos, video or papers that show it?',
      why: 'They can show what words cannot.',
      label: 'Something to show',
      optional: true,
      unknown: true,
      words: ['evidence', 'footage', 'proof'],
    },
    'cp.files': {
      answer: { kind: 'file', accept: ['photo', 'video', 'document'], max: 20 },
      ask: 'What can you send now?',
      hint: 'Add files or a link, or skip. Never send sexual pictures of anyone under 18.',
      why: 'What you send is kept with your complaint. Keep the original as well.',
      label: 'Files',
      optional: true,
      when: { field: 'cp.filesAny', is: 'yes' },
      words: ['file', 'upload'],
    },
    ...requester,
    ...requesterHelp,
    ...contact,
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.danger', is: 'yes' },
          { field: 'cp.death', is: 'yes' },
          { all: [{ field: 'cp.injured', is: ['minor', 'hospital'] }, { any: [...young] }] },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [{ field: 'cp.injured', is: 'hospital' }, { field: 'cp.permission', is: 'cannot' }, ...young],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          { field: 'cp.injured', is: 'minor' },
          { field: 'cp.crime', is: 'yes' },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    {
      when: { field: 'cp.death', is: 'yes' },
      letter: 'H',
      text: 'Death or serious injury after contact with the police',
    },
    { when: { field: 'cp.injured', is: ['minor', 'hospital'] }, letter: 'H', text: 'Someone was hurt' },
    { when: { field: 'cp.crime', is: 'yes' }, letter: 'H', text: 'Thinks that someone in the police broke the law' },
    { when: { field: 'cp.filesAny', is: 'yes' }, letter: 'I', text: 'Has photos, video or papers' },
    { when: { field: 'cp.when', withinDays: 31 }, letter: 'I', text: 'Body-worn video may still be there' },
    { when: { field: 'cp.under16', is: 'yes' }, letter: 'V', text: 'Under 16' },
    {
      when: { field: 'cp.permission', is: ['parent', 'cannot'] },
      letter: 'V',
      text: 'For a child or a person who cannot agree',
    },
    { when: { field: 'cp.informal', is: 'yes' }, letter: 'E', text: 'Happy to have it put right quickly' },
    { when: { field: 'cp.informal', is: 'no' }, letter: 'E', text: 'Wants a formal complaint' },
  ],
  declarations: declarationForMessages,
  next: [
    'The professional standards team reads your complaint and decides who should look at it.',
    'You should be told who deals with it. Very serious matters go to {{force.watchdog}}.',
    'When it is decided, the letter tells you how to ask for a review, usually within 28 days.',
    'Keep photos, papers and video. They can be asked for later.',
  ],
})
