import { z } from 'zod'
import { AssistantError } from '../../../dialogs/errors.ts'
import { copyReply } from '../../directline/copy-route.ts'
import { leaveConversation } from '../../directline/open-conversation.ts'
import type { DirectLineParts } from '../../directline/parts.ts'
import { tokenBody } from '../../directline/token-routes.ts'
import type { HttpReply, HttpRequest, HttpServer } from '../../http/exchange.ts'
import { PLAIN } from './forms-of-page.ts'
import { heldBy, isTicketOf, languageWanted } from './held.ts'
import { startPage } from './other-pages.ts'
import { FORM_LIMIT, type Posted, readPosted } from './posted.ts'
import { foreignForm, refusedForm, refusedPage, type Tried } from './refusals.ts'
import { pageReply, toElsewhere, toTalk } from './replies.ts'
import { senderOf } from './same-site.ts'
import { takeFilesOf } from './take-files.ts'
import { startTalk, takeForm, takeOver } from './take-form.ts'
import { type Plain, type PlainOptions, talkReply } from './talk-reply.ts'

/**
 * The chat as plain pages with forms, for browsers that run no scripts: the same conversations, turns and limits as over Direct
 * Line. Every post is answered by a redirect to the one page, `/chat/plain`, or by that page with what is wrong.
 */
export function mountPlain(server: HttpServer, parts: DirectLineParts, options: PlainOptions): void {
  const plain: Plain = { ...options, parts }

  server.mount('GET', PLAIN, (request) =>
    refusedPage(plain, request, async () => {
      const held = await heldBy(parts, request)
      if (held !== undefined) return talkReply(plain, request, held)
      const draftMinutes = Math.round(options.draftMs / 60_000)
      const topic = (request.query.get('topic') ?? '').slice(0, 100)
      const cookieRefused = request.query.has('begun')
      return pageReply(
        200,
        startPage({ language: languageWanted(request), force: options.pack }, { topic, draftMinutes, cookieRefused }),
      )
    }),
  )

  server.mount('POST', PLAIN, (request) => {
    if (/^multipart\//i.test(request.headers['content-type'] ?? '')) return takeFilesOf(plain, request)
    return withForm(plain, request, 'answer', async (posted, tried) => {
      if (posted.do === 'start') return startTalk(plain, request, posted)
      if (posted.do === 'take') return takeOver(plain, request, posted)
      const held = await heldBy(parts, request)
      if (held === undefined || !isTicketOf(parts, held.conversation, posted.ticket))
        return foreignForm(plain, request, posted, held !== undefined)
      tried.held = held
      return takeForm(plain, request, posted, held)
    })
  })

  server.mount('POST', `${PLAIN}/copy`, (request) =>
    withForm(plain, request, 'copy', async (posted, tried) => {
      const held = await heldBy(parts, request)
      if (held === undefined || !isTicketOf(parts, held.conversation, posted.ticket))
        return foreignForm(plain, request, posted, held !== undefined)
      tried.held = held
      return copyReply(parts, held.conversation, posted.reference, posted.format === 'txt')
    }),
  )

  server.mount('POST', `${PLAIN}/leave`, async (request) => {
    // Another site may send people away from here, but not have their chat deleted.
    if (senderOf(request) === 'foreign') return { status: 303, headers: { location: options.elsewhere } }
    await leave(parts, request).catch((error: unknown) => parts.log.warn('plain.not-left', { error }))
    return toElsewhere(request.origin, options.elsewhere)
  })

  server.mount('POST', `${PLAIN}/full`, async (request): Promise<HttpReply> => {
    const asked = z.object({ ticket: z.string().max(200) }).safeParse(await request.json())
    const held = await heldBy(parts, request)
    if (
      held === undefined ||
      senderOf(request) !== 'own' ||
      !isTicketOf(parts, held.conversation, asked.data?.ticket ?? '')
    )
      throw new AssistantError('TOKEN_INVALID', 'This is not from a page of this conversation.')
    await parts.limits.use('tokens', held.conversation)
    const session = { ...tokenBody(parts, held.conversation, held.user), userId: held.user ?? 'user' }
    return { status: 200, json: session, headers: { 'cache-control': 'no-store' } }
  })

  // Who reloads the page of a form that was not taken is shown the conversation.
  for (const path of ['copy', 'leave', 'full']) server.mount('GET', `${PLAIN}/${path}`, () => toTalk())
}

/** Reads a form and answers it; what goes wrong is told on a page that keeps what was written. */
async function withForm(
  plain: Plain,
  request: HttpRequest,
  act: Posted['do'],
  work: (posted: Posted, tried: Tried) => Promise<HttpReply>,
): Promise<HttpReply> {
  const tried: Tried = { posted: undefined, held: undefined }
  return refusedForm(plain, request, tried, async () => {
    const posted = await formOf(request, act)
    tried.posted = posted
    return work(posted, tried)
  })
}

async function formOf(request: HttpRequest, act: Posted['do']): Promise<Posted> {
  const body = await request.bytes(FORM_LIMIT)
  return readPosted(new URLSearchParams(body.toString('utf8')), act)
}

/** Ends the conversation of the cookie, where the form is from a page of it or of this site. */
async function leave(parts: DirectLineParts, request: HttpRequest): Promise<void> {
  const posted = await formOf(request, 'leave')
  const held = await heldBy(parts, request)
  if (held === undefined) return
  if (isTicketOf(parts, held.conversation, posted.ticket) || senderOf(request) === 'own')
    await leaveConversation(parts, held.conversation)
}
