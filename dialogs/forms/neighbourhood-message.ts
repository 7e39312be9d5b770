import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { dangerGate } from './blocks/danger-gate.ts'
import { declarationForMessages } from './blocks/declaration-for-messages.ts'
import { ownerReporting } from './blocks/person-reporting.ts'

/** A message to the neighbourhood team (domain 3.14 `REQ:neighbourhood`). Crimes have reports of their own. */
export const neighbourhoodMessage = defineForm({
  id: 'neighbourhood-message',
  version: '1',
  title: 'Message the neighbourhood team',
  examples: [
    'I want to write to my local bobbies',
    'send a note to the beat team about our street',
    'can I ask our PCSO to come to the school fair',
    'how do I message the ward officers',
    'I have a question for the team that covers my estate',
    'invite someone from the police to our residents’ meeting',
  ],
  team: 'neighbourhood',
  minutes: 4,
  ready: ['Your postcode', 'What you would like to say'],
  story: 'nm.text',
  account: 'open',
  fields: {
    ...dangerGate,
    'nm.text': {
      section: 'Your message',
      answer: { kind: 'long-text', min: 10, max: 4000 },
      ask: 'What would you like to tell or ask the team?',
      hint: 'To report a crime, there is a report for it. Ask for it at any time.',
      why: 'It is passed on word for word.',
      label: 'Your message',
      reads: 'account',
      words: ['message'],
    },
    'nm.topic': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'antisocial', label: 'Anti-social behaviour', says: ['nuisance', 'asb', 'rowdy kids'] },
          { id: 'roads', label: 'Roads and parking', says: ['speeding', 'parking', 'traffic'] },
          { id: 'drugs', label: 'Drugs', says: ['dealing'] },
          { id: 'crime', label: 'Crime in the area', says: ['burglaries', 'thefts'] },
          { id: 'event', label: 'An event or a meeting', says: ['meeting', 'fair', 'school visit', 'talk'] },
          { id: 'watch', label: 'Neighbourhood Watch or volunteering', says: ['neighbourhood watch', 'speedwatch'] },
          { id: 'thanks', label: 'Thanks or praise', says: ['thank you', 'praise'] },
          { id: 'other', label: 'Something else', says: ['other'] },
        ],
      },
      ask: 'What is it mostly about?',
      why: 'So that the right person on the team reads it.',
      label: 'Topic',
      unknown: true,
      words: ['topic'],
      remarks: [
        {
          on: 'antisocial',
          say: [
            'There is a report for anti-social behaviour. It asks more, so more can be done with it. You can use it, or go on here.',
          ],
          offer: { form: 'antisocial-behaviour-report' },
        },
        {
          on: 'drugs',
          say: ['You can tell us about drugs without your name, in a report of its own, or go on here.'],
          offer: { form: 'intelligence-report' },
        },
        {
          on: 'thanks',
          say: ['Thanks have a form of their own, so that they reach the person. You can use it, or go on here.'],
          offer: { form: 'thanks-form' },
        },
      ],
    },
    'nm.postcode': {
      section: 'Which area',
      answer: { kind: 'postcode' },
      ask: 'What is the postcode of the area?',
      hint: 'Yours, or that of the place it is about.',
      why: 'It decides which team gets it.',
      label: 'Postcode',
      unknown: true,
      words: ['postcode'],
    },
    'nm.place': {
      answer: { kind: 'location' },
      ask: 'Which street or place is it about?',
      why: 'It decides which team gets it.',
      label: 'Street or place',
      unknown: true,
      when: { field: 'nm.postcode', given: false },
      reads: 'place',
      words: ['place', 'street'],
    },
    ...ownerReporting,
    ...contact,
  },
  priority: [{ when: { field: 'gate.danger', is: 'yes' }, suggest: 'urgent-review' }],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    { when: { field: 'nm.topic', is: ['antisocial', 'drugs', 'crime'] }, letter: 'R', text: 'Worried about the area' },
  ],
  declarations: declarationForMessages,
  next: [
    'Your message goes to the neighbourhood team for that area. {{force.neighbourhoodReply}}',
    'It is not for emergencies. Call 999 if anyone is in danger, and 101 for what cannot wait.',
  ],
})
