import { randomBytes } from 'node:crypto'
import { AssistantError } from '../../../dialogs/errors.ts'
import { beginConversation, leaveConversation } from '../../directline/open-conversation.ts'
import { takeActivity } from '../../directline/take-activity.ts'
import { newConversationId } from '../../directline/token-routes.ts'
import type { HttpReply, HttpRequest } from '../../http/exchange.ts'
import { answerOf, messageKey, type Spoken } from './answer.ts'
import { cookieFor, type Held, heldBy, heldByToken, languageWanted } from './held.ts'
import type { Posted } from './posted.ts'
import { foreignForm } from './refusals.ts'
import { toElsewhere, toTalk } from './replies.ts'
import { senderOf } from './same-site.ts'
import { activitiesOf, labelOf } from './talk.ts'
import { type Plain, talkReply } from './talk-reply.ts'
import { sayIn } from './words.ts'

/** Takes what a form of the conversation's page sends, once, and shows the conversation. */
export async function takeForm(plain: Plain, request: HttpRequest, posted: Posted, held: Held): Promise<HttpReply> {
  const { parts } = plain
  const spoken = spokenBy(plain, posted, held)
  if (typeof spoken === 'string') return talkReply(plain, request, held, { status: 400, problem: spoken, posted })
  const taken = await takeActivity(parts, held.conversation, held.user, keyed(spoken, posted))
  // "Leave this page", in whatever words, leaves at once.
  if (taken?.replies.some(exits) === true) {
    await leaveConversation(parts, held.conversation)
    return toElsewhere(request.origin, plain.elsewhere)
  }
  return toTalk(cookieFor(parts, request.origin, held))
}

/** Begins a conversation and gives the browser its cookie; one that is open already goes on, unless a new one is asked for. */
export async function startTalk(plain: Plain, request: HttpRequest, posted: Posted): Promise<HttpReply> {
  const { parts } = plain
  if (senderOf(request) === 'foreign') return foreignForm(plain, request, posted, false)
  const open = posted.fresh === '' ? await openNow(plain, request) : undefined
  const begun = open ?? (await begin(plain, request, posted))
  const { conversation, user } = begun
  if (posted.topic !== '') {
    const start: Spoken = { type: 'event', name: 'start', value: { topic: posted.topic.slice(0, 100) } }
    await takeActivity(parts, conversation, user, start)
  }
  return toTalk(cookieFor(parts, request.origin, begun), open === undefined ? '?begun' : '')
}

/** Goes on here with the conversation of the page with scripts, which sends its token. Only our own page may: another's would be listened to. */
export async function takeOver(plain: Plain, request: HttpRequest, posted: Posted): Promise<HttpReply> {
  const { parts } = plain
  if (posted.token === '') return startTalk(plain, request, posted)
  if (senderOf(request) !== 'own') return foreignForm(plain, request, posted, false)
  const held = await heldByToken(parts, posted.token)
  const cookie = cookieFor(parts, request.origin, held)
  if (posted.text === '') return toTalk(cookie, '?begun')
  // What was being written is in the box there, and not sent.
  const page = talkReply(plain, request, held, { posted: { text: posted.text } })
  return { ...page, headers: { ...page.headers, 'set-cookie': cookie } }
}

/** The conversation of the cookie where it can still be gone on with. */
async function openNow({ parts }: Plain, request: HttpRequest) {
  try {
    return await heldBy(parts, request)
  } catch (error) {
    if (error instanceof AssistantError && error.code !== 'STORE_UNAVAILABLE') return undefined
    throw error
  }
}

async function begin({ parts }: Plain, request: HttpRequest, posted: Posted) {
  const conversation = newConversationId()
  const user = `dl_${randomBytes(12).toString('base64url')}`
  const locale = languageWanted(request, posted.lang) === 'cy' ? 'cy-GB' : 'en-GB'
  await beginConversation(parts, conversation, { address: request.address, userId: user, locale })
  return { conversation, user }
}

/** What a form says; a text is what is wrong with it, in the page's words. */
function spokenBy({ parts }: Plain, posted: Posted, { talk, log }: Held): Spoken | string {
  const say = sayIn(talk.language)
  const tap = (text: string, key: string, answer: string): Spoken => ({
    type: 'message',
    text,
    value: { key, answer },
  })
  switch (posted.do) {
    case 'command':
      return tap(say(COMMANDS[posted.command]), 'command', posted.command)
    case 'change':
      return tap(
        posted.text === ''
          ? say('Change: {}', reviewed(log, posted.key) ?? posted.key)
          : say('Change my answer: {}', posted.text),
        'change',
        posted.key,
      )
    case 'open':
      return tap(offered(log, posted.topic) ?? posted.topic, 'matter', posted.topic)
    case 'language':
      return { type: 'message', text: posted.lang === 'cy' ? 'Cymraeg' : 'Saesneg' }
    default: {
      const label = (option: string) => labelOf(log, posted.for, option)
      const answer = answerOf(posted, talk.question, label, parts.beforeRefuse)
      return answer.kind === 'say' ? answer.activity : answer.problem
    }
  }
}

const COMMANDS = { back: 'Back', help: 'Help', save: 'Save', stop: 'Stop', skip: 'Skip' } as const

/** Under one key for one form and what is in it, whatever that has come to mean since: a second press changes nothing. */
function keyed(spoken: Spoken, { id, ticket: _, token: __, ...content }: Posted): object {
  return id === '' ? spoken : { ...spoken, channelData: { clientActivityID: messageKey(id, content) } }
}

function exits(reply: unknown): boolean {
  return activitiesOf([reply]).some(({ channelData }) => channelData.assistant.exit === true)
}

/** The question over an answer that was shown to be read over. */
function reviewed(log: Held['log'], key: string): string | undefined {
  return assistantData(log)
    .flatMap(({ review }) => review?.answers ?? [])
    .findLast((answer) => answer.key === key)?.question
}

function offered(log: Held['log'], topic: string): string | undefined {
  return assistantData(log)
    .flatMap(({ offers }) => offers ?? [])
    .findLast(({ id }) => id === topic)?.label
}

function assistantData(log: Held['log']) {
  return activitiesOf(log).map(({ channelData }) => channelData.assistant)
}
