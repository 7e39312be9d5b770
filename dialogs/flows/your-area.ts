import { defineFlow } from '../flow.ts'

/** Crime in an area (domain 2.6 T54, Annex A): a place first, then what the person wants to know of it. */
export const yourArea = defineFlow({
  id: 'your-area',
  title: 'Crime in your area',
  examples: [
    'is this a safe street to live in',
    'what crime is there round here',
    'thinking of buying a flat, how bad is the area',
    'show me the crime map for our village',
    'how many burglaries near my school this year',
    'why was the helicopter up last night',
    'police tape on our road, what went on',
    'what goes on in SW1 at night',
    'is it getting worse where I live',
    'local crime numbers',
    'my daughter is moving to a student house, is it alright there',
    'lots of sirens near the park today, anything to worry about',
  ],
  request: true,
  steps: {
    what: {
      key: 'ya.what',
      ask: 'What would you like to know?',
      why: 'So that we look in the right place.',
      reads: 'area',
      options: [
        {
          id: 'figures',
          label: 'How much crime there is in a place',
          says: ['crime figures', 'crime map', 'is it safe', 'statistics'],
          tells: [
            'crime|crimes|crime_figures|crime_numbers|crime_map|crime_rate|crime_stats ..3 in|near|around|round|for|at',
            'how ..3 safe|rough|dangerous|bad',
            'is ..6 safe|rough|dangerous',
            'how_much|how_many ..2 crime|crimes|burglaries|robberies|thefts|muggings|stabbings',
          ],
          goto: 'place',
        },
        {
          id: 'now',
          label: 'What is going on right now or went on today',
          says: ['sirens', 'helicopter', 'what happened', 'police tape'],
          goto: { outcome: 'news' },
        },
        {
          id: 'team',
          label: 'Who my local officers are',
          says: ['my local officers', 'neighbourhood team', 'local team'],
          goto: { flow: 'neighbourhood-team' },
        },
        {
          id: 'advice',
          label: 'How to keep safe',
          says: ['advice', 'prevention', 'tips'],
          goto: { flow: 'crime-prevention', sets: { 'cpr.happened': 'no' } },
        },
        {
          id: 'tell',
          label: 'I want to tell the police what goes on there',
          says: ['report something', 'drug dealing', 'tell you something'],
          goto: { flow: 'suspicious-activity' },
        },
      ],
      unsure: 'place',
    },
    place: {
      key: 'ya.place',
      ask: 'Which place do you mean?',
      hint: 'Give a postcode, or the name of a ward, borough, station or street, like "Mill Lane in Exampleton". You can answer "I do not know".',
      why: 'The figures are kept by place. We do not need your own address.',
      answer: { kind: 'location' },
      reads: 'area',
      unknown: true,
      goto: { outcome: 'figures' },
    },
  },
  outcomes: {
    figures: {
      kind: 'advice',
      title: 'Crime in your area',
      area: { place: 'place', show: ['figures', 'team'] },
      say: [
        'I cannot show crime figures for it in this chat. Put the postcode in on police.uk to see the crimes reported on or near each street, and how they ended.',
        'The figures are 1 or 2 months old, and for some forces months are missing. Each point is a rough place, never an exact address.',
        'Scotland has no figures there: ask Police Scotland. You can also write to the neighbourhood team here.',
      ],
      contacts: ['h.policeuk', 'h.policescotland'],
      still: 'neighbourhood-message',
    },
    news: {
      kind: 'advice',
      title: 'What is going on now',
      say: [
        'We do not know here what officers are doing right now. Look at the website or the social media of your force.',
        'If you saw something that could help, tell us. Call 999 if you are in danger.',
      ],
      contacts: ['h.policeuk', 'h.999'],
      form: 'intelligence-report',
    },
  },
})
