import { expect } from 'vitest'
import {
  inWords,
  londonDate,
  londonInstant,
  NOT_KNOWN,
  type Saying,
  type Sayings,
  SKIPPED,
  sayingFor,
} from './sayings.ts'
import type { Walker } from './walker.ts'

/** How one form is talked through: what is said to which question, and what is done besides. */
export interface FormTalk {
  readonly form: string
  readonly answers: Sayings
  /** A correction in words, when this question stands. */
  readonly correction: {
    readonly at: string
    readonly say: string
    readonly key: string
    readonly value: unknown
    readonly display: string
  }
  /** Where a side question is asked, and where the person goes back one. */
  readonly sideAt: string
  readonly backAt: string
  /** The account that goes along word for word. */
  readonly story?: string
  readonly team: string
  /** The day on which the 14 days begin. */
  readonly offence?: string
  readonly files: Readonly<Record<string, Uint8Array>>
}

const yesterday = londonDate(-1)
const before = londonDate(-2)
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
/** A picture of one point. */
export const PNG = new Uint8Array(Buffer.from(pixel, 'base64'))
/** The head of a film, and noise. */
export const MP4 = new Uint8Array([
  ...[0, 0, 0, 24],
  ...Buffer.from('ftypisom'),
  ...[0, 0, 2, 0],
  ...Buffer.from('isommp42'),
  ...Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256),
])

const words = (say: string, value: unknown = say, display = say): Saying => ({ say, value, display })
const file = (bytes: Uint8Array, name: string): Saying => ({ file: { bytes, name }, value: [expect.any(String)] })

const STORY =
  'I locked it “properly”, at ten — with a lock I trust!\nWhen I came back (2 hours later) it was gone 🚲. Zoë saw <nobody>.'
const ACCOUNT =
  'The van came past my elbow; it can’t have been more than 30 cm.\n\nThen it went through the red light & off.'

const LOST = 'I put it down for a moment; then I had to run — “mind the doors” — and it was gone.'

const person: Sayings = {
  'rep.first': words('Ada'),
  'rep.last': words('Pettigrew-Ó Súilleabháin'),
  'rep.dob': words('31/12/1979', '1979-12-31', 'Monday 31 December 1979'),
  'rep.addr': words('Flat 2, 8 Example Road, SW1A 1AA', expect.objectContaining({ postcode: 'SW1A 1AA' })),
  'con.method': words('phone and email', ['phone', 'email'], 'Phone call, Email'),
  'con.phone': words('+44 7700 900 456', '+447700900456', '07700 900456'),
  'con.email': words('Ada.Pettigrew@Example.ORG', 'Ada.Pettigrew@example.org', 'Ada.Pettigrew@example.org'),
  'con.voicemail': words('yeah', true, 'Yes'),
  'con.copy': words('nope', false, 'No'),
}

export const bicycle: FormTalk = {
  form: 'crime-bicycle',
  team: 'telephone-and-digital-investigation',
  story: STORY,
  answers: {
    ...person,
    role: words('it happened to me', 'victim', 'It happened to me'),
    nation: words('England', 'england'),
    'when.at': words(
      'yesterday between 6pm and 8pm',
      { start: londonInstant(yesterday, '18:00'), end: londonInstant(yesterday, '20:00') },
      `${inWords(yesterday)}, between 6pm and 8pm`,
    ),
    'when.discovered': SKIPPED,
    'loc.find': words('outside Holborn station', expect.objectContaining({ text: 'outside Holborn station' })),
    'what.text': words(STORY),
    'bike.make': words('Trek'),
    'bike.model': NOT_KNOWN,
    'bike.colour': words('black'),
    'bike.frame': NOT_KNOWN,
    'bike.value': words('about six hundred quid', 60_000, '£600'),
    'bike.photo': file(PNG, 'my bike.png'),
    'ev.any': words('photos, receipts', ['photos', 'receipts'], 'Photos, Receipts or proof that it is yours'),
  },
  correction: { at: 'bike.lock', say: 'no, the bike was blue', key: 'bike.colour', value: 'blue', display: 'blue' },
  sideAt: 'bike.place',
  backAt: 'wit.any',
  files: { 'bike.photo': PNG },
}

