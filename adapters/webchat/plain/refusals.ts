import { AssistantError, type ErrorCode } from '../../../dialogs/errors.ts'
import type { HttpReply, HttpRequest } from '../../http/exchange.ts'
import { problemWords } from '../../http/problem.ts'
import { type Held, languageWanted } from './held.ts'
import { endedPage, notSentPage } from './other-pages.ts'
import type { Posted } from './posted.ts'
import { pageReply } from './replies.ts'
import { dropToken, tokenIn } from './session-cookie.ts'
import { type Plain, talkReply } from './talk-reply.ts'

/** How far a form came before something went wrong. */
export interface Tried {
  posted: Posted | undefined
  held: Held | undefined
}

/** The browser's key fits no conversation any more. */
const OVER: ReadonlySet<ErrorCode> = new Set([
  'CONVERSATION_UNKNOWN',
  'CONVERSATION_ENDED',
  'TOKEN_INVALID',
  'TOKEN_EXPIRED',
])

/** Shows a page, and where that fails says why and how to go on. */
export async function refusedPage(
  plain: Plain,
  request: HttpRequest,
  work: () => Promise<HttpReply>,
): Promise<HttpReply> {
  return refusedForm(plain, request, { posted: undefined, held: undefined }, work)
}

/** Answers a form, and where that fails says why, gives back what was written and how to go on. Nothing is lost or sent twice by that. */
export async function refusedForm(
  plain: Plain,
  request: HttpRequest,
  tried: Tried,
  work: () => Promise<HttpReply>,
): Promise<HttpReply> {
  try {
    return await work()
  } catch (error) {
    return refusal(plain, request, tried, error)
  }
}

function refusal(plain: Plain, request: HttpRequest, { posted, held }: Tried, error: unknown): HttpReply {
  const language = held?.talk.language ?? languageWanted(request, posted?.lang)
  const around = { language, force: plain.pack }
  const written = posted?.text ?? ''
  if (error instanceof AssistantError && OVER.has(error.code))
    return pageReply(404, endedPage(around, written), { 'set-cookie': dropToken(request.origin) })
  const { status, words, retryAfter } = problemWords(error)
  const level = status < 500 ? 'debug' : status === 503 ? 'warn' : 'error'
  plain.parts.log[level]('http.refused', { method: request.method, route: request.route, status, error })
  const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  if (held !== undefined && status < 500) {
    const page = talkReply(plain, request, held, { status, problem: words, ...(posted && { posted }) })
    return { ...page, headers: { ...page.headers, ...wait } }
  }
  const resend =
    posted === undefined || status < 429
      ? {}
      : { resend: { posted, keys: { ticket: posted.ticket, nonce: posted.id } } }
  const goOn = tokenIn(request) !== undefined
  return pageReply(status, notSentPage(around, { problem: words, written, goOn, ...resend }), wait)
}

/** A form that is not from a page of the conversation that the browser holds: nothing of it is taken, and what was written is given back. */
export function foreignForm({ pack }: Plain, request: HttpRequest, posted: Posted, open: boolean): HttpReply {
  const around = { language: languageWanted(request, posted.lang), force: pack }
  if (!open && posted.do !== 'start' && posted.do !== 'take')
    return pageReply(404, endedPage(around, posted.text), { 'set-cookie': dropToken(request.origin) })
  const problem = 'This form is not from the chat that is open now. Nothing was sent.'
  return pageReply(403, notSentPage(around, { problem, written: posted.text, goOn: open }))
}
