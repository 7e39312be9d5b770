/** A sentence or two that a hasty reader would fill a field from, and the fields that must stay open. */
export interface Trap {
  readonly form: string
  readonly said: string
  readonly open: readonly string[]
}

/** What is denied, doubted, asked, of another time, of another person, or told two ways fills nothing. */
export const TRAPS: readonly Trap[] = [
  // Denied
  {
    form: 'crime-theft',
    said: 'My phone was stolen. There was no CCTV anywhere near and no one saw it happen.',
    open: ['ev.any', 'ev.cctv'],
  },
  { form: 'crime-bicycle', said: 'My bike was taken. It was not a mountain bike.', open: ['bike.type'] },
  { form: 'crime-bicycle', said: 'My bike was taken, and it was not on the train.', open: ['bike.place'] },
  {
    form: 'crime-burglary',
    said: 'They broke in through the back but did not touch the bedrooms.',
    open: ['bg.search'],
  },
  { form: 'crime-vehicle', said: 'My car was stolen. It does not have a tracker.', open: ['crime.lines'] },
  { form: 'collision-report', said: 'We crashed on the A1. I did not show my insurance to her.', open: ['co.duty'] },
  { form: 'lost-property-report', said: 'I lost my keys. I have not rung the bus company yet.', open: ['lo.action'] },
  {
    form: 'crime-assault',
    said: 'He punched me. I never said that I would make a statement.',
    open: ['sup.statement'],
  },
  // Doubted
  {
    form: 'crime-theft',
    said: 'My bag was stolen. There might be cameras in the shop.',
    open: ['ev.any', 'crime.lines'],
  },
  { form: 'crime-theft', said: 'My bag was stolen. I am not sure whether anyone saw it.', open: ['wit.any'] },
  { form: 'crime-burglary', said: 'Someone broke in. Perhaps they climbed through the window.', open: ['bg.entry'] },
  {
    form: 'crime-damage',
    said: 'My car was scratched. If someone keyed it on purpose I want to know.',
    open: ['dm.who'],
  },
  {
    form: 'driving-offence-report',
    said: 'He pulled out. I would have had a video if the camera had been on.',
    open: ['dr.footage'],
  },
  {
    form: 'crime-vehicle',
    said: 'My van was stolen. The keys may have been left in it, I cannot remember.',
    open: ['veh.keys'],
  },
  // Asked
  { form: 'crime-theft', said: 'My phone was stolen. Can you check the CCTV?', open: ['ev.any', 'crime.lines'] },
  { form: 'crime-burglary', said: 'Our shed was broken into. Should I give a statement?', open: ['sup.statement'] },
  { form: 'lost-property-report', said: 'I lost my passport. Do I need it for the insurance?', open: ['lo.insurer'] },
  // Another time
  {
    form: 'crime-burglary',
    said: 'Our shed was broken into last night. Last time they got in through the window.',
    open: ['bg.entry'],
  },
  {
    form: 'crime-bicycle',
    said: 'My bike was stolen. The year before last a mountain bike went from the garage.',
    open: ['bike.place'],
  },
  { form: 'crime-damage', said: 'My fence was kicked in. I bought it in March 2021.', open: ['when.at'] },
  { form: 'crime-theft', said: 'My phone was stolen. I reported it to Vodafone yesterday at 4pm.', open: ['when.at'] },
  { form: 'missing-person-report', said: 'My brother is missing. It is now 7pm.', open: ['mi.when'] },
  // Another person and their things
  { form: 'crime-theft', said: 'My bag was stolen. My neighbour had her laptop taken as well.', open: ['items.1.cat'] },
  {
    form: 'crime-theft',
    said: 'My phone was stolen by a man. I was wearing a red coat.',
    open: ['suspects.0.clothes'],
  },
  { form: 'crime-theft', said: 'My purse was stolen. His name is Paul Sample.', open: ['rep.first', 'rep.last'] },
  {
    form: 'crime-theft',
    said: 'My purse was stolen. My neighbour is called Paul Sample.',
    open: ['rep.first', 'rep.last'],
  },
  {
    form: 'crime-theft',
    said: 'My purse was stolen. The manager can be reached on 01632 960111.',
    open: ['con.method'],
  },
  { form: 'crime-theft', said: 'My phone was stolen. My number is 07700 900123.', open: ['con.phone'] },
  { form: 'crime-theft', said: 'My purse was stolen. He rang me from 07700 900123.', open: ['con.phone'] },
  {
    form: 'crime-theft',
    said: 'My purse was stolen. My mum lives at 3 Elm Road, Leeds LS1 1AA.',
    open: ['rep.addr', 'loc.find'],
  },
  {
    form: 'crime-robbery',
    said: 'My son was robbed. His name is Joshua.',
    open: ['suspects.0.known', 'suspects.0.name'],
  },
  {
    form: 'crime-damage',
    said: 'My car was scratched. A silver Audi with plate AB12 CDE was next to it.',
    open: ['dm.veh.vrm', 'dm.veh.make'],
  },
  {
    form: 'driving-offence-report',
    said: 'A van cut me up. I was in my blue Ford Focus, AB12 CDE.',
    open: ['dr.veh.vrm', 'dr.veh.make'],
  },
  {
    form: 'driving-offence-report',
    said: 'A car overtook me. A woman called Fran stopped and gave me her number.',
    open: ['dr.driver.name', 'dr.driver.sex'],
  },
  {
    form: 'crime-assault',
    said: 'I was hit by a lad. A lady from the shop came out and helped, she was about 60.',
    open: ['suspects.0.dobAge'],
  },
  // Two that differ
  { form: 'crime-theft', said: 'My phone was stolen, either on Monday or on Wednesday.', open: ['when.at'] },
  {
    form: 'crime-theft',
    said: 'My phone was stolen in Boots on Elm Road or in Tesco on Oak Street.',
    open: ['loc.find'],
  },
  { form: 'crime-bicycle', said: 'My bike was stolen. It had a D-lock and a cable on it.', open: ['bike.lock'] },
  {
    form: 'crime-theft',
    said: 'My phone was stolen. Ring 07700 900123 or ring me on 07700 900456.',
    open: ['con.phone'],
  },
  { form: 'crime-theft', said: 'My name is Ann Sample. My name is Beth Other.', open: ['rep.first'] },
  { form: 'crime-damage', said: 'It was a red car. No, it was a blue car that did it.', open: ['veh.colour'] },
  // What was not taken, and what only sounds like a thing
  { form: 'crime-theft', said: 'My wallet was stolen. I called the bank on my phone.', open: ['items.1.cat'] },
  {
    form: 'crime-from-vehicle',
    said: 'They took my drill. My gym bag was in the boot and they did not find that.',
    open: ['items.1.cat'],
  },
  { form: 'crime-bicycle', said: 'My bike was stolen. I saw the lock on the floor.', open: ['items.0.cat'] },
  {
    form: 'crime-theft',
    said: 'My purse was stolen. They used my card in Boots.',
    open: ['items.1.cat', 'suspects.0.clothes'],
  },
  {
    form: 'crime-damage',
    said: 'He kicked my door. A neighbour with a partner and a golf club saw it.',
    open: ['veh.make'],
  },
  {
    form: 'intelligence-report',
    said: 'They deal there. I do not want my name anywhere near it.',
    open: ['rep.first'],
  },
  { form: 'crime-theft', said: 'My bag was stolen from my desk. I got in from work at six.', open: ['loc.type'] },
]

/** Nothing in these is about danger that a form may settle: each names a field of danger, injury, a weapon, a child, consent or safe contact. */
export const RISKY_TALK: readonly string[] = [
  'No one was hurt, there was no weapon, nobody is in danger and no children live here. It is safe to call me any time.',
  'He had a knife and I was badly hurt and taken to hospital, my kids saw it, and it is not safe to ring me.',
  'She agreed to this report and knows about it. I am 15. It was because I am gay. My ex-partner did it.',
]