export const driving: FormTalk = {
  form: 'driving-offence-report',
  team: 'traffic-prosecutions',
  story: ACCOUNT,
  offence: before,
  answers: {
    ...person,
    'dr.role': words('I was on my bike', 'cyclist', 'On a bike'),
    'dr.when': words(
      'yesterday at ten past eight in the morning',
      { start: londonInstant(yesterday, '08:10'), end: londonInstant(yesterday, '08:10') },
      `${inWords(yesterday)} at 8:10am`,
    ),
    'dr.offence': words('1 and 3', ['close-pass', 'red-light'], 'Passed a bike or horse too close, Red light'),
    'dr.veh.vrm': words('ab12 cde', 'AB12CDE', 'AB12 CDE'),
    'dr.veh.make': NOT_KNOWN,
    'dr.veh.driverKnown': words('no', false, 'No'),
    'dr.loc': words('A406 at Example Lane', expect.objectContaining({ text: 'A406 at Example Lane' })),
    'dr.speedLimit': { press: '30', value: '30', display: '30 mph' },
    'dr.account': words(ACCOUNT),
    'dr.footage': { press: 'mine', value: 'mine' },
    'dr.footageFile': file(MP4, 'Film (1).mp4'),
    'dr.clock': { press: 'wrong', value: 'wrong' },
    'dr.clockText': words('an hour behind'),
    'dr.statement': words('aye', true, 'Yes'),
    'dr.court': words('yep', true, 'Yes'),
  },
  correction: {
    at: 'dr.veh.hasVrm',
    say: 'actually it was the day before yesterday at 9am',
    key: 'dr.when',
    value: { start: londonInstant(before, '09:00'), end: londonInstant(before, '09:00') },
    display: `${inWords(before)} at 9am`,
  },
  sideAt: 'dr.account',
  backAt: 'dr.direction',
  files: { 'dr.footageFile': MP4 },
}

export const lost: FormTalk = {
  form: 'lost-property-report',
  team: 'lost-property',
  story: LOST,
  answers: {
    ...person,
    'lo.text': words(LOST),
    'lo.venueText': words('Northern line'),
    'lo.where': words('near the ticket hall', expect.objectContaining({ text: 'near the ticket hall' })),
    'lo.when': words('yesterday', { date: yesterday }, inWords(yesterday)),
    'items.0.cat': words('my phone', 'phone', 'Mobile phone'),
    'items.0.desc': words('A phone in a red case; the corner is bent'),
    'items.0.make': words('Fairphone'),
    'items.0.model': words('4'),
    'items.0.colour': words('green'),
    'items.0.imei': words('49 015420 323751 8', '490154203237518', '490154203237518'),
    'items.0.imeiSecond': SKIPPED,
    'items.0.phoneNo': words('07700 900 789', '+447700900789', '07700 900789'),
    'items.0.value': words('two hundred and fifty quid', 25_000, '£250'),
    'items.0.photo': file(PNG, 'phone.png'),
    'items.0.more': words('yes', true, 'Yes'),
    'items.1.cat': words('keys', 'keys', 'Keys'),
    'items.1.desc': words('Three keys on a blue ring'),
    'items.1.value': NOT_KNOWN,
  },
  correction: {
    at: 'items.0.registered',
    say: 'sorry, the phone was grey',
    key: 'items.0.colour',
    value: 'grey',
    display: 'grey',
  },
  sideAt: 'items.0.owner',
  backAt: 'lo.where',
  files: { 'items.0.photo': PNG },
}

/** What is done besides answering: a correction, a side question, and one step back and forth. */
export function asides(talk: FormTalk): Readonly<Record<string, (walker: Walker) => Promise<void>>> {
  const { correction, sideAt, backAt } = talk
  return {
    async [correction.at](walker) {
      await walker.say(correction.say)
      expect(walker.question?.key, walker.text).toBe(correction.at)
      expect(walker.text).toContain(correction.display)
      walker.corrected(correction.key, correction.value, correction.display)
    },
    async [sideAt](walker) {
      await walker.say('how is my data used?')
      expect(walker.last.map((one) => one.channelData?.assistant?.article?.id)).toContain('how-is-my-data-used')
      expect(walker.question?.key).toBe(sideAt)
    },
    async [backAt](walker) {
      const last = [...walker.expected.keys()].at(-1)
      await walker.say('back')
      expect(walker.question?.key).toBe(last)
      const again = walker.question === undefined ? undefined : sayingFor(walker.question, talk.answers)
      if (again !== undefined) await walker.answer(again)
      expect(walker.question?.key).toBe(backAt)
    },
  }
}
