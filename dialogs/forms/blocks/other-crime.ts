import { defineBlock } from '../../form.ts'

/** What it is about where no other report fits (domain 2.2 T17, 3.4 `crime.type`). The triage of other crimes asks the same. */
export const otherCrime = defineBlock({
  'crime.type': {
    section: 'What it is about',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'blackmail',
          label: 'Blackmail',
          says: ['blackmailing me', 'blackmailed', 'sextortion', 'demanding money'],
        },
        { id: 'kidnap', label: 'Kidnap', says: ['kidnapped', 'abducted', 'held for ransom'] },
        {
          id: 'threats',
          label: 'Threats to kill or hurt',
          says: ['threatened to kill', 'death threat', 'death threats'],
        },
        {
          id: 'rural',
          label: 'Poaching, hare coursing or other rural crime',
          says: ['hare coursing', 'poaching', 'poachers', 'lamping', 'sheep stolen', 'gps unit', 'farm machinery'],
        },
        {
          id: 'heritage',
          label: 'Harm to an old or protected site',
          says: [
            'metal detecting',
            'metal detectorists',
            'nighthawks',
            'nighthawking',
            'scheduled monument',
            'lead off the church roof',
          ],
        },
        { id: 'rave', label: 'A rave or unlicensed music event', says: ['illegal rave', 'rave', 'free party'] },
        { id: 'hunting', label: 'Hunting with dogs', says: ['fox hunt', 'hunting with hounds', 'fox hunting'] },
        {
          id: 'justice',
          label: 'Pressure on a witness, or lies to a court',
          says: ['witness intimidation', 'perverting the course of justice', 'drop the case', 'not to give evidence'],
        },
        {
          id: 'corruption',
          label: 'Bribery or corruption',
          says: ['bribe', 'bribes', 'backhander', 'backhanders', 'kickbacks'],
        },
        {
          id: 'police',
          label: 'Something that a police officer or police staff did',
          says: ['a police officer', 'corrupt officer', 'bent copper', 'police corruption'],
        },
        {
          id: 'immigration',
          label: 'Immigration crime',
          says: ['illegal workers', 'overstayed', 'fake visa', 'sham marriage'],
        },
        {
          id: 'smuggling',
          label: 'Smuggling, or illegal tobacco or alcohol',
          says: ['smuggling', 'smuggled', 'illegal cigarettes', 'fake cigarettes', 'dodgy tobacco', 'duty free'],
        },
        {
          id: 'underage',
          label: 'Selling to children under age',
          says: ['underage sales', 'vapes to kids', 'selling vapes to children', 'serving under 18s'],
        },
        {
          id: 'stolen',
          label: 'Something stolen',
          says: ['a theft', 'a burglary', 'a robbery', 'a stolen vehicle', 'a stolen bike'],
        },
        { id: 'damage', label: 'Damage or graffiti', says: ['criminal damage', 'vandalism', 'arson'] },
        { id: 'violence', label: 'Someone attacked or hurt', says: ['an assault', 'an attack', 'a fight'] },
        {
          id: 'harassment',
          label: 'Harassment, stalking or abusive messages',
          says: ['harassment', 'stalking', 'abusive messages', 'malicious messages'],
        },
        { id: 'fraud', label: 'Fraud or a scam', says: ['a scam', 'scammed', 'conned', 'cyber crime'] },
        {
          id: 'sexual',
          label: 'Unwanted touching, flashing or photos',
          says: ['flashed', 'groped', 'indecent exposure', 'upskirting', 'touched me'],
        },
        { id: 'other', label: 'Something else', says: ['none of these', 'it does not fit'] },
      ],
    },
    ask: 'What is it about?',
    why: 'Some of these have a report of their own, or are dealt with by another office.',
    label: 'What it is about',
    reads: 'options',
    words: ['kind of crime', 'about'],
    remarks: [
      {
        on: ['blackmail', 'kidnap', 'threats'],
        say: [
          'Call 999 if it could be carried out soon, or if someone is being held. If not, call 101 now, as a report may wait.',
          'If someone demands money, do not pay. Keep all messages.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
      {
        on: 'justice',
        say: ['Call 101 and give the name of the officer in the case. Call 999 if you are in danger.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
      {
        on: ['rave', 'hunting'],
        say: ['If it is still going on, call 101. Call 999 if anyone is in danger. Do not go close.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
      {
        on: 'corruption',
        say: [
          'The Serious Fraud Office looks at very large cases. You can report it here too.',
          'If someone could guess that it was you who told, you can tell the charity Crimestoppers instead.',
        ],
        contacts: ['h.sfo', 'h.cs'],
      },
      {
        on: 'police',
        say: [
          'A complaint about someone in the police has a form of its own, and goes to people who deal with just that.',
          'To report a crime by someone in the police, call 101. You can ask for someone who does not know them.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.iopc'],
        offer: { flow: 'complaint' },
      },
      {
        on: 'immigration',
        say: ['Immigration Enforcement deals with this. You can go on here too.'],
        contacts: ['h.imm'],
      },
      {
        on: 'smuggling',
        say: ['HM Revenue and Customs deals with smuggling, and Trading Standards with shops. You can go on here too.'],
        contacts: ['h.hmrc', 'h.ca', 'h.cawales'],
      },
      {
        on: 'underage',
        say: ['Trading Standards deals with this. You reach them through Citizens Advice. You can go on here too.'],
        contacts: ['h.ca', 'h.cawales'],
      },
      { on: 'stolen', say: ['There is a report for that, which asks less of you.'], offer: { flow: 'theft' } },
      {
        on: 'damage',
        say: ['There is a report for that, which asks less of you.'],
        offer: { flow: 'criminal-damage' },
      },
      { on: 'violence', say: ['There is a report for that, which asks less of you.'], offer: { flow: 'assault' } },
      {
        on: 'harassment',
        say: ['There is a report for that, which asks less of you.'],
        offer: { flow: 'stalking-harassment' },
      },
      {
        on: 'fraud',
        say: [
          'Report Fraud takes reports of fraud in England, Wales and Northern Ireland. In Scotland call 101. We can show you what fits.',
        ],
        contacts: ['h.rf', 'h.101', 'h.relay101'],
        offer: { flow: 'fraud' },
      },
      {
        on: 'sexual',
        say: [
          'It is not your fault. You do not have to say what was done. You can ask for a call back instead, or talk to someone in confidence.',
        ],
        contacts: ['h.rasasl', 'h.rcs', 'h.nidash', 'h.lff'],
        offer: { flow: 'sexual-offences' },
      },
    ],
  },
  'ot.soon': {
    answer: { kind: 'yes-no' },
    ask: 'Could what they threaten happen soon?',
    why: 'If it could, a call is quicker than a report.',
    label: 'Could happen soon',
    risk: true,
    when: { field: 'crime.type', is: ['blackmail', 'kidnap', 'threats', 'justice'] },
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now if you can. This chat is not read by anyone while you type, so it cannot send help.'],
        contacts: ['h.999'],
      },
    ],
  },
  'ot.case': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which case is it about?',
    hint: 'A crime number, or the name of the officer in the case, is enough.',
    why: 'So that it reaches the people who know the case.',
    label: 'Case and officer',
    optional: true,
    unknown: true,
    when: { field: 'crime.type', is: 'justice' },
    words: ['officer', 'case'],
  },
})
