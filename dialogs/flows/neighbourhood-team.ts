import { defineFlow } from '../flow.ts'
import { tellMe } from './blocks/tell-me.ts'

/** The neighbourhood team (domain 2.6 T56): names, priorities, meetings and a message to it. */
export const neighbourhoodTeam = defineFlow({
  id: 'neighbourhood-team',
  title: 'Your neighbourhood team',
  examples: [
    'who is our local bobby',
    'email for the PCSO in our ward',
    'when is the next meeting with the police in our village',
    'can someone from the local team come to our coffee morning',
    'we never see officers on our estate any more',
    'want to suggest what you should work on round here',
    'name of the sergeant for this patch please',
    'how do I start a neighbourhood watch',
    'can an officer visit our primary school for a talk',
    'message for the safer neighbourhoods lot',
    'local policing team contact',
    'what are they doing about the things we raised at the last residents meeting',
  ],
  request: true,
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is something happening right now that needs help at once?',
      why: 'Local teams do not read messages all day. Call 999 for help at once.',
      risk: true,
      yes: { outcome: 'danger' },
      no: 'what',
    },
    what: {
      key: 'nt.what',
      ask: 'What would you like to do?',
      why: 'So that you get to the right page or person.',
      options: [
        {
          id: 'names',
          label: 'See who they are and what they work on',
          says: ['names', 'who are they', 'priorities', 'who is my local officer'],
          goto: 'place',
        },
        {
          id: 'meeting',
          label: 'Go to a meeting or an event',
          says: ['a meeting', 'next meeting', 'events'],
          sets: { 'nm.topic': 'event' },
          goto: 'place',
        },
        {
          id: 'message',
          label: 'Send them a message',
          says: ['message', 'contact them', 'write to them', 'email them', 'invite an officer'],
          goto: { outcome: 'message' },
        },
        {
          id: 'problem',
          label: 'Report noise, groups or other trouble nearby',
          says: ['antisocial behaviour', 'asb', 'trouble', 'neighbours'],
          goto: { flow: 'antisocial-behaviour' },
        },
        { id: 'crime', label: 'Report a crime', says: ['report something', 'a crime'], goto: { outcome: 'tell-me' } },
        {
          id: 'watch',
          label: 'Join or start a Neighbourhood Watch',
          says: ['neighbourhood watch', 'watch scheme'],
          sets: { 'nm.topic': 'watch' },
          goto: { outcome: ['watch', 'message'] },
        },
      ],
      unsure: 'place',
    },
    place: {
      key: 'nm.postcode',
      ask: 'What is your postcode?',
      hint: 'You can answer "I do not know".',
      why: 'It shows which team is yours.',
      answer: { kind: 'postcode' },
      unknown: true,
      goto: 'kind',
    },
    kind: {
      when: [{ step: 'what', is: 'meeting', goto: { outcome: ['meetings', 'message'] } }],
      otherwise: { outcome: ['names', 'message'] },
    },
  },
  outcomes: {
    danger: {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 if a crime is happening or someone is in danger. Do not wait for the local team.'],
      contacts: ['h.999', 'h.relay999'],
      form: 'antisocial-behaviour-report',
    },
    'tell-me': tellMe,
    names: {
      kind: 'advice',
      title: 'Find your team on police.uk',
      area: { place: 'place', show: ['team'] },
      say: [
        'Put your postcode in on police.uk. It shows the names of your local officers, what they are working on and how to reach them.',
        'In Scotland, look at the website of Police Scotland, and in Northern Ireland at that of the PSNI.',
      ],
      contacts: ['h.policeuk', 'h.policescotland', 'h.psni'],
    },
    meetings: {
      kind: 'advice',
      title: 'Find meetings on police.uk',
      say: [
        'Put your postcode in on police.uk and look at the page of your team for meetings and events. Anyone who lives or works there can come.',
      ],
      contacts: ['h.policeuk'],
    },
    watch: {
      kind: 'advice',
      title: 'Neighbourhood Watch',
      say: ['Look on ourwatch.org.uk for a group near you, or to start one. Your local team can help you.'],
      contacts: ['h.ourwatch'],
    },
    message: {
      kind: 'report',
      title: 'Write to your team here',
      say: [
        'You can send a message here in about 4 minutes. {{force.neighbourhoodReply}}',
        'For a crime or something that is going on now, use a report or call 101.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'neighbourhood-message',
    },
  },
})
