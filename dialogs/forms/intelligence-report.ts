import { defineForm } from '../form.ts'
import { contact, contactSafely } from './blocks/contact.ts'
import { declaration } from './blocks/declaration.ts'
import { intelligenceAccount, intelligenceGate, intelligenceSafety, intelligenceSource } from './blocks/intelligence.ts'
import { personKnownOf } from './blocks/person-known-of.ts'
import { reporter } from './blocks/person-reporting.ts'
import { nation } from './blocks/role-and-nation.ts'
import { gateAlready } from './blocks/safety-gate.ts'
import { vehicleKnownOf } from './blocks/vehicle-known-of.ts'

/** What someone knows about drugs, weapons, exploitation or anything suspicious (domain 3.12). No name by default; no upload. */
export const intelligenceReport = defineForm({
  id: 'intelligence-report',
  version: '1',
  title: 'Tell us about drugs, weapons or something suspicious',
  examples: [
    'I want to pass on some information without giving my name',
    'where is the form for telling you about a dealer',
    'can I leave a tip about what goes on at number nine',
    'I have registration numbers of the cars that come and go, let me send them in',
    'give intel',
    'report what I know about a man who is wanted',
  ],
  team: 'local-intelligence',
  teams: [
    { when: { field: 'in.kind', is: 'terrorism' }, team: 'counter-terrorism' },
    { when: { field: 'in.kind', is: ['slavery', 'sexual-exploitation'] }, team: 'modern-slavery' },
  ],
  minutes: 10,
  ready: [
    'Where it happens, and on which days and times',
    'Names or what people look like, if you know',
    'Number plates, if you saw any',
  ],
  story: 'in.what',
  account: 'open',
  short: { field: 'rep.under18', is: 'yes' },
  fields: {
    ...intelligenceGate,
    'in.what': intelligenceAccount['in.what'],
    'in.kind': intelligenceAccount['in.kind'],
    'in.how': intelligenceAccount['in.how'],
    'in.where': intelligenceAccount['in.where'],
    nation: { ...nation.nation, ask: 'Which part of the UK is it in?' },
    'in.when': intelligenceAccount['in.when'],
    ...gateAlready,
    'in.method': intelligenceAccount['in.method'],
    'in.methodText': intelligenceAccount['in.methodText'],
    'in.whoAny': {
      section: 'People and vehicles',
      answer: { kind: 'yes-no' },
      ask: 'Do you know anything about the people who do it?',
      hint: 'For example a name, a nickname, or what they look like.',
      why: 'It helps to put what you know together with what others have told us.',
      label: 'Know something about the people',
      unknown: true,
      tells: {
        yes: [
          '<man>|<woman>|he|she|they|his|her|their ..2 called|named|name|known_as|goes_by|lives|live|wears|drives|works|is_about|looks',
          'called|named|known_as|goes_by|nickname|nicknamed|name_is ..1 !me !us !the !him !police !it !round !out',
          '<man>|<woman>|couple|lads|two|three|tenant|neighbour|family|occupants|occupant ..4 lives|live|living|moved|who|with|about|in_his|in_her|in_their|driving|drives|runs|run',
          'his|her|their ..1 girlfriend|boyfriend|brother|mate|partner|cousin|wife|dad|mum',
          'tall|slim|stocky|bald|beard|tattoo|tattoos|hoodie|skinny',
        ],
        no: [
          'not ..2 know|seen|see ..2 who|them|him|anyone|names|any',
          'no idea|clue who',
          'never seen ..2 them|him|anyone',
        ],
      },
    },
    'in.who': {
      repeat: personKnownOf,
      max: 10,
      more: 'Is there anyone else who does it?',
      label: 'A person who does it',
      when: { field: 'in.whoAny', is: 'yes' },
    },
    'in.vehAny': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'no', label: 'No', says: ['no vehicle', 'none'] },
          { id: 'full', label: 'Yes, and I know a number plate', says: ['with the plate', 'i have the plate'] },
          { id: 'seen', label: 'Yes, but not the whole plate', says: ['yes', 'without the plate', 'no plate'] },
        ],
      },
      ask: 'Did you see any vehicles?',
      why: 'A vehicle can often be traced.',
      label: 'Vehicles seen',
      unknown: true,
      reads: 'vehicle-registration',
      words: ['vehicles'],
    },
    'in.veh': {
      repeat: vehicleKnownOf,
      max: 10,
      more: 'Did you see another vehicle?',
      label: 'A vehicle',
      when: { field: 'in.vehAny', is: ['full', 'seen'] },
    },
    ...intelligenceSafety,
    ...intelligenceSource,
    'rep.first': { ...reporter.first, section: 'About you', when: { field: 'in.name', is: 'named' } },
    'rep.last': { ...reporter.last, when: { field: 'in.name', is: 'named' } },
    'rep.under18': {
      ...reporter.under18,
      when: { field: 'in.name', is: 'named' },
      remarks: [
        {
          on: 'yes',
          say: [
            'It can help to tell a grown-up you trust as well. You can talk to Childline about anything. Fearless takes what you know without a name.',
          ],
          contacts: ['h.childline', 'h.fearless'],
        },
      ],
    },
    ...contact,
    'con.method': { ...contact['con.method'], when: { field: 'in.name', is: 'named' } },
    'con.safe': { ...contactSafely['con.safe'], when: { field: 'con.method', given: true } },
  },
  priority: [
    {
      when: {
        any: [
          { field: 'in.now', is: 'yes' },
          { field: 'gate.danger', is: 'yes' },
          { field: 'in.kind', is: 'terrorism' },
          { field: 'in.method', is: 'children' },
          {
            all: [
              { field: 'in.children', is: 'yes' },
              { field: 'in.kind', is: ['sexual-exploitation', 'slavery', 'gang'] },
            ],
          },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          { field: 'in.weapons', is: 'guns' },
          { field: 'in.kind', is: ['weapons', 'cuckooing', 'slavery', 'sexual-exploitation'] },
          { field: 'in.children', is: 'yes' },
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          { field: 'in.kind', is: ['theft-plan', 'wanted-person', 'gang'] },
          { field: 'in.weapons', is: ['knives', 'other-weapons'] },
          { field: 'in.vehAny', is: 'full' },
          { some: 'in.who', has: { field: 'known', is: 'yes' } },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'in.now', is: 'yes' }, letter: 'T', text: 'Said that a crime is going on now' },
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is hurt or in danger' },
    { when: { field: 'in.kind', is: 'weapons' }, letter: 'T', text: 'About weapons' },
    { when: { field: 'in.kind', is: 'terrorism' }, letter: 'T', text: 'About terrorism' },
    { when: { field: 'in.weapons', is: 'guns' }, letter: 'T', text: 'Guns may be there' },
    { when: { field: 'in.weapons', is: ['knives', 'other-weapons'] }, letter: 'T', text: 'Other weapons may be there' },
    {
      when: { field: 'in.weapons', is: ['dogs', 'doors', 'cameras'] },
      letter: 'R',
      text: 'Dogs, doors or cameras there',
    },
    { when: { field: 'in.children', is: 'yes' }, letter: 'R', text: 'A child or a person at risk is there' },
    { when: { field: 'in.method', is: 'children' }, letter: 'V', text: 'Children are used' },
    { when: { field: 'in.vehAny', is: 'full' }, letter: 'I', text: 'Knows a number plate' },
    { when: { field: 'in.whoAny', is: 'yes' }, letter: 'I', text: 'Knows something about the people' },
    { when: { some: 'in.who', has: { field: 'known', is: 'yes' } }, letter: 'I', text: 'Knows who someone is' },
    {
      when: { field: 'in.kind', is: ['cuckooing', 'slavery', 'sexual-exploitation'] },
      letter: 'V',
      text: 'Someone may be exploited',
    },
    { when: { field: 'rep.under18', is: 'yes' }, letter: 'V', text: 'Under 18' },
    { when: { field: 'con.safe', is: ['no', 'set-times'] }, letter: 'V', text: 'Not safe to contact at any time' },
    { when: { field: 'in.whoElse', is: 'yes' }, letter: 'E', text: 'Others could guess who told' },
    { when: { field: 'in.name', is: 'without-name' }, letter: 'E', text: 'Wants to give no name' },
  ],
  declarations: declaration,
  next: [
    'A person will read what you sent and put it together with what is known already.',
    'You may not be told what comes of it. That keeps you and others safe.',
    'Do not try to find out more, and do not follow or film anyone. If you see a crime going on, call 999.',
    'If you learn more by chance, you can tell us again, or tell Crimestoppers without a name.',
  ],
})
