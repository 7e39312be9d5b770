import { defineFlow } from '../flow.ts'

/** A vehicle that was taken away (domain 2.3 T40 with 4.4): why it was taken decides who has it and what is needed. No safety gate: it is about papers. */
export const seizedVehicle = defineFlow({
  id: 'seized-vehicle',
  title: 'A vehicle that was taken away',
  examples: [
    'police took my car because the insurance had lapsed',
    'how do I get my van back from the pound',
    'my car has been towed and I do not know where it is',
    'what papers do I need to bring to the compound',
    'DVLA clamped me outside my house',
    'you recovered my stolen motorbike, who do I ring',
    'my son had his quad taken off him for riding on the common',
    'when do they crush it if I cannot pay',
    'car kept as evidence after my brother was arrested',
    'I was driving on a provisional and they took it away',
    'is there a daily fee while it sits in storage',
    'came out of the shops and the lorry was lifting my car',
  ],
  steps: {
    why: {
      ask: 'Why was it taken?',
      hint: 'The notice says so, if you were given one.',
      why: 'It decides who has it now and what you have to bring.',
      reads: 'options',
      options: [
        {
          id: 'insurance',
          label: 'No insurance or no licence',
          says: ['no insurance', 'uninsured', 'no licence', 'provisional', 'insurance lapsed', '165a'],
          goto: 'nation',
        },
        {
          id: 'nuisance',
          label: 'It was driven in a way that upset people',
          says: ['section 59', 's59', 'anti social', 'off road', 'nuisance', 'racing'],
          goto: 'nation',
        },
        {
          id: 'abandoned',
          label: 'It was abandoned, broken down or in a dangerous place',
          says: ['abandoned', 'broken down', 'dangerous place', 'after a crash', 'after the accident', 'towed'],
          goto: 'nation',
        },
        {
          id: 'stolen',
          label: 'It was stolen and has been found',
          says: ['stolen', 'recovered', 'found my stolen', 'stolen and found'],
          goto: 'nation',
        },
        {
          id: 'evidence',
          label: 'It is kept because of a crime',
          says: ['evidence', 'exhibit', 'forensics', 'kept for a case', 'arrested'],
          goto: { outcome: ['evidence', 'message'] },
        },
        {
          id: 'tax',
          label: 'It was clamped or taken for tax',
          says: ['no tax', 'untaxed', 'dvla', 'clamped', 'sorn', 'nsl'],
          goto: { outcome: 'dvla' },
        },
        {
          id: 'parking',
          label: 'It was parked in the wrong place',
          says: ['parked', 'parking', 'council took it', 'bailiffs', 'enforcement agents'],
          goto: { outcome: 'council' },
        },
      ],
      unsure: { outcome: ['not-known', 'message'] },
    },
    nation: {
      ask: 'Where was it taken?',
      why: 'Each force has its own place where it keeps vehicles.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: 'reason' },
        { id: 'wales', label: 'Wales', goto: 'reason' },
        { id: 'scotland', label: 'Scotland', goto: { outcome: 'police-scotland' } },
        { id: 'northern-ireland', label: 'Northern Ireland', says: ['ni', 'ulster'], goto: { outcome: 'psni' } },
        {
          id: 'outside-uk',
          label: 'Outside the UK',
          says: ['abroad', 'another country', 'overseas'],
          goto: { outcome: 'abroad' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'], goto: 'reason' },
      ],
      unsure: 'reason',
    },
    reason: {
      when: [
        { step: 'why', is: 'insurance', goto: { outcome: ['insurance', 'papers', 'message'] } },
        { step: 'why', is: 'nuisance', goto: { outcome: ['nuisance', 'papers', 'message'] } },
        { step: 'why', is: 'stolen', goto: { outcome: ['stolen', 'papers', 'message'] } },
      ],
      otherwise: { outcome: ['removed', 'papers', 'message'] },
    },
  },
  outcomes: {
    insurance: {
      kind: 'advice',
      title: 'Claim it in the time on the notice',
      say: [
        'Bring the papers on the notice and pay the fees. The time to do it is on the notice. To be safe, do it within 7 days, as the rule is changing.',
        'If no one claims it in time, it can be sold or crushed, usually after about 14 days. The fees grow each day.',
      ],
    },
    nuisance: {
      kind: 'advice',
      title: 'Read the notice about your vehicle',
      say: [
        'It says where the vehicle is, what it costs and by when to claim it. Since June 2026 a warning first is no longer needed in England and Wales.',
        'If you were not using it and did not know, say so to the office on the notice.',
      ],
    },
    removed: {
      kind: 'advice',
      title: 'Ask the office on the notice where it is',
      say: [
        'The notice says where it is kept and what it costs each day. Fees usually have to be paid first.',
        'If you have no notice, call 101 and give the number plate.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    stolen: {
      kind: 'advice',
      title: 'Ask your insurer before you pay',
      say: [
        'You may have to pay for the recovery. Your insurer may cover it, and the police can choose to waive it.',
        'Do not clean it before you know if it is still to be looked at for traces.',
      ],
    },
    papers: {
      kind: 'advice',
      title: 'What to bring',
      say: [
        'You usually need photo ID, proof that it is yours such as the V5C, a driving licence and valid insurance.',
        'Check that the insurance covers vehicles taken by the police. To drive it away you usually need an MOT, or bring someone with a recovery truck.',
      ],
    },
    evidence: {
      kind: 'advice',
      title: 'Ask the officer in the case',
      say: [
        'Only the officer in the case can say when it can be given back. Their name may be on the paper that you were given.',
        'If you do not know who it is, call 101 and give the crime number or the number plate.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    dvla: {
      kind: 'elsewhere',
      title: 'Ask DVLA',
      say: [
        'Clamping and taking vehicles for tax is usually done for DVLA. The number on the notice or on the clamp tells you how to get it back.',
        'Do not try to take a clamp off. If you think that it was stolen, you can report that here.',
      ],
      contacts: ['h.dvlacontact'],
      form: 'crime-vehicle',
    },
    council: {
      kind: 'elsewhere',
      title: 'Ask the council or the company on the notice',
      say: [
        'Vehicles that were parked wrongly, or taken for a debt, are usually with the council or its company. The notice has the number.',
        'If no one has it, it may be stolen. You can report that here.',
      ],
      contacts: ['h.council', 'h.bailiffs'],
      form: 'crime-vehicle',
    },
    'police-scotland': {
      kind: 'elsewhere',
      police: 'scotland',
      title: 'Ask Police Scotland',
      say: [
        'Police Scotland can say where it is. Call 101 with the number plate. You can also write here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'report-update',
    },
    psni: {
      kind: 'elsewhere',
      police: 'northern-ireland',
      title: 'Ask the Police Service of Northern Ireland',
      say: [
        'The Police Service of Northern Ireland can say where it is. Call 101 with the number plate. You can also write here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'report-update',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask the police in that country',
      say: ['The police of that country have to say where it is. You can still write to us here.'],
      contacts: ['h.fcdo'],
      form: 'report-update',
    },
    'not-known': {
      kind: 'call',
      title: 'Find out who has it',
      say: [
        'Call 101 and give the number plate. They can see if the police had it taken away.',
        'If they did not, ask the council. If no one has it, report it as stolen.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.council'],
    },
    message: {
      kind: 'report',
      title: 'Send a message about it',
      say: [
        'You can send a message here with the number plate and the reference on the notice. It does not stop the fees.',
      ],
      form: 'report-update',
    },
  },
})
