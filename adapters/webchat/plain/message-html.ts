import type { Activity } from '../page/activity.ts'
import { deadlineIn } from '../page/deadline-words.ts'
import { withoutReview } from '../page/review-text.ts'
import { chartHtml } from './chart-html.ts'
import { PLAIN, postForm, sendButton } from './forms-of-page.ts'
import { type Html, tag, unseen } from './html.ts'
import { linkHtml, markdownHtml } from './markdown-html.ts'
import type { PageParts } from './page-parts.ts'
import { reviewHtml } from './review-html.ts'
import type { Saying } from './talk.ts'

/** What was said, by either side. Only what is in the last exchange can be acted on. */
export function sayingHtml({ own, activity }: Saying, parts: PageParts, now: boolean): Html {
  return own ? ownHtml(activity, parts) : assistantHtml(activity, parts, now)
}

function ownHtml({ text, attachments }: Activity, { say }: PageParts): Html {
  const names = attachments.flatMap(({ name }) => (name === undefined ? [] : [name]))
  const said = text || names.join(', ') || say('A file')
  return tag('div', { class: 'message mine', dir: 'auto' }, unseen(say('You: ')), tag('p', {}, said))
}

/** A message of the assistant with all that belongs to it. */
export function assistantHtml(activity: Activity, parts: PageParts, now: boolean): Html {
  const { say, language: spoken } = parts
  const { urgency, outcome, review, submission, deadline, links, offers, chart, language } =
    activity.channelData.assistant
  const danger = urgency !== undefined || outcome?.kind === 'emergency'
  const text = review === undefined ? (activity.text ?? '') : withoutReview(activity.text ?? '', review)
  const classes = ['message', 'theirs', ...(danger ? ['danger'] : []), ...(chart === undefined ? [] : ['wide'])]
  return tag(
    'div',
    { class: classes.join(' '), lang: language?.code ?? activity.locale, dir: language?.direction },
    unseen(say('Assistant: ')),
    review === undefined ? undefined : reviewHtml(review, parts, now),
    submission === undefined
      ? undefined
      : tag('p', {}, say('Your reference: '), tag('strong', { class: 'reference' }, submission.reference)),
    markdownHtml(text, say),
    chart === undefined ? undefined : chartHtml(chart, `chart-${activity.id.replace(/\W/g, '-')}`, say),
    submission?.copy === true ? copyHtml(submission.reference, parts) : undefined,
    deadline === undefined
      ? undefined
      : tag('p', { class: 'deadline' }, deadlineIn(say, spoken === 'cy' ? 'cy' : 'en-GB', deadline)),
    links === undefined || links.length === 0
      ? undefined
      : tag('ul', { class: 'links' }, ...links.map(({ label, href }) => tag('li', {}, linkHtml(label, href, say)))),
    now && offers !== undefined && offers.length > 0 ? offersHtml(offers, parts) : undefined,
  )
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
