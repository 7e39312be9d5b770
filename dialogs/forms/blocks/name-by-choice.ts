import { defineBlock } from '../../form.ts'
import { contact } from './contact.ts'
import { reporter } from './person-reporting.ts'
import { underEighteen } from './person-with-care.ts'
import { withoutName } from './role-and-nation.ts'

const named = { field: 'anonymous', is: 'named' } as const

/** Name or none, by choice (domain 3.3): for reports that anyone may make without a name. It does not promise to be untraceable. */
export const nameByChoice = defineBlock({
  anonymous: {
    section: 'About you',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'named',
          label: 'Yes, I will give my name',
          says: ['yes', 'give my name', 'i do not mind'],
          tells: ['happy|fine|okay ..2 give|leave|share ..2 name', 'not mind ..3 name'],
        },
        {
          id: 'without-name',
          label: 'No, report without a name',
          says: ['no', 'anonymous', 'without a name', 'no name'],
          tells: [
            'stay|remain|be|keep|report|reporting|kept|like|want|prefer ..4 anonymous',
            'anonymously',
            'not|rather_not|dont|prefer_not ..4 give|leave|use|want|share|put|attach ..3 name',
            'without ..2 my name',
            'keep|leave ..1 me|my_name ..1 out',
            'no names',
            'my name ..3 anywhere|mentioned|involved|kept_out|left_out|out_of',
          ],
        },
      ],
    },
    ask: 'Do you want to give your name?',
    why: 'With a name, the police can ask you more. It is your choice.',
    label: 'Giving your name',
    words: ['anonymous'],
    remarks: [
      {
        on: 'without-name',
        say: withoutName,
        contacts: ['h.cs'],
      },
    ],
    reads: 'own-name',
  },
  'rep.title': { ...reporter.title, when: named },
  'rep.first': { ...reporter.first, when: named },
  'rep.last': { ...reporter.last, when: named },
  'rep.postcode': { ...reporter.postcode, when: named },
  'rep.more': { ...reporter.more, when: named },
  'rep.lang': reporter.lang,
  'rep.langText': reporter.langText,
  'rep.adjust': reporter.adjust,
  'rep.adjustOther': reporter.adjustOther,
  ...contact,
  'con.method': { ...contact['con.method'], when: named },
})

const { when: _dob, ...young } = underEighteen

/** Under 18 or not, where no date of birth is asked: early, so that a report by a child can be kept short. */
export const youngByChoice = defineBlock({ 'rep.under18': { ...young, declined: true } })
