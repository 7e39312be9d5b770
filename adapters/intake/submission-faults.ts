import type { z } from 'zod'
import { parseJson } from './body.ts'
import { type ContractSubmission, submissionSchema } from './contract.ts'
import { type Fault, Problem } from './problem.ts'

const FAULTS_AT_MOST = 20

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The faults that zod found, each with a JSON pointer; no value of the body is among them. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.slice(0, FAULTS_AT_MOST).flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ pointer: pointerOf(issue.path), detail: issue.message }]
    return issue.keys.slice(0, FAULTS_AT_MOST).map((key) => ({
      pointer: pointerOf([...issue.path, key.slice(0, 80)]),
      detail: 'This member is not in the contract.',
    }))
  })
}

/** A submission out of its text. Throws a Problem: 400 where it is not JSON, 422 with pointers where it does not fit the contract. */
export function parseSubmission(text: string): ContractSubmission {
  const parsed = submissionSchema.safeParse(parseJson(text))
  if (!parsed.success) throw new Problem(422, 'The submission does not fit the contract.', faultsOf(parsed.error))
  return parsed.data
}
