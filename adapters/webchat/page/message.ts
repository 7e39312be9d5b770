import type { Activity } from './activity.ts'
import { callFirst } from './call-first.ts'
import { chartNode } from './chart.ts'
import { codeNodes } from './code-node.ts'
import type { CopyFormat } from './copy.ts'
import { deadlineIn } from './deadline-words.ts'
import { button, element, unseen } from './element.ts'
import { linkNode, markdownNodes } from './markdown-nodes.ts'
import { pageLanguage, words } from './page-language.ts'
import { reviewNode } from './review.ts'
import { withoutReview } from './review-text.ts'

/** What can be done from inside a message. */
export interface MessageActs {
  /** Asks to change the answer with this key. */
  change(key: string, label: string): void
  /** Asks to change an answer of the log, by what was said. */
  changeAnswer(key: string, said: string): void
  /** Opens a topic that was offered. */
  open(topic: string, label: string): void
  /** Gives the copy of a report that was sent here as a file. */
  copy(reference: string, format: CopyFormat): void
  /** Tells what was done, once, in words. */
  tell(words: string): void
}

/** The frame of a message: how much it matters, and the language that it is in. */
function emptyMessage({ channelData: { assistant }, locale }: Activity): HTMLElement {
  const { urgency, outcome, chart, language } = assistant
  const danger = urgency !== undefined || outcome?.kind === 'emergency'
  const classes = ['message', 'theirs', ...(danger ? ['danger'] : []), ...(chart === undefined ? [] : ['wide'])]
  const lang = language?.code ?? locale
  return element('div', {
    class: classes.join(' '),
    ...(lang === undefined ? {} : { lang }),
    ...(language === undefined ? {} : { dir: language.direction }),
  })
}

/** A message of the assistant with all that belongs to it. */
export function assistantMessage(activity: Activity, acts: MessageActs): HTMLElement {
  const { outcome, review, submission, deadline, links, offers, chart, code } = activity.channelData.assistant
  const text = review === undefined ? (activity.text ?? '') : withoutReview(activity.text ?? '', review)
  const message = emptyMessage(activity)
  message.append(unseen(words('Assistant: ')))
  if (review !== undefined) message.append(reviewNode(review, acts.change))
  if (submission !== undefined) message.append(referenceNode(submission.reference, acts.tell))
  // A number to call is first, so that it can be tapped before anything is read.
  const [first, ...others] = outcome === undefined ? [undefined, ...(links ?? [])] : callFirst(links ?? [])
  if (first !== undefined) message.append(element('p', { class: 'call' }, linkNode(first.label, first.href)))
  message.append(...markdownNodes(text))
  if (chart !== undefined) message.append(chartNode(chart))
  if (submission?.copy === true) message.append(copyNode(submission.reference, acts))
  message.append(...codeNodes(code, acts.tell))
  if (deadline !== undefined)
    message.append(
      element('p', { class: 'deadline' }, deadlineIn(words, pageLanguage() === 'cy' ? 'cy' : 'en-GB', deadline)),
    )
  if (others.length > 0) {
    const items = others.map(({ label, href }) => element('li', {}, linkNode(label, href)))
    message.append(element('ul', { class: 'links' }, ...items))
  }
  for (const { id, label } of offers ?? []) message.append(button(label, 'small', () => acts.open(id, label)))
  return message
}

/** Large, apart and easy to copy: it is what the person keeps. */
function referenceNode(reference: string, tell: (words: string) => void): HTMLElement {
  const shown = element('strong', { class: 'reference' }, reference)
  const copy = button(words('Copy the reference'), 'small', () => {
    const copied = navigator.clipboard?.writeText(reference) ?? Promise.reject(new Error('No clipboard here.'))
    copied.then(
      () => tell(words('The reference is copied.')),
      () => {
        getSelection()?.selectAllChildren(shown)
        tell(words('The reference is selected. Copy it now.'))
      },
    )
  })
  return element('p', {}, words('Your reference: '), shown, ' ', copy)
}

/** The report to keep: as a page that prints as it looks, or as plain text. */
function copyNode(reference: string, { copy }: MessageActs): HTMLElement {
  return element(
    'p',
    {},
    button(words('Download a copy'), 'main', () => copy(reference, 'html')),
    ' ',
    button(words('Download as plain text'), 'small', () => copy(reference, 'txt')),
    ' ',
    button(words('Print this page'), 'small', () => print()),
  )
}

/** How many characters a heading may have that is read out whole. */
const MOST_IN_HEADING = 120

/** Words of the person's own, exactly as written. They head their exchange, so that one can go from answer to answer. */
export function ownMessage(said: string): HTMLElement {
  const heading = { role: 'heading', 'aria-level': '3' }
  const you = unseen(words('You: '))
  const all = element('p', {}, said)
  if (said.length <= MOST_IN_HEADING)
    return element('div', { class: 'message mine' }, element('div', heading, you, all))
  for (const [name, value] of Object.entries(heading)) you.setAttribute(name, value)
  return element('div', { class: 'message mine' }, you, all)
}

/** How much of a message's files is sent, and the way to stop that. */
export function uploadNote(percent: number, stop: () => void): HTMLElement {
  const label = words('Sending')
  return element(
    'div',
    { class: 'note', 'aria-live': 'off' },
    element('progress', { max: '100', value: String(percent), 'aria-label': label }),
    ' ',
    element('span', {}, words('Sending: {}%', percent)),
    ' ',
    button(words('Cancel'), 'small', stop),
  )
}
