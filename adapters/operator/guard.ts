import { z } from 'zod'
import { bearerToken, sameSecret } from '../intake/body.ts'
import { answering, Problem } from '../intake/problem.ts'
import type { RouteAnswer, RouteRequest } from '../intake/route.ts'

/** Who acts, and why: every act of an operator carries both, for the audit. */
export const operatorName = z.string().trim().min(1, 'Say who you are.').max(80)
/** Why an operator acts. */
export const operatorReason = z.string().trim().min(3, 'Say why.').max(500)

/** Lets in only who has the operator's token. Without a token in the settings the routes are not there (404). */
export function guardedBy(token: string | undefined) {
  return (work: (request: RouteRequest) => Promise<RouteAnswer>) => (request: RouteRequest) =>
    answering(async () => {
      if (token === undefined || token === '') throw new Problem(404, 'There is nothing here.')
      const given = bearerToken(request.headers.authorization)
      if (given === undefined || !sameSecret(given, token))
        throw new Problem(401, 'The operator token is missing or wrong.')
      return await work(request)
    })
}
