import type { Answers } from '../answer.ts'
import type { Flow } from '../flow.ts'
import type { Form } from '../form.ts'
import { holds } from './conditions.ts'
import { stepKey } from './question.ts'

/** Whether a matter must be kept from others who use the device, by its live answers. `now` in milliseconds since 1970. */
export function isSensitive(definition: Flow | Form, live: Answers, now: number): boolean {
  const { sensitive } = definition
  if (sensitive === undefined || sensitive === true) return sensitive === true
  if (!('step' in sensitive)) return holds(sensitive, { answers: live, prefix: '', now })
  const step = 'steps' in definition ? definition.steps[sensitive.step] : undefined
  const value = step === undefined ? undefined : live[stepKey(sensitive.step, step)]?.value
  return typeof value === 'string' && sensitive.is.includes(value)
}
