import type { Activity } from '../page/activity.ts'
import { callFirst } from '../page/call-first.ts'
import { deadlineIn } from '../page/deadline-words.ts'
import { withoutReview } from '../page/review-text.ts'
import { chartHtml } from './chart-html.ts'
import { PLAIN, postForm, sendButton } from './forms-of-page.ts'
import { all, type Html, tag, unseen } from './html.ts'
import { linkHtml, markdownHtml } from './markdown-html.ts'
import type { PageParts } from './page-parts.ts'
import { reviewHtml } from './review-html.ts'
import type { Saying } from './talk.ts'

/** What was said, by either side. Only what is in the last exchange can be acted on. */
export function sayingHtml(
  { own, activity }: Saying,
  parts: PageParts,
  now: boolean,
  change: string | undefined,
): Html {
  return own ? ownHtml(activity, parts, change) : assistantHtml(activity, parts, now)
}

/** `change` is the key of the question that this answered, where the answer can still be changed. */
function ownHtml({ text, attachments }: Activity, { say, keys }: PageParts, change: string | undefined): Html {
  const names = attachments.flatMap(({ name }) => (name === undefined ? [] : [name]))
  const said = text || names.join(', ') || say('A file')
  const short = said.length <= 60 ? said : `${said.slice(0, 57)}…`
  const again =
    change === undefined
      ? undefined
      : postForm(
          keys,
          { do: 'change', key: change, text: short },
          {},
          sendButton(all(say('Change'), unseen(` ${say('my answer: {}', short)}`)), 'change'),
        )
  return tag(
    'div',
    { class: again === undefined ? 'message mine' : 'message mine changeable', dir: 'auto' },
    unseen(say('You: ')),
    tag('p', {}, said),
    again,
  )
}

/** A message of the assistant with all that belongs to it. */
export function assistantHtml(activity: Activity, parts: PageParts, now: boolean): Html {
  const { say, language: spoken } = parts
  const { outcome, review, submission, deadline, links, offers, chart, language } = activity.channelData.assistant
  const text = review === undefined ? (activity.text ?? '') : withoutReview(activity.text ?? '', review)
  // A number to call is first, so that it can be tapped before anything is read.
  const [first, ...others] = outcome === undefined ? [undefined, ...(links ?? [])] : callFirst(links ?? [])
  return tag(
    'div',
    { class: classesOf(activity), lang: language?.code ?? activity.locale, dir: language?.direction },
    unseen(say('Assistant: ')),
    review === undefined ? undefined : reviewHtml(review, parts, now),
    submission === undefined
      ? undefined
      : tag('p', {}, say('Your reference: '), tag('strong', { class: 'reference' }, submission.reference)),
    first === undefined ? undefined : tag('p', { class: 'call' }, linkHtml(first.label, first.href, say)),
    markdownHtml(text, say),
    chart === undefined ? undefined : chartHtml(chart, `chart-${activity.id.replace(/\W/g, '-')}`, say),
    submission?.copy === true ? copyHtml(submission.reference, parts) : undefined,
    deadline === undefined
      ? undefined
      : tag('p', { class: 'deadline' }, deadlineIn(say, spoken === 'cy' ? 'cy' : 'en-GB', deadline)),
    others.length === 0
      ? undefined
      : tag('ul', { class: 'links' }, ...others.map(({ label, href }) => tag('li', {}, linkHtml(label, href, say)))),
    now && offers !== undefined && offers.length > 0 ? offersHtml(offers, parts) : undefined,
  )
}

function classesOf({ channelData }: Activity): string {
  const { urgency, outcome, chart } = channelData.assistant
  const danger = urgency !== undefined || outcome?.kind === 'emergency'
  return ['message', 'theirs', ...(danger ? ['danger'] : []), ...(chart === undefined ? [] : ['wide'])].join(' ')
}

/** The report to keep: as a page that prints as it looks, or as plain text. By POST, so that the reference is in no address. */
function copyHtml(reference: string, { say, keys }: PageParts): Html {
  return postForm(
    keys,
    { reference },
    { action: `${PLAIN}/copy` },
    tag(
      'p',
      {},
      sendButton(say('Download a copy'), 'main', { name: 'format', value: 'html' }),
      ' ',
      sendButton(say('Download as plain text'), 'small', { name: 'format', value: 'txt' }),
    ),
  )
}

/** Topics that can be opened with one press. */
function offersHtml(offers: readonly { readonly id: string; readonly label: string }[], { keys }: PageParts): Html {
  const buttons = offers.map(({ id, label }) => tag('li', {}, sendButton(label, 'small', { name: 'topic', value: id })))
  return postForm(keys, { do: 'open' }, {}, tag('ul', { class: 'options' }, ...buttons))
}
