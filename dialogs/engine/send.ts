import { makeCode, showCode } from '../code.ts'
import type { Form } from '../form.ts'
import type { Letter, NewLetter } from '../letter.ts'
import { phrase } from '../phrases.ts'
import { makeReference } from '../reference.ts'
import { nearestDeadline } from './deadline.ts'
import { equalityOffer } from './equality.ts'
import { planLetter } from './letter.ts'
import { openForm, openJourney } from './matter.ts'
import { preventionOffer } from './prevention.ts'
import { copyWords } from './receipt.ts'
import { dropSaved } from './save.ts'
import { isSensitive } from './sensitive.ts'
import type { Matter } from './state.ts'
import { submissionOf } from './submission-of.ts'
import { offNow } from './switched-off.ts'
import { instant, say, type Turn, withState } from './turn.ts'

/** Closes the open form: its snapshot goes into the outbox with this turn, and the person gets the reference at once. */
export function sendForm(turn: Turn): Turn {
  const form = openForm(turn)
  const { matter } = turn.state
  if (form === undefined || matter === undefined) return turn
  if (form.apart === true) return sendApart(turn, form, matter)
  const reference = makeReference((bytes) => turn.services.random(bytes))
  const submission = submissionOf(turn, form, matter, reference)
  const files = (submission.attachments ?? []).map(({ id }) => id)
  const key = Buffer.from(turn.services.random(24)).toString('hex')
  const code = makeCode('report', (bytes) => turn.services.random(bytes))
  const live = openJourney(turn)?.live ?? {}
  const sensitive = isSensitive(form, live, turn.now)
  const plan = planLetter(turn, form, { live, submission, sensitive })
  const sent = {
    reference,
    form: form.id,
    at: instant(turn),
    status: 'queued',
    ...(sensitive ? { sensitive } : {}),
  } as const
  const prevention = preventionOffer(turn, form, live)
  const closed = withState(dropSaved(turn, matter), {
    matter: undefined,
    put: undefined,
    changing: undefined,
    kept: undefined,
    afterOutcome: undefined,
    afterFlow: undefined,
    saved: undefined,
    concerns: [],
    sent: [...turn.state.sent, sent].slice(-20),
    prevention: prevention?.offers[0]?.id,
  })
  const due = nearestDeadline(form, live, turn.now, turn.services.force)
  const late = offNow(turn, form.id) === undefined ? [] : [phrase('offSent')]
  const offered = [prevention, equalityOffer(turn, form)].filter((one) => one !== undefined)
  const offers = offered.flatMap((one) => one.offers)
  const copy = turn.state.channel === 'webchat' && !sensitive
  const text = [
    phrase('receipt', { reference }),
    phrase('receiptQueued'),
    phrase('receiptCode', { code: showCode(code) }),
    ...late,
    ...copyWords(turn, reference, plan, sensitive),
    ...form.next,
    ...offered.map((one) => one.say),
  ].join('\n\n')
  const told = say(closed, text, {
    assistant: {
      submission: { reference, status: 'queued', ...(copy ? { copy } : {}) },
      code: { value: showCode(code), for: 'report' },
      ...(due === undefined ? {} : { deadline: due.deadline }),
      ...(offers.length === 0 ? {} : { offers }),
    },
  })
  return {
    ...told,
    submissions: [...told.submissions, { submission, idempotencyKey: key, files, code }],
    letters: [...told.letters, ...(plan.kind === 'letter' ? [newLetter(turn, reference, plan.letter)] : [])],
    files: [...told.files, ...files],
  }
}

/** Sends what is kept apart from reports: under a reference of its own, which this conversation does not keep. */
function sendApart(turn: Turn, form: Form, matter: Matter): Turn {
  const reference = makeReference((bytes) => turn.services.random(bytes))
  const submission = submissionOf(turn, form, matter, reference)
  const key = Buffer.from(turn.services.random(24)).toString('hex')
  const closed = withState(dropSaved(turn, matter), {
    matter: undefined,
    put: undefined,
    changing: undefined,
    kept: undefined,
  })
  const told = say(closed, [phrase('receiptApart', { reference }), ...form.next].join('\n\n'), {
    assistant: { submission: { reference, status: 'queued' } },
  })
  return { ...told, submissions: [...told.submissions, { submission, idempotencyKey: key, files: [] }] }
}

function newLetter(turn: Turn, reference: string, letter: Letter): NewLetter {
  return { id: Buffer.from(turn.services.random(16)).toString('hex'), reference, letter }
}
