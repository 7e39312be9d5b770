import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { declarationForMessages } from './blocks/declaration-for-messages.ts'
import { processionCare, processionKind, processionOrganiser, processionPlan } from './blocks/procession.ts'
import { nation } from './blocks/role-and-nation.ts'

/** Notice of a march (domain 3.14, 4.4; Public Order Act 1986 s.11): 6 clear days, in writing, by an organiser with name and address. */
export const processionNotice = defineForm({
  id: 'procession-notice',
  version: '1',
  title: 'Give notice of a march or protest',
  examples: [
    'I need to give notice of a procession on Remembrance Sunday',
    'form to tell you about our pride parade',
    'put in the written notice for a demo that walks from the station to the town hall',
    'register a march with the police please',
    'we are walking through town with banners and a samba band, where do I send the route',
    'notify you of our charity torchlight walk along the main road',
  ],
  team: 'event-planning',
  minutes: 10,
  ready: [
    'The date and the start time',
    'For a march, the route, street by street',
    'The name and address of an organiser',
    'About how many people and stewards',
  ],
  account: 'none',
  fields: {
    ...processionKind,
    nation: {
      ...nation.nation,
      ask: 'Which part of the UK will it be in?',
      why: 'Each part of the UK has its own law on marches.',
      remarks: [
        {
          on: 'scotland',
          say: [
            'In Scotland notice of a march goes to the council, and to the police, usually 28 days before. Check with the council. You can go on here and we will pass it on.',
          ],
          contacts: ['h.council', 'h.policescotland'],
        },
        {
          on: 'northern-ireland',
          say: [
            'In Northern Ireland notice of a parade is usually given 28 days before, on a form of the Parades Commission. Check with them. You can go on here and we will pass it on.',
          ],
          contacts: ['h.parades', 'h.psni'],
        },
        {
          on: 'outside-uk',
          say: ['Other countries have their own rules for marches. Ask there first. You can still go on here.'],
          contacts: ['h.fcdo'],
        },
      ],
    },
    ...processionPlan,
    ...processionCare,
    ...processionOrganiser,
    ...contact,
  },
  priority: [
    { when: { field: 'pr.date', withinDays: 2 }, suggest: 'same-day' },
    { when: { field: 'pr.date', withinDays: 7 }, suggest: 'next-day' },
  ],
  otherwisePriority: 'routine',
  signals: [
    {
      when: {
        all: [
          { field: 'pr.date', withinDays: 6 },
          {
            any: [
              { field: 'pr.moves', is: 'march' },
              { field: 'pr.moves', given: false },
            ],
          },
        ],
      },
      letter: 'R',
      text: 'Fewer than 6 clear days before the march',
    },
    { when: { field: 'pr.vehicles', is: 'yes' }, letter: 'R', text: 'Vehicles among people' },
    { when: { field: 'pr.otherEvents', is: 'yes' }, letter: 'R', text: 'Other events that day' },
  ],
  declarations: declarationForMessages,
  next: [
    'A person who plans for events will read your notice. They may call you to talk about the route and safety.',
    'For a march the law asks for notice in writing to a police station. Ask on 101 if this online notice is enough where you are, and keep your reference.',
    'The police can set limits on a march, for example on its route or time. If your plans change, tell us again.',
    'Ask the council about closing roads, stalls and loudspeakers.',
  ],
})
