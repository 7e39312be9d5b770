import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import type { Question } from '../../../dialogs/engine/question.ts'
import type { Form } from '../../../dialogs/form.ts'
import { crimeBicycle } from '../../../dialogs/forms/crime-bicycle.ts'
import { drivingOffenceReport } from '../../../dialogs/forms/driving-offence-report.ts'
import { lostPropertyReport } from '../../../dialogs/forms/lost-property-report.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')
const at = '2026-11-20T09:30:00Z'
type Way = Readonly<Record<string, AnswerValue>>

/** Answers all questions of a form: what `way` knows, else "skip", else "no" or "I don't know". Gives the keys as they were put. */
function walk(form: Form, way: Way): { readonly required: readonly string[]; readonly optional: readonly string[] } {
  const answers: Record<string, Answer> = {}
  const required: string[] = []
  const optional: string[] = []
  for (let turns = 0; turns < 200; turns += 1) {
    const { next } = journey(form, answers, NOW)
    if (next === undefined) return { required, optional }
    if (next.stage === 'field') (next.required ? required : optional).push(next.key)
    answers[next.key] = answer(next, way[next.key])
  }
  throw new Error('the form does not end')
}

function answer(question: Question, value: AnswerValue | undefined): Answer {
  if (value !== undefined) return { value, source: 'asked', at }
  if (question.stage === 'review' || question.answer.kind === 'confirm') return { value: 'yes', source: 'asked', at }
  if (!question.required) return { value: null, missing: 'skipped', source: 'asked', at }
  if (question.answer.kind === 'yes-no') return { value: 'no', source: 'asked', at }
  if (question.unknown) return { value: null, missing: 'unknown', source: 'asked', at }
  if (question.declined) return { value: null, missing: 'declined', source: 'asked', at }
  throw new Error(`no answer for ${question.key}`)
}

const named: Way = {
  'rep.first': 'Sam',
  'rep.last': 'Wray',
  'rep.dob': '1990-02-03',
  'rep.addr': { text: '1 Example Street' },
  'con.method': ['phone'],
  'con.phone': '+447700900123',
  'con.safe': 'yes',
}

const stolenBike: Way = {
  ...named,
  'gate.already': 'no',
  role: 'victim',
  nation: 'england',
  'crime.attempt': 'done',
  'when.at': { date: '2026-11-19' },
  'loc.type': 'street',
  'loc.find': { text: 'Example Road' },
  'what.text': 'I came back and only the lock was there.',
  'what.injury': 'no',
  'crime.seen': 'no',
  'crime.lines': ['none'],
  'bike.type': 'hybrid',
  'bike.make': 'Trek',
  'bike.model': 'FX',
  'bike.colour': 'black',
  'bike.lock': 'd-lock',
  'bike.lockCut': 'cut-left',
  'bike.place': 'rack',
  'wit.any': 'no',
  'ev.any': ['none'],
  'sup.offer': 'no',
  'sup.statement': 'yes',
}

describe('the way of a person on a bad day', () => {
  it('takes 38 required questions at most for a stolen bike with no leads, and few that can be skipped', () => {
    const { required, optional } = walk(crimeBicycle, stolenBike)
    expect(required.length).toBeLessThanOrEqual(38)
    expect(optional.length).toBeLessThanOrEqual(18)
  })

  it('asks nothing about suspects, vehicles, other items or injuries where there were none', () => {
    const { required, optional } = walk(crimeBicycle, stolenBike)
    const asked = [...required, ...optional].filter((key) =>
      /^(suspects|sus\.|veh\.|items|inj\.|wit\.list|ev\.(?!any))/.test(key),
    )
    expect(asked).toEqual([])
  })

  it('asks about who did it where someone saw it', () => {
    const { required } = walk(crimeBicycle, {
      ...stolenBike,
      'crime.seen': 'yes',
      'sus.any': 'yes',
      'suspects.0.known': 'no',
      'suspects.0.describe': 'no',
    })
    expect(required).toEqual(expect.arrayContaining(['sus.any', 'suspects.0.known', 'suspects.0.describe', 'veh.any']))
  })

  it('asks a person who gives no name for no name and no way to reach them', () => {
    const { required, optional } = walk(crimeBicycle, { ...stolenBike, role: 'witness', anonymous: 'without-name' })
    const asked = [...required, ...optional].filter((key) => /^(rep|con|sup)\./.test(key))
    expect(asked).toEqual(['rep.under18'])
  })

  it('asks a business who can be contacted there', () => {
    const { required } = walk(crimeBicycle, { ...stolenBike, role: 'business', 'crime.businessName': 'Example Cycles' })
    expect(required).toEqual(expect.arrayContaining(['crime.businessName', 'crime.businessJob', 'con.method']))
    expect(required).not.toContain('rep.dob')
  })

  it('asks first if a child writes, and asks a child much less: nothing that can be skipped, and no pictures', () => {
    const grown = walk(crimeBicycle, stolenBike)
    expect(grown.required.indexOf('rep.under18')).toBe(grown.required.indexOf('nation') + 1)
    const young = walk(crimeBicycle, { ...stolenBike, 'rep.under18': 'yes', 'ev.any': ['photos'] })
    expect(young.optional).toEqual(['rep.more', 'con.thirdparty'])
    expect(young.required.length + young.optional.length).toBeLessThan(
      grown.required.length + grown.optional.length - 10,
    )
  })

  it('asks about the person it happened to where someone else reports, and for a way to reach them only if they agreed', () => {
    const way: Way = { ...stolenBike, role: 'third-party', anonymous: 'named', 'role.relation': 'friend' }
    const agreed = walk(crimeBicycle, { ...way, 'role.consent': 'yes' })
    expect([...agreed.required, ...agreed.optional]).toEqual(
      expect.arrayContaining(['vic.name', 'vic.about', 'vic.contact']),
    )
    const child = walk(crimeBicycle, { ...way, 'role.consent': 'child' })
    expect([...child.required, ...child.optional].filter((key) => key.startsWith('vic.'))).toEqual(['vic.name'])
  })

  it('asks for the camera’s owner and its end only where there is a camera', () => {
    const { required } = walk(crimeBicycle, { ...stolenBike, 'ev.any': ['cctv'] })
    expect(required).toEqual(expect.arrayContaining(['ev.cctv', 'ev.cctvDelete', 'ev.saved', 'ev.original']))
  })
})

