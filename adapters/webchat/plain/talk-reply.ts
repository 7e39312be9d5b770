import type { ForcePack } from '../../../dialogs/force.ts'
import type { DirectLineParts } from '../../directline/parts.ts'
import type { HttpReply, HttpRequest } from '../../http/exchange.ts'
import { cookieFor, type Held, keysOf } from './held.ts'
import type { Posted } from './posted.ts'
import { pageReply } from './replies.ts'
import { talkPage } from './talk-page.ts'
import { sayIn } from './words.ts'

/** What the plain page is told of its surroundings. */
export interface PlainOptions {
  /** How long unsent answers are kept, in milliseconds. */
  readonly draftMs: number
  /** Where the person is taken who leaves: a page that anyone might have open. */
  readonly elsewhere: string
  /** Whose name, colours and logo it has. */
  readonly pack: Pick<ForcePack, 'shortName' | 'look'>
}

/** Seconds before its end at which the cookie gets a new token. */
const RENEW_SECONDS = 900

/** What the handlers of the page share. */
export interface Plain extends PlainOptions {
  readonly parts: DirectLineParts
}

/** The page of a conversation. */
export function talkReply(
  { parts, draftMs, pack }: Plain,
  request: HttpRequest,
  held: Held,
  more: { readonly status?: number; readonly problem?: string; readonly posted?: Partial<Posted> } = {},
): HttpReply {
  const { talk, conversation } = held
  const { language } = talk
  const page = {
    say: sayIn(language),
    language,
    force: pack,
    keys: keysOf(parts, conversation),
    private: talk.sensitive,
  }
  const text = talkPage(talk, page, {
    draftMs,
    whole: request.query.has('all'),
    ...(more.problem === undefined ? {} : { problem: more.problem }),
    ...(more.posted === undefined ? {} : { filled: more.posted }),
    ...(parts.sizes === undefined ? {} : { sizes: parts.sizes }),
  })
  const renew = held.expires - parts.clock.now() / 1000 < RENEW_SECONDS
  return pageReply(more.status ?? 200, text, renew ? { 'set-cookie': cookieFor(parts, request.origin, held) } : {})
}
