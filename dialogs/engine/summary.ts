import { displayAnswer } from '../fields/field-kinds.ts'
import { redactSecrets } from '../fields/redact-secrets.ts'
import type { Flow, Outcome } from '../flow.ts'
import { phrase } from '../phrases.ts'
import { journey } from './journey.ts'
import { stepKey } from './question.ts'
import type { Turn } from './turn.ts'

/** UK sort codes (12-34-56) and bank account numbers (8 digits), which belong in no summary (domain 1.4 N13, 3.11). */
const ACCOUNT = /(?<!\d)(?:\d{2}[- ]\d{2}[- ]\d{2}|\d{8})(?!\d)/g

/** What the person told in a flow, in lines to copy for another body; nothing where nothing of it was told. */
export function summaryOf(turn: Turn, flow: Flow, { summary = [] }: Outcome): readonly string[] {
  const { matter } = turn.state
  if (matter === undefined || summary.length === 0) return []
  const here = journey(flow, matter.answers, turn.now)
  const lines = summary.flatMap(({ step, label }) => {
    const asked = flow.steps[step]
    const key = asked === undefined ? undefined : stepKey(step, asked)
    const question = here.asked.find((one) => one.key === key)
    const answer = question === undefined ? undefined : here.live[question.key]
    if (question === undefined || answer === undefined || answer.value === null) return []
    return [`${label}: ${withoutAccounts(displayAnswer(answer, question.answer))}`]
  })
  return lines.length === 0 ? [] : [[phrase('summary'), ...lines].join('\n')]
}

function withoutAccounts(text: string): string {
  return redactSecrets(text).replace(ACCOUNT, '[removed]')
}
