import type { ForcePack } from '../../../dialogs/force.ts'
import type { FormKeys } from './forms-of-page.ts'
import { PLAIN, postForm, sendButton } from './forms-of-page.ts'
import { errorSummary, framed, otherWays, startForm } from './frame-html.ts'
import { type Html, tag } from './html.ts'
import type { Posted } from './posted.ts'
import { sayIn } from './words.ts'

/** In which language, and whose page it is. */
export interface Around {
  readonly language: 'en' | 'cy'
  readonly force: Pick<ForcePack, 'shortName' | 'look'>
}

const frameOf = ({ language, force }: Around) => ({
  force,
  say: sayIn(language),
  language,
  keys: undefined,
  private: false,
  wrong: false,
  script: false,
})

/** The page before a conversation is started. Nothing is kept on the device yet. */
export function startPage(
  around: Around,
  options: { readonly topic: string; readonly draftMinutes: number; readonly cookieRefused: boolean },
): string {
  const frame = frameOf(around)
  const { say, language } = frame
  const lines = [
    say('Tell the police what happened, or ask a question. Use your own words.'),
    say('Most reports take 10 to 15 minutes. You get one question at a time.'),
    say('Have ready: when and where it happened, and any number plate, frame number or photo.'),
    say('You can skip most questions, go back, stop, or save and come back with a code.'),
    say('Unsent answers are deleted {} minutes after the last one, unless you save them.', options.draftMinutes),
    say(
      'This page keeps one cookie from when you start until you leave or close the browser. It holds the key to your chat and nothing that you write.',
    ),
    say(
      'To leave quickly, use "Exit this page". It ends the chat and deletes what is not saved. It cannot hide pages that you opened before.',
    ),
  ]
  return framed(
    { ...frame, wrong: options.cookieRefused },
    options.cookieRefused ? errorSummary(say, say('Your browser did not keep the cookie'), undefined) : undefined,
    options.cookieRefused
      ? tag(
          'p',
          {},
          say('This page needs one cookie to know your chat again. Allow cookies for this site and start again.'),
        )
      : undefined,
    tag('h2', {}, say('Before you start')),
    tag('ul', {}, ...lines.map((line) => tag('li', {}, line))),
    tag('p', {}, say('Have you saved a report? Start, then write your code.')),
    startForm(say, { topic: options.topic, language, fresh: false, label: 'Start' }),
    otherWays(say),
  )
}

/** The conversation is over, or the browser's key fits none. What was written is given back. */
export function endedPage(around: Around, written: string): string {
  const frame = frameOf(around)
  const { say } = frame
  return framed(
    frame,
    tag('h2', {}, say('This chat has ended')),
    tag('p', {}, say('Its unsent answers may be deleted. If you saved them, start a new chat and write your code.')),
    givenBack(frame, written),
    startForm(say, { topic: '', language: around.language, fresh: true, label: 'Start a new chat' }),
    otherWays(say),
  )
}

/** Something was not sent. `resend` puts the same form behind a button, under the same key, so that it is never taken twice. */
export function notSentPage(
  around: Around,
  told: {
    readonly problem: string
    readonly written: string
    readonly resend?: { readonly posted: Posted; readonly keys: FormKeys }
    readonly goOn: boolean
  },
): string {
  const frame = frameOf(around)
  const { say } = frame
  const { resend } = told
  return framed(
    { ...frame, wrong: true },
    errorSummary(say, say(told.problem), undefined),
    givenBack(frame, told.written),
    resend === undefined ? undefined : resendForm(resend.posted, resend.keys, sendButton(say('Send it again'), 'main')),
    told.goOn ? tag('p', {}, tag('a', { href: PLAIN }, say('Go on with your chat'))) : undefined,
    otherWays(say),
  )
}

function resendForm(posted: Posted, keys: FormKeys, send: Html): Html {
  const { pick, values, do: act, for: key, text, command, topic, lang, fresh, key: named } = posted
  const hidden = { ...values, do: act, for: key, text, command, topic, lang, fresh, key: named }
  const ticks = pick.map((value) => tag('input', { type: 'hidden', name: 'pick', value }))
  return postForm(keys, hidden, {}, ...ticks, tag('p', {}, send))
}

function givenBack({ say }: Pick<ReturnType<typeof frameOf>, 'say'>, written: string): Html | undefined {
  if (written === '') return undefined
  return tag(
    'div',
    {},
    tag('h3', {}, say('What you wrote:')),
    tag('div', { class: 'message mine kept', dir: 'auto' }, tag('p', {}, written)),
  )
}
