import type { Answer } from '../answer.ts'
import { displayAnswer, intakeAnswer } from '../fields/field-kinds.ts'
import type { Form } from '../form.ts'
import type { Submission, SubmittedAnswer } from '../submission.ts'
import { nearestDeadline } from './deadline.ts'
import { formJourney } from './form-journey.ts'
import type { Journey } from './journey.ts'
import { suggestedPriority, teamOf, thriveSignals } from './priority.ts'
import type { Question } from './question.ts'
import type { Matter } from './state.ts'
import { instant, type Turn } from './turn.ts'

/** The longest story that the contract takes, in characters. */
const LONGEST_STORY = 8000

/** A snapshot of a finished form, with the questions as they were put: what the intake gets. */
export function submissionOf(turn: Turn, form: Form, matter: Matter, reference: string): Submission {
  const here = formJourney(form, matter.answers, turn.now)
  const fields = here.known.filter(({ stage }) => stage === 'field')
  const answers = submittedAnswers(here)
  const attachments = fields.flatMap((question) => attachmentsOf(question, here.live[question.key]))
  const near = nearestDeadline(form, here.live, turn.now, turn.services.force)
  const signals = thriveSignals(form, here.live, turn.now)
  const apart = form.apart === true
  const story = apart ? undefined : storyOf(form, matter)
  const concerns = apart ? [] : turn.state.concerns
  const at = (time: string) => (apart ? dayOf(time) : time)
  return {
    schemaVersion: '1',
    reference,
    form: { id: form.id, version: form.version, title: form.title },
    channel: turn.state.channel,
    locale: turn.state.locale,
    startedAt: at(matter.startedAt),
    submittedAt: at(instant(turn)),
    takenBy: { role: 'public' },
    ...(story === undefined ? {} : { story: story.slice(0, LONGEST_STORY) }),
    answers,
    routing: {
      team: teamOf(form, here.live, turn.now),
      suggestedPriority: suggestedPriority(form, here.live, concerns, near?.near === true, turn.now),
      ...(signals.length === 0 ? {} : { signals }),
      ...(near === undefined ? {} : { deadline: near.deadline }),
    },
    declaration: { text: agreedText(form, here), agreedAt: at(instant(turn)) },
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(concerns.length === 0 ? {} : { concerns }),
  }
}

/** Only the day of an instant: to the second, it would tell which report was sent just before. */
function dayOf(time: string): string {
  return `${time.slice(0, 10)}T00:00:00.000Z`
}

function agreedText(form: Form, here: Journey): string {
  return form.declarations
    .filter(({ key }) => here.live[key]?.value === 'yes')
    .map(({ say }) => say)
    .join(' ')
}

/** In the order of the form; what the form sets itself stands where it would have been asked. */
function submittedAnswers(here: Journey): readonly SubmittedAnswer[] {
  return here.known
    .filter(({ stage }) => stage !== 'review')
    .flatMap((question) => {
      const answer = here.live[question.key]
      return answer === undefined ? [] : [submittedAnswer(question, answer)]
    })
}

function submittedAnswer(question: Question, answer: Answer): SubmittedAnswer {
  return {
    key: question.key,
    question: question.ask,
    kind: question.answer.kind,
    value: intakeAnswer(answer, question.answer),
    ...(answer.value === null ? { missing: answer.missing ?? 'skipped' } : {}),
    display: displayAnswer(answer, question.answer),
    source: answer.source === 'fixed' ? 'asked' : answer.source,
  }
}

function attachmentsOf(question: Question, answer: Answer | undefined): NonNullable<Submission['attachments']> {
  const value = answer?.value
  if (question.answer.kind !== 'file' || !Array.isArray(value)) return []
  return value.flatMap((file) =>
    typeof file === 'object' && 'id' in file ? [{ ...file, answerKey: question.key }] : [],
  )
}

function storyOf(form: Form, matter: Matter): string | undefined {
  const account = form.story === undefined ? undefined : matter.answers[form.story]?.value
  return matter.story ?? (typeof account === 'string' ? account : undefined)
}