describe('the other two reports', () => {
  const seen: Way = {
    ...named,
    'gate.already': 'no',
    nation: 'england',
    'dr.collision': 'no',
    'dr.role': 'cyclist',
    'dr.when': { start: '2026-11-18T08:10', end: '2026-11-18T08:10' },
    'dr.offence': ['close-pass'],
    'dr.veh.hasVrm': 'full',
    'dr.veh.vrm': 'AB12CDE',
    'dr.loc': { text: 'A406 at Example Lane' },
    'dr.account': 'A car went past me with very little room.',
    'dr.footage': 'none',
    'dr.statement': 'yes',
    'dr.court': 'yes',
  }

  it('asks for no video where there is none', () => {
    const { required, optional } = walk(drivingOffenceReport, seen)
    expect(
      [...required, ...optional].filter((key) => /footageFile|plateVisible|unedited|clock|posted/.test(key)),
    ).toEqual([])
  })

  it('asks all about the video where there is one', () => {
    const { required, optional } = walk(drivingOffenceReport, { ...seen, 'dr.footage': 'mine', 'dr.clock': 'wrong' })
    expect([...required, ...optional]).toEqual(
      expect.arrayContaining([
        'dr.footageFile',
        'dr.plateVisible',
        'dr.unedited',
        'dr.clock',
        'dr.clockText',
        'dr.posted',
      ]),
    )
  })

  it('asks a witness for a name, a date of birth and an address', () => {
    expect(walk(drivingOffenceReport, seen).required).toEqual(
      expect.arrayContaining(['rep.first', 'rep.last', 'rep.dob', 'rep.addr', 'con.method']),
    )
  })

  it('takes a lost phone with its number, and a lost passport with its kind', () => {
    const lost: Way = {
      ...named,
      'lo.text': 'It is gone.',
      'lo.stolen': 'no',
      'lo.venue': 'street',
      nation: 'wales',
      'items.0.cat': 'phone',
      'items.0.desc': 'A black phone in a red case',
      'items.0.owner': 'mine',
    }
    expect(walk(lostPropertyReport, lost).optional).toEqual(expect.arrayContaining(['items.0.imei', 'items.0.findmy']))
    const papers = walk(lostPropertyReport, { ...lost, 'items.0.cat': 'documents', 'items.0.docKind': 'uk-passport' })
    expect(papers.required).toEqual(expect.arrayContaining(['items.0.docKind', 'items.0.doc']))
    expect(papers.required).not.toContain('items.0.make')
  })

  it('takes several lost things', () => {
    const { required } = walk(lostPropertyReport, {
      ...named,
      'lo.text': 'It is gone.',
      'lo.stolen': 'no',
      'lo.venue': 'tfl',
      nation: 'england',
      'items.0.cat': 'keys',
      'items.0.desc': 'Three keys on a ring',
      'items.0.owner': 'mine',
      'items.0.more': 'yes',
      'items.1.cat': 'cash',
      'items.1.desc': 'Two notes',
      'items.1.owner': 'mine',
    })
    expect(required).toEqual(expect.arrayContaining(['items.0.more', 'items.1.cat', 'items.1.desc']))
  })
})
