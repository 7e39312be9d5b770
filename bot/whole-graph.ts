import { submissionSchema } from '../adapters/intake/contract.ts'
import type { Content } from '../dialogs/content.ts'
import { countPaths } from '../dialogs/engine/problems/flow-paths.ts'
import { walkForm } from '../dialogs/engine/problems/form-walks.ts'
import { submissionOf } from '../dialogs/engine/submission-of.ts'
import { openTurn, type Services } from '../dialogs/engine/turn.ts'
import { newState } from '../dialogs/engine/upgrade.ts'

/** What walking all content showed: how much was walked, and every form that did not end in a submission that the contract takes. */
export interface WholeGraph {
  readonly flowPaths: number
  readonly formWalks: number
  readonly faults: readonly string[]
}

/** Walks every path of every flow, and every form from its first question to a submission that is valid by the intake contract. */
export function walkAll(content: Content, services: Services, now: number): WholeGraph {
  const flowPaths = [...content.flows.values()].reduce((sum, flow) => sum + countPaths(flow), 0)
  const turn = openTurn(newState('webchat', 'en-GB', now), services, now)
  const startedAt = new Date(now).toISOString()
  const walked = [...content.forms.values()].flatMap((form) =>
    walkForm(form, now).map((walk) => {
      if (walk === undefined) return `form ${form.id}: a way through it does not end.`
      const submission = submissionOf(turn, form, { kind: 'form', id: form.id, startedAt, ...walk }, 'ABCD-EFGH-JK')
      const checked = submissionSchema.safeParse(JSON.parse(JSON.stringify(submission)))
      return checked.success
        ? undefined
        : `form ${form.id}: ${checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`
    }),
  )
  return { flowPaths, formWalks: walked.length, faults: [...new Set(walked.filter((fault) => fault !== undefined))] }
}
