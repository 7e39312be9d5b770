import { defineBlock } from '../../form.ts'

const forVictim = { field: 'role', is: ['victim', 'business'] } as const

/** Help and what the person wants (domain 3.2 B13). Support is offered to everyone it happened to. */
export const support = defineBlock<
  'sup.offer' | 'sup.needs' | 'sup.updates' | 'sup.outcome' | 'sup.statement',
  'role' | 'anonymous'
>({
  'sup.offer': {
    section: 'Help and what happens next',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes',
          tells: [
            'would|want|id|please|yes|like ..3 victim_support',
            'victim_support ..4 contact|call|ring|would ..2 please|good|great|helpful|appreciated',
            'could|would do_with|like|appreciate ..3 support|counselling',
            'someone to talk_to',
          ],
        },
        { id: 'not-now', label: 'Not now', says: ['maybe later', 'later'] },
        {
          id: 'no',
          label: 'No',
          tells: [
            'not|no|dont ..4 need|want|require|bother ..3 victim_support|support|counselling',
            'no ..1 victim_support',
            'not victim_support',
            'victim_support ..2 not ..2 needed|necessary|required',
          ],
        },
      ],
    },
    ask: 'Would you like a victim support service to contact you?',
    hint: 'It is free and separate from the police. You can also contact them yourself at any time.',
    why: 'Everyone a crime happens to is offered help, big or small.',
    label: 'Victim support',
    when: forVictim,
    words: ['support'],
  },
  'sup.needs': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'talk', label: 'Someone to talk to', says: ['talking', 'to talk'] },
        { id: 'safety', label: 'Feeling safe at home', says: ['safety at home', 'locks', 'safety'] },
        { id: 'money', label: 'Money' },
        { id: 'health', label: 'Health' },
        { id: 'interpreter', label: 'An interpreter', says: ['translation', 'language'] },
        { id: 'child-care', label: 'Child care', says: ['children'] },
        { id: 'court', label: 'Help with going to court', says: ['court', 'court help'] },
      ],
    },
    ask: 'What would help you most?',
    hint: 'You can choose more than one.',
    why: 'So that the right people can offer help.',
    label: 'What would help',
    optional: true,
    unknown: true,
    when: { field: 'sup.offer', is: ['yes', 'not-now'] },
  },
  'sup.updates': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'each-step',
          label: 'At each step',
          says: ['every step', 'all of them', 'often'],
          tells: ['keep me|us ..1 updated|informed|posted|in_the_loop'],
        },
        {
          id: 'outcome',
          label: 'Only how it ends',
          says: ['the outcome', 'only the outcome', 'at the end'],
          tells: ['only ..3 outcome|how_it_ends|result'],
        },
        {
          id: 'none',
          label: 'Not at all',
          says: ['none', 'never'],
          tells: ['not need|want ..2 updates|to_hear_back|update'],
        },
      ],
    },
    ask: 'When would you like to hear from the police about this?',
    why: 'Some people want to know each step, others only how it ends.',
    label: 'When to hear from us',
    optional: true,
    when: forVictim,
    words: ['updates'],
  },
  'sup.outcome': {
    answer: {
      kind: 'choices',
      none: 'not-sure',
      options: [
        {
          id: 'catch',
          label: 'Find the person who did it',
          says: ['catch them', 'catch the person', 'arrest'],
          tells: [
            'want|wants|like|hope|hoping|need ..4 caught|arrested|charged|prosecuted|banned|punished|found|locked_up|stopped',
            'hope|want|please|hoping ..3 catch|find|arrest|get ..2 him|her|them|whoever|who_did|the_person|the_people|these|those|this',
          ],
        },
        {
          id: 'items-back',
          label: 'Get my things back',
          says: ['get it back', 'get items back', 'my bike back'],
          tells: [
            'want|like|love|get|hoping|need|hope ..4 it|them|my_bike|my_phone|things|everything|bike|ring|stuff|phone|car|van|bag|tools|watch|her|him ..2 back',
          ],
        },
        {
          id: 'number',
          label: 'A crime number',
          says: ['crime reference', 'number for insurance'],
          tells: ['crime_number|crime_reference|crime_ref|incident_number|reference_number|crime_no|cad_number'],
        },
        {
          id: 'noted',
          label: 'Just have it noted',
          says: ['noted', 'for the record', 'just so you know'],
          tells: [
            'just|only ..3 want|wanted|like ..4 logged|recorded|noted|on_record|aware|know|on_file',
            'for the record',
            'so you|that_you ..2 know|are_aware|have_it|can_log',
            'not expecting ..4',
            'on record',
          ],
        },
        { id: 'apology', label: 'An apology, or to put it right', says: ['apology', 'sorry', 'restorative'] },
        { id: 'not-sure', label: 'Not sure', says: ['do not mind', 'nothing'] },
      ],
    },
    ask: 'What would you like to come of this?',
    hint: 'You can choose more than one. We cannot promise it.',
    why: 'It helps the police to understand what matters to you.',
    label: 'What you would like',
    optional: true,
    when: forVictim,
  },
  'sup.statement': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes',
          tells: [
            'happy|willing|will|prepared|glad|ready|can|could|would|happily|like ..4 give|make|sign|provide|do|write ..3 statement',
            'happy|willing ..4 statement',
            'yes ..4 statement',
            'give|make|sign ..2 statement if|no_problem|gladly|happily|any_time',
          ],
        },
        { id: 'maybe', label: 'Maybe', says: ['perhaps', 'depends', 'possibly'] },
        {
          id: 'no',
          label: 'No',
          tells: ['not|dont|wont|rather_not ..5 give|make|sign|provide|want|do ..3 statement', 'no statement'],
        },
      ],
    },
    ask: 'Would you give a statement if the police asked?',
    hint: 'That is your account in writing, with your name under it.',
    why: 'A case can seldom go to court without one.',
    label: 'Would give a statement',
    unknown: true,
    when: { any: [forVictim, { field: 'anonymous', is: 'named' }] },
    words: ['statement'],
  },
})

/** Whether the person would go to court, where a case cannot do without it (domain 3.2 B13). */
export const supportCourt = defineBlock({
  'sup.court': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes',
          tells: [
            'happy|willing|will|prepared|ready|would|happily|yes ..9 court',
            'go|attend|appear ..2 court if|when|no_problem|gladly',
            'court if|where needed|necessary|required|it_comes|needs_be|need_be',
          ],
        },
        { id: 'maybe', label: 'Maybe, with support', says: ['maybe', 'with support', 'if i get help'] },
        { id: 'no', label: 'No', tells: ['not|dont|wont|never|rather_not|no_way ..6 court'] },
      ],
    },
    ask: 'Would you go to court if you were needed?',
    why: 'Some cases need a person to say in court what they saw.',
    label: 'Would go to court',
    unknown: true,
    remarks: [{ on: 'no', say: ['You can still report. Without someone to speak in court, less may be possible.'] }],
    words: ['court'],
  },
})
