import type { Activity } from './activity.ts'
import { chartNode } from './chart.ts'
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
  /** Opens a topic that was offered. */
  open(topic: string, label: string): void
  /** Gives the copy of a report that was sent here as a file. */
  copy(reference: string, format: CopyFormat): void
  /** Tells what was done, once, in words. */
  tell(words: string): void
}

/** A message of the assistant with all that belongs to it. */
export function assistantMessage(activity: Activity, acts: MessageActs): HTMLElement {
  const { urgency, outcome, review, submission, deadline, links, offers, chart } = activity.channelData.assistant
  const danger = urgency !== undefined || outcome?.kind === 'emergency'
  const text = review === undefined ? (activity.text ?? '') : withoutReview(activity.text ?? '', review)
  const classes = ['message', 'theirs', ...(danger ? ['danger'] : []), ...(chart === undefined ? [] : ['wide'])]
  const { language } = activity.channelData.assistant
  const lang = language?.code ?? activity.locale
  const message = element('div', {
    class: classes.join(' '),
    ...(lang === undefined ? {} : { lang }),
    ...(language === undefined ? {} : { dir: language.direction }),
  })
  message.append(unseen(words('Assistant: ')))
  if (review !== undefined) message.append(reviewNode(review, acts.change))
  if (submission !== undefined) message.append(referenceNode(submission.reference, acts.tell))
  message.append(...markdownNodes(text))
  if (chart !== undefined) message.append(chartNode(chart))
  if (submission?.copy === true) message.append(copyNode(submission.reference, acts))
  if (deadline !== undefined)
    message.append(
      element('p', { class: 'deadline' }, deadlineIn(words, pageLanguage() === 'cy' ? 'cy' : 'en-GB', deadline)),
    )
  if (links !== undefined && links.length > 0) {
    const items = links.map(({ label, href }) => element('li', {}, linkNode(label, href)))
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
  )
}

/** Words of the person's own, exactly as written. */
export function ownMessage(said: string): HTMLElement {
  return element('div', { class: 'message mine' }, unseen(words('You: ')), element('p', {}, said))
}
