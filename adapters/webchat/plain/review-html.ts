import type { Review } from '../page/review-text.ts'
import { postForm, sendButton } from './forms-of-page.ts'
import { all, type Html, tag, unseen } from './html.ts'
import type { PageParts } from './page-parts.ts'

/** The answers to read over under their headings; while it is open, each has its own button to change it. */
export function reviewHtml({ answers, sections }: Review, { say, keys }: PageParts, open: boolean): Html {
  const rows = answers.map(({ key, question, display }) => {
    const heading = sections.find((one) => one.key === key)?.heading
    const change = sendButton(all(say('Change'), unseen(` ${question}`)), 'small', { name: 'key', value: key })
    return all(
      heading === undefined ? undefined : tag('h3', {}, heading),
      tag(
        'dl',
        {},
        tag('dt', {}, question),
        tag('dd', { class: 'said', dir: 'auto' }, display || say('Not given')),
        open ? tag('dd', {}, change) : undefined,
      ),
    )
  })
  const list = tag('div', { class: 'review' }, ...rows)
  return open ? postForm(keys, { do: 'change' }, {}, list) : list
}
