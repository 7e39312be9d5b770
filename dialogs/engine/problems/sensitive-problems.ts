import type { ContactKey } from '../../contact-key.ts'
import type { Flow, Outcome } from '../../flow.ts'
import type { Form } from '../../form.ts'
import { stepKey } from '../question.ts'
import { conditionProblems, type Known, missingOptions } from './condition-problems.ts'
import type { Problem } from './problem.ts'

/** The question about the device (domain 3.2 B0), and the ways to help that "no" must show: 999, and 999 without speaking. */
const DEVICE = 'gate.safeDevice'
const HELP: readonly ContactKey[] = ['h.999', 'h.silent999']

/** A flow that is sensitive throughout asks about the device first, and stops where it is not safe. */
export function sensitiveFlowProblems(at: string, flow: Flow): readonly Problem[] {
  const { sensitive } = flow
  if (sensitive === undefined) return []
  if (sensitive !== true) return stepProblems(at, flow, sensitive)
  const [first] = Object.entries(flow.steps)
  if (first === undefined) return []
  const [name, step] = first
  if (!('yes' in step) || stepKey(name, step) !== DEVICE || step.risk !== true) return [unasked(at)]
  return [step.no, step.unsure].flatMap((target) => {
    if (target === undefined) return []
    const names = typeof target === 'object' && 'outcome' in target ? [target.outcome].flat() : []
    return names.some((outcome) => stops(flow.outcomes[outcome])) ? [] : [unstopped(at)]
  })
}

/** The same of a form; and what a condition of it names must be there. */
export function sensitiveFormProblems(at: string, form: Form, known: Known): readonly Problem[] {
  const { sensitive } = form
  if (sensitive === undefined) return []
  if (sensitive !== true) return conditionProblems(`${at}, sensitive`, sensitive, known)
  const [first] = Object.entries(form.fields)
  if (first === undefined) return []
  const [key, field] = first
  if (key !== DEVICE || 'repeat' in field || field.risk !== true) return [unasked(at)]
  const stopped = (field.remarks ?? []).some(
    ({ on, danger, contacts }) => [on].flat().includes('no') && danger === true && shows(contacts),
  )
  return stopped ? [] : [unstopped(at)]
}

function stepProblems(at: string, flow: Flow, sensitive: Exclude<Flow['sensitive'], true | undefined>) {
  const step = flow.steps[sensitive.step]
  const asked = step !== undefined && 'options' in step ? step : undefined
  return asked === undefined
    ? [
        {
          kind: 'missing-field' as const,
          where: `${at}, sensitive`,
          what: `"${sensitive.step}" is no choice of this flow.`,
          remedy: 'Name a step with options.',
        },
      ]
    : missingOptions(`${at}, sensitive`, { kind: 'choice', options: asked.options }, sensitive.is)
}

function stops(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'emergency' && shows(outcome.contacts)
}

function shows(contacts: readonly ContactKey[] | undefined): boolean {
  return HELP.every((key) => contacts?.includes(key) === true)
}

function unasked(where: string): Problem {
  return {
    kind: 'unsafe-device',
    where,
    what: 'It is sensitive, and something is asked before the device is known to be safe.',
    remedy: `Ask "${DEVICE}" first, with \`risk: true\`.`,
  }
}

function unstopped(where: string): Problem {
  return {
    kind: 'unsafe-device',
    where,
    what: 'It is sensitive, and goes on where the device is not safe.',
    remedy: `Let "no" stop it as an emergency that shows ${HELP.join(' and ')}.`,
  }
}
