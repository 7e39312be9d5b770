import { SIZES } from '../../directline/file-intake.ts'
import { MOST_FILES } from '../../directline/multipart.ts'
import type { Activity } from '../page/activity.ts'
import { SORTS } from '../page/file-limits.ts'
import { limitsIn } from '../page/file-words.ts'
import { type Block, readMarkdown } from '../page/markdown.ts'
import { progressIn } from '../page/progress-words.ts'
import type { Say } from '../page/say.ts'
import { type Asking, controlHtml, fieldOf } from './control-html.ts'
import { PLAIN, postForm, sendButton } from './forms-of-page.ts'
import { errorSummary, framed } from './frame-html.ts'
import { type Html, tag } from './html.ts'
import type { Filled } from './inputs-html.ts'
import { blocksHtml, inlinesHtml } from './markdown-html.ts'
import { assistantHtml, sayingHtml } from './message-html.ts'
import type { PageParts } from './page-parts.ts'
import type { Talk } from './talk.ts'

/** What is shown besides the conversation itself. */
export interface Shown {
  /** What is wrong with what was just sent, in the page's words. */
  readonly problem?: string
  /** What stays in the fields. */
  readonly filled?: Filled
  /** How long unsent answers are kept after the last one, in milliseconds. */
  readonly draftMs: number
  readonly sizes?: { readonly file: number }
  /** All that was said before, not only the end of it. */
  readonly whole?: boolean
}

/** How much of what was said before comes with every page: a long talk must not make each step slow on a phone. */
const MOST_EARLIER = 20

/** The page of a conversation: the last exchange and the question that waits, then what was said before. */
export function talkPage(talk: Talk, parts: PageParts, shown: Shown): string {
  const { say } = parts
  const asking = askingOf(talk, parts, shown)
  const { error } = asking
  const frame = { ...parts, wrong: error !== undefined, script: true }
  return framed(
    frame,
    error === undefined ? undefined : errorSummary(say, error, fieldOf(talk.question)),
    talk.sensitive ? notice(say, PRIVATE) : undefined,
    tag(
      'section',
      { 'aria-labelledby': 'exchange' },
      tag('h2', { id: 'exchange', class: 'unseen' }, say('You said, and the answer')),
      ...talk.latest.map((one) => sayingHtml(one, parts, true, talk.changes.get(one.activity.id))),
      talk.asked !== undefined && asking.heading === undefined ? assistantHtml(talk.asked, parts, true) : undefined,
    ),
    tag('section', { 'aria-label': say('Your answer') }, controlHtml(asking, parts), progress(talk, say)),
    commands(parts),
    deletion(talk, parts, shown.draftMs),
    talk.sent ? tag('p', {}, tag('a', { href: PLAIN }, say('Look for news of your report'))) : undefined,
    earlier(talk, parts, shown.whole === true),
    fullPage(parts),
  )
}

const PRIVATE =
  'This chat is private. Only one cookie is on this device, and it goes when you exit or close the browser.'

function askingOf({ asked, question, refusal, written }: Talk, parts: PageParts, shown: Shown): Asking {
  const problem = shown.problem
  const error = problem ?? refusal
  const words = asked === undefined || !isPlain(asked) ? undefined : splitQuestion(asked.text ?? '')
  return {
    question,
    heading: words === undefined ? undefined : inlinesHtml(words.heading, parts.say),
    hint: words === undefined || words.rest.length === 0 ? undefined : blocksHtml(words.rest, parts.say),
    error: error === undefined ? undefined : parts.say(error),
    filled: shown.filled ?? (written === undefined ? {} : { text: written }),
    fileLimits: limitsIn(parts.say, question?.accept ?? SORTS, {
      bytes: (shown.sizes ?? SIZES).file,
      files: MOST_FILES,
    }),
  }
}

/** Whether a question is only its words: one that brings more is shown as a message, with a plain control below. */
function isPlain({ channelData }: Activity): boolean {
  const { urgency, outcome, review, submission, deadline, links, offers, chart, language } = channelData.assistant
  return [urgency, outcome, review, submission, deadline, links, offers, chart, language].every(
    (one) => one === undefined || (Array.isArray(one) && one.length === 0),
  )
}

/** The first paragraph is the question, the rest tells more about it. */
function splitQuestion(text: string) {
  const [first, ...rest]: readonly Block[] = readMarkdown(text)
  return first?.kind === 'paragraph' ? { heading: first.words, rest } : undefined
}

function notice(say: Say, words: string): Html {
  return tag('p', { class: 'notice' }, say(words))
}

function progress({ question }: Talk, say: Say): Html | undefined {
  const left = progressIn(say, question?.progress)
  return left === '' ? undefined : tag('p', { class: 'progress' }, left)
}

/** Back, help, save, stop, and the other language. */
function commands({ say, keys, language }: PageParts): Html {
  const acts = [
    ['back', 'Back'],
    ['help', 'Help'],
    ['save', 'Save'],
    ['stop', 'Stop'],
  ] as const
  const buttons = acts.map(([value, label]) => sendButton(say(label), 'small', { name: 'command', value }))
  const other = language === 'cy' ? { lang: 'en', label: 'English' } : { lang: 'cy', label: 'Cymraeg' }
  const turn = tag('button', { type: 'submit', class: 'small', form: 'turn', lang: other.lang }, other.label)
  return tag(
    'div',
    {},
    postForm(keys, { do: 'language', lang: other.lang }, { id: 'turn' }),
    postForm(
      keys,
      { do: 'command' },
      {},
      tag(
        'fieldset',
        { class: 'commands' },
        tag('legend', { class: 'unseen' }, say('Other things you can do')),
        ...buttons,
        turn,
      ),
    ),
  )
}

/** When unsent answers are deleted, by the clock in London. */
function deletion(
  { question, lastAt, spoke, saved }: Talk,
  { say, language }: PageParts,
  draftMs: number,
): Html | undefined {
  if (question?.progress === undefined || lastAt === undefined || !spoke || saved) return undefined
  const clock = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' } as const
  const at = new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', clock).format(lastAt + draftMs)
  const words =
    'If you send nothing more, answers that you have not sent are deleted at {}. To keep them for longer, choose Save.'
  return tag('p', { class: 'hint' }, say(words, at.replace(/\s/g, '')))
}

function earlier({ earlier: sayings, changes }: Talk, parts: PageParts, whole: boolean): Html | undefined {
  if (sayings.length === 0) return undefined
  const cut = !whole && sayings.length > MOST_EARLIER
  const summary = tag('summary', {}, parts.say('Earlier in this chat ({})', sayings.length))
  const heading = tag('h2', { class: 'unseen' }, parts.say('Conversation'))
  return tag(
    'details',
    { class: 'earlier', open: whole || undefined },
    summary,
    heading,
    cut ? tag('p', {}, tag('a', { href: `${PLAIN}?all` }, parts.say('Show the whole chat'))) : undefined,
    ...(cut ? sayings.slice(-MOST_EARLIER) : sayings).map((one) =>
      sayingHtml(one, parts, false, changes.get(one.activity.id)),
    ),
  )
}

/** Shown by the page's small script, so only where scripts run. */
function fullPage({ say, keys }: PageParts): Html {
  return tag(
    'div',
    { id: 'full', hidden: true, class: 'notice', 'data-ticket': keys.ticket },
    tag('p', {}, say('Your browser can show the full page, which tells you news by itself.')),
    tag('button', { type: 'button', class: 'small' }, say('Go on with the full page')),
  )
}
