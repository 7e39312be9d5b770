import { beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '../../../bot/content.ts'
import type { Answer, Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import type { Content } from '../../../dialogs/content.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import { suggestedPriority } from '../../../dialogs/engine/priority.ts'
import { flowProblems } from '../../../dialogs/engine/problems/flow-problems.ts'
import { formProblems } from '../../../dialogs/engine/problems/form-problems.ts'
import { answersFromStory } from '../../../dialogs/engine/story.ts'
import type { Flow, Target } from '../../../dialogs/flow.ts'
import { accessNeeds } from '../../../dialogs/flows/access-needs.ts'
import { complaint } from '../../../dialogs/flows/complaint.ts'
import { crimePrevention } from '../../../dialogs/flows/crime-prevention.ts'
import { criminalRecordCheck } from '../../../dialogs/flows/criminal-record-check.ts'
import { eventFilming } from '../../../dialogs/flows/event-filming.ts'
import { existingReport } from '../../../dialogs/flows/existing-report.ts'
import { firearmsLicensing } from '../../../dialogs/flows/firearms-licensing.ts'
import { freedomOfInformation } from '../../../dialogs/flows/freedom-of-information.ts'
import { jobs } from '../../../dialogs/flows/jobs.ts'
import { neighbourhoodTeam } from '../../../dialogs/flows/neighbourhood-team.ts'
import { officerCheck } from '../../../dialogs/flows/officer-check.ts'
import { ownData } from '../../../dialogs/flows/own-data.ts'
import { policeStation } from '../../../dialogs/flows/police-station.ts'
import { propertyHeld } from '../../../dialogs/flows/property-held.ts'
import { recordDeletion } from '../../../dialogs/flows/record-deletion.ts'
import { someoneInCustody } from '../../../dialogs/flows/someone-in-custody.ts'
import { stopSearchCustody } from '../../../dialogs/flows/stop-search-custody.ts'
import { talkToAPerson } from '../../../dialogs/flows/talk-to-a-person.ts'
import { thanks } from '../../../dialogs/flows/thanks.ts'
import { vetting } from '../../../dialogs/flows/vetting.ts'
import { victimsRightToReview } from '../../../dialogs/flows/victims-right-to-review.ts'
import { wantedWarrant } from '../../../dialogs/flows/wanted-warrant.ts'
import { yourArea } from '../../../dialogs/flows/your-area.ts'
import type { Form } from '../../../dialogs/form.ts'
import { callbackRequest } from '../../../dialogs/forms/callback-request.ts'
import { complaintForm } from '../../../dialogs/forms/complaint-form.ts'
import { filmingNotice } from '../../../dialogs/forms/filming-notice.ts'
import { reportUpdate } from '../../../dialogs/forms/report-update.ts'
import { rightToReviewRequest } from '../../../dialogs/forms/right-to-review-request.ts'
import { thanksForm } from '../../../dialogs/forms/thanks-form.ts'
import { fieldsOf } from '../forms/form-fields.ts'

const flows: readonly Flow[] = [
  victimsRightToReview,
  existingReport,
  complaint,
  thanks,
  firearmsLicensing,
  vetting,
  criminalRecordCheck,
  ownData,
  freedomOfInformation,
  recordDeletion,
  eventFilming,
  crimePrevention,
  yourArea,
  policeStation,
  neighbourhoodTeam,
  jobs,
  stopSearchCustody,
  officerCheck,
  someoneInCustody,
  wantedWarrant,
  propertyHeld,
  accessNeeds,
  talkToAPerson,
]
const forms: readonly Form[] = [
  reportUpdate,
  complaintForm,
  thanksForm,
  rightToReviewRequest,
  filmingNotice,
  callbackRequest,
]

let content: Content
beforeAll(async () => {
  content = await loadContent()
})

const NOW = Date.parse('2026-11-20T09:30:00Z')
const at = '2026-11-20T09:30:00Z'

function given(said: Readonly<Record<string, AnswerValue | null>>): Answers {
  return Object.fromEntries(
    Object.entries(said).map(([key, value]): [string, Answer] => [
      key,
      { value, ...(value === null ? { missing: 'unknown' as const } : {}), source: 'asked', at },
    ]),
  )
}

/** Where the answers lead: the end, or the key of the question that is put next. */
function end(definition: Flow | Form, said: Readonly<Record<string, AnswerValue | null>>) {
  const here = journey(definition, given(said), NOW)
  return here.end ?? here.next?.key
}

const outcomes = (...names: string[]) => ({ kind: 'outcome', outcomes: names })
const toFlow = (id: string) => expect.objectContaining({ kind: 'flow', id })

describe.each(flows.map((flow) => [flow.id, flow] as const))('the flow %s', (id, flow) => {
  it('has no problems', () => expect(flowProblems(id, flow, content)).toEqual([]))

  it('has at least 12 examples, all different', () => expect(new Set(flow.examples).size).toBeGreaterThanOrEqual(12))

  it('asks short questions, and fills none about danger from a story', () => {
    const bad = Object.values(flow.steps).filter(
      (step) => 'ask' in step && (step.ask.length > 200 || (step.risk === true && step.reads !== undefined)),
    )
    expect(bad).toEqual([])
  })

  it('shows 999 in every emergency and 101 in every call', () => {
    const without = Object.entries(flow.outcomes).filter(
      ([, { kind, contacts: keys }]) =>
        (kind === 'emergency' && !keys?.includes('h.999')) || (kind === 'call' && !keys?.includes('h.101')),
    )
    expect(without.map(([name]) => name)).toEqual([])
  })

  it('has an outcome with a way to act at the end of every path', () => {
    const dead = Object.values(flow.steps).flatMap((step) => {
      const ways = 'otherwise' in step ? [...step.when.map(({ goto }) => goto), step.otherwise] : []
      const more = 'options' in step ? step.options.map(({ goto }) => goto) : 'yes' in step ? [step.yes, step.no] : []
      return [...ways, ...more, ...('answer' in step ? [step.goto] : [])].flatMap((way) => {
        if (typeof way === 'string' || !('outcome' in way)) return []
        const all = [way.outcome].flat()
        const acts = all.some((name) => {
          const outcome = flow.outcomes[name]
          return (outcome?.contacts?.length ?? 0) > 0 || outcome?.form !== undefined || outcome?.flow !== undefined
        })
        return acts ? [] : [all.join('+')]
      })
    })
    expect(dead).toEqual([])
  })

  it('says at most three sentences in a line, in plain words', () => {
    const said = Object.values(flow.outcomes).flatMap(({ title, say }) => [title, ...say])
    expect(said.filter((line) => line.split(/[.?]\s/).length > 3)).toEqual([])
    expect(JSON.stringify(flow)).not.toMatch(/!|\b(don't|can't|shouldn't)\b/)
  })
})

describe.each(forms.map((form) => [form.id, form] as const))('the form %s', (id, form) => {
  const fields = fieldsOf(form)

  it('has no problems', () => expect(formProblems(id, form, content)).toEqual([]))

  it('has at least 6 examples, all different', () => expect(new Set(form.examples).size).toBeGreaterThanOrEqual(6))

  it('asks short questions, each with a reason and a short label, in sentences of 30 words at most', () => {
    const bad = fields.filter(
      ([, { ask, why, label }]) => ask.length > 200 || why.length < 10 || label === '' || label.length > 40,
    )
    expect(bad.map(([key]) => key)).toEqual([])
    const said = fields.flatMap(([, { ask, hint, why, remarks }]) => [
      ask,
      hint ?? '',
      why,
      ...(remarks ?? []).flatMap(({ say }) => say),
    ])
    expect(said.flatMap((text) => text.split(/[.?:]\s/)).filter((part) => part.split(/\s+/).length > 30)).toEqual([])
    expect(JSON.stringify(form, (key, value: unknown) => (key === 'tells' ? undefined : value))).not.toMatch(
      /!|\b(don't|can't|shouldn't)\b/,
    )
  })

  it('can be sent by one who skips all that may be skipped and knows nothing else', () => {
    const answers: Record<string, Answer> = {}
    for (let turns = 0; turns < 120; turns += 1) {
      const { next } = journey(form, answers, NOW)
      if (next === undefined) break
      answers[next.key] = shortest(next.answer.kind, next, 'options' in next.answer ? next.answer.options[0]?.id : '')
    }
    expect(journey(form, answers, NOW).end).toEqual({ kind: 'complete' })
  })
})

function shortest(
  kind: string,
  question: { readonly required: boolean; readonly unknown: boolean; readonly declined: boolean },
  first: string | undefined,
): Answer {
  if (!question.required) return { value: null, missing: 'skipped', source: 'asked', at }
  if (kind === 'yes-no') return { value: 'no', source: 'asked', at }
  if (question.unknown) return { value: null, missing: 'unknown', source: 'asked', at }
  if (question.declined) return { value: null, missing: 'declined', source: 'asked', at }
  const values: Readonly<Record<string, AnswerValue>> = {
    confirm: 'yes',
    choice: first ?? '',
    choices: [first ?? ''],
    'long-text': 'We would like to thank them for their help.',
    text: 'a text',
    name: 'Sam Example',
    phone: '+447700900123',
    when: { date: '2026-12-01' },
    date: '2026-11-01',
    location: { text: 'Example Street, Exampleton' },
  }
  const value = values[kind]
  if (value === undefined) throw new Error(`no answer of kind ${kind}`)
  return { value, source: 'asked', at }
}

describe('where the flows lead', () => {
  const review = {
    'gate.danger': 'no',
    nation: 'england',
    'vrr.decider': 'police',
    'vrr.kind': 'no-charge',
    'vrr.interviewed': 'yes',
    'vrr.told': '2026-11-01',
  }
  const report = { 'gate.danger': 'no', 'up.force': 'local', 'up.what': 'progress' }
  const grievance = { 'gate.danger': 'no', 'cp.death': 'no', nation: 'england', 'cp.about': 'person', 'cp.crime': 'no' }
  it.each<[string, Flow, Readonly<Record<string, AnswerValue | null>>, unknown]>([
    ['a review in time', victimsRightToReview, review, outcomes('request', 'support')],
    [
      'a review after 4 months',
      victimsRightToReview,
      { ...review, 'vrr.told': '2026-07-20' },
      outcomes('late', 'request'),
    ],
    ['a review, date not known', victimsRightToReview, { ...review, 'vrr.told': null }, outcomes('request', 'support')],
    ['a decision of the CPS', victimsRightToReview, { ...review, 'vrr.decider': 'cps' }, outcomes('cps')],
    ['a decision in Scotland', victimsRightToReview, { ...review, nation: 'scotland' }, outcomes('scotland')],
    [
      'a case with no suspect',
      victimsRightToReview,
      { ...review, 'vrr.kind': 'no-suspect' },
      outcomes('not-covered', 'other-ways'),
    ],
    ['news of a report', existingReport, report, outcomes('progress', 'update')],
    ['danger in an old matter', existingReport, { 'gate.danger': 'yes' }, outcomes('danger')],
    ['a report that the railway police took', existingReport, { ...report, 'up.force': 'btp' }, outcomes('railway')],
    [
      'a new event',
      existingReport,
      { ...report, 'up.what': 'add-information', 'up.new': 'yes' },
      outcomes('new-event'),
    ],
    [
      'taking it back in fear',
      existingReport,
      { ...report, 'up.what': 'withdraw', 'er.pressure': 'yes' },
      outcomes('pressure', 'update'),
    ],
    [
      'taking it back, not sure why',
      existingReport,
      { ...report, 'up.what': 'withdraw', 'er.pressure': null },
      outcomes('pressure', 'update'),
    ],
    ['something new, said at once', existingReport, { ...report, 'up.what': 'new-event' }, outcomes('new-event')],
    ['news of a report that was made here', existingReport, { ...report, 'up.force': 'here' }, outcomes('here')],
    ['property in a case', existingReport, { ...report, 'up.what': 'property' }, { kind: 'flow', id: 'property-held' }],
    ['a rude officer', complaint, { ...grievance, 'cp.informal': 'yes' }, outcomes('quick', 'complain')],
    ['a crime by an officer', complaint, { ...grievance, 'cp.crime': 'yes' }, outcomes('crime-by-police', 'complain')],
    ['a death in custody', complaint, { ...grievance, 'cp.death': 'yes' }, outcomes('serious', 'complain')],
    [
      'a complaint in Northern Ireland',
      complaint,
      { ...grievance, nation: 'northern-ireland' },
      outcomes('northern-ireland'),
    ],
    [
      'an answer that is not liked',
      complaint,
      { ...grievance, 'cp.about': 'result', 'cp.letter': '2026-11-10' },
      outcomes('review'),
    ],
    ['a complaint about the council', complaint, { ...grievance, 'cp.about': 'other-body' }, outcomes('other-body')],
    ['a lost shotgun', firearmsLicensing, { danger: 'no', 'fl.what': 'lost' }, outcomes('lost')],
    ['a new address', firearmsLicensing, { danger: 'no', 'fl.what': 'address', nation: 'wales' }, outcomes('address')],
    ['a check for a visa', criminalRecordCheck, { 'crc.purpose': 'visa' }, outcomes('certificate')],
    [
      'a check for a job in Scotland',
      criminalRecordCheck,
      { 'crc.purpose': 'work', nation: 'scotland' },
      outcomes('scotland'),
    ],
    ['body-worn video', ownData, { 'od.whose': 'me', 'od.what': 'video' }, outcomes('soon')],
    [
      'body-worn video of a child',
      ownData,
      { 'od.whose': 'for-someone', 'od.what': 'video' },
      outcomes('soon', 'for-someone'),
    ],
    [
      'a wish to talk at a station',
      policeStation,
      { 'gate.danger': 'no', 'ps.why': 'talk' },
      outcomes('talk', 'station'),
    ],
    [
      'parcels that go missing',
      crimePrevention,
      { 'cpr.happened': 'no', 'cpr.what': 'things' },
      outcomes('things', 'team'),
    ],
    ['facts about oneself', freedomOfInformation, { 'foi.about': 'yes' }, toFlow('own-data')],
    [
      'a prop gun',
      eventFilming,
      { 'ef.what': 'film', 'fi.weapons': 'yes' },
      outcomes('weapons', 'notice', 'film-office'),
    ],
    ['a march', eventFilming, { 'ef.what': 'march' }, toFlow('protest')],
    ['an officer at the door who feels wrong', officerCheck, { 'gate.danger': 'yes' }, outcomes('with-you')],
    [
      'a caller who got the PIN',
      officerCheck,
      { 'gate.danger': 'no', 'oc.how': 'call', 'oc.asked': 'yes', 'oc.gave': 'yes' },
      outcomes('bank', 'scam'),
    ],
    [
      'a child in custody',
      someoneInCustody,
      { 'gate.danger': 'no', 'sic.who': 'parent' },
      outcomes('child', 'ask-custody'),
    ],
    ['a wanted person nearby', wantedWarrant, { 'gate.danger': 'yes' }, outcomes('seen-now')],
    ['a seized car', propertyHeld, { 'ph.what': 'vehicle' }, { kind: 'flow', id: 'seized-vehicle' }],
    [
      'someone who is deaf',
      accessNeeds,
      { 'gate.danger': 'no', 'an.what': 'hearing' },
      outcomes('hearing', 'emergency-ways', 'callback'),
    ],
    ['no wish but a person', talkToAPerson, { 'gate.danger': 'no', 'tp.about': null }, outcomes('call', 'callback')],
    [
      'a postcode that is not known',
      neighbourhoodTeam,
      { 'gate.danger': 'no', 'nt.what': 'names', 'nm.postcode': null },
      outcomes('names', 'message'),
    ],
  ])('%s', (_name, flow, said, expected) => expect(end(flow, said)).toEqual(expected))
})

/** Whether a way on can lead to the form: another flow, or an outcome without one, does not. */
function leadsOn(flow: Flow, goto: Target<string, string>): boolean {
  if (typeof goto === 'string') return true
  return 'outcome' in goto && [goto.outcome].flat().some((name) => flow.outcomes[name]?.form !== undefined)
}

describe('the forms', () => {
  it('count each time limit from the day that starts it', () => {
    const clocks = forms.flatMap((form) => fieldsOf(form).filter(([, field]) => field.clock !== undefined))
    expect(clocks.map(([key, { clock }]) => [key, clock])).toEqual([
      ['ev.cctvDelete', 'evidence-overwrite'],
      ['cp.letter', 'complaint-review-28-day'],
      ['vrr.told', 'right-to-review-3-month'],
    ])
  })

  it.each<[string, Form, Readonly<Record<string, AnswerValue>>, string]>([
    ['danger', reportUpdate, { 'gate.danger': 'yes' }, 'urgent-review'],
    ['a report taken back in fear', reportUpdate, { 'up.what': 'withdraw', 'up.withdraw': 'scared' }, 'same-day'],
    ['news', reportUpdate, { 'up.what': 'progress' }, 'routine'],
    ['a death', complaintForm, { 'cp.death': 'yes' }, 'urgent-review'],
    ['a child who complains', complaintForm, { 'cp.under16': 'yes' }, 'same-day'],
    ['a rude officer', complaintForm, { 'cp.about': 'person' }, 'routine'],
    ['thanks', thanksForm, {}, 'routine'],
    ['a prop gun tomorrow', filmingNotice, { 'fi.when': { date: '2026-11-21' }, 'fi.weapons': 'yes' }, 'same-day'],
    ['a sexual offence this week', callbackRequest, { 'cb.about': 'sexual', 'cb.last': 'week' }, 'urgent-review'],
    ['harm at home today', callbackRequest, { 'cb.about': 'home', 'cb.last': 'today' }, 'urgent-review'],
    ['harm at home last year', callbackRequest, { 'cb.about': 'home', 'cb.last': 'longer' }, 'same-day'],
    ['a question', callbackRequest, { 'cb.about': 'request' }, 'next-day'],
  ])('%s is graded', (_name, form, said, expected) =>
    expect(suggestedPriority(form, given(said), [], false, NOW)).toBe(expected))

  it('ask how to find a report only where there is no reference', () => {
    const said = { 'gate.danger': 'no', 'up.new': 'no', 'up.what': 'progress' }
    expect(end(reportUpdate, said)).toBe('up.note')
    const after = { ...said, 'up.note': 'Is there any news?', 'up.force': 'local' }
    expect(end(reportUpdate, after)).toBe('up.ref')
    expect(end(reportUpdate, { ...after, 'up.ref': null })).toBe('up.norefName')
    expect(end(reportUpdate, { ...after, 'up.ref': '01/1234567/26' })).toBe('up.who')
  })

  it('ask of family and fear only those who take a report back out of fear', () => {
    const said = { 'gate.danger': 'no', 'up.new': 'no', 'up.what': 'withdraw' }
    expect(end(reportUpdate, { ...said, 'up.withdraw': 'pressured' })).toBe('what.da')
    expect(end(reportUpdate, { ...said, 'up.withdraw': 'sorted' })).toBe('up.note')
  })

  it('ask a person for no account where it may be about sexual or domestic harm', () => {
    expect(callbackRequest.account).toBe('none')
    expect(
      fieldsOf(callbackRequest).filter(([, { answer }]) => answer.kind === 'long-text' || answer.kind === 'file'),
    ).toEqual([])
    expect(callbackRequest.declarations.map(({ key }) => key)).toEqual(['dec.true', 'dec.privacy', 'dec.urgent'])
  })

  it('let thanks be sent without a name', () => {
    const { live } = journey(thanksForm, given({ anonymous: 'without-name' }), NOW)
    expect(live['rep.first']).toBeUndefined()
  })

  it.each([
    [existingReport, reportUpdate],
    [complaint, complaintForm],
    [thanks, thanksForm],
    [victimsRightToReview, rightToReviewRequest],
    [eventFilming, filmingNotice],
  ])('take over what $id asked', (flow, form) => {
    const fields = new Map(fieldsOf(form))
    const unfit = Object.values(flow.steps).flatMap((step) => {
      const field = 'ask' in step && step.key !== undefined ? fields.get(step.key) : undefined
      if (field === undefined || !('options' in step)) return []
      const known = 'options' in field.answer ? field.answer.options.map(({ id }) => id) : []
      return step.options.filter(({ id, goto }) => leadsOn(flow, goto) && !known.includes(id))
    })
    expect(unfit).toEqual([])
  })

  it('fill the account from a story and nothing that carries risk', () => {
    const text =
      'I want to complain, an officer was rude to me in Leeds last week when I asked him for help with my bag.'
    const told = answersFromStory(complaintForm, {}, { text, entities: [] }, at)
    expect(Object.keys(told)).toEqual(['cp.text', 'cp.forWhom', 'nation', 'cp.about', 'cp.when'])
  })
})
