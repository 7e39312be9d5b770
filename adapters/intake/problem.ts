import { STATUS_CODES } from 'node:http'
import type { RouteAnswer } from './route.ts'

/** One place in a body that is wrong: a JSON pointer (RFC 6901) and what to do about it. Holds no value of the body. */
export interface Fault {
  readonly pointer: string
  readonly detail: string
}

/** A reason to answer with problem details instead; thrown inside a route and caught by `answering`. */
export class Problem extends Error {
  readonly status: number
  readonly faults: readonly Fault[]
  constructor(status: number, detail: string, faults: readonly Fault[] = []) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.faults = faults
  }
}

/** A problem as RFC 9457 writes it (`application/problem+json`). */
export function problemAnswer(problem: Problem): RouteAnswer {
  return {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify({
      type: 'about:blank',
      title: STATUS_CODES[problem.status] ?? 'Problem',
      status: problem.status,
      detail: problem.message,
      ...(problem.faults.length > 0 && { errors: problem.faults }),
    }),
  }
}

/** Runs a route's work and turns a thrown Problem into its answer. Any other error goes on to the server. */
export async function answering(work: () => Promise<RouteAnswer>): Promise<RouteAnswer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error)
    throw error
  }
}
