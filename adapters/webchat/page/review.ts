import { button, element, unseen } from './element.ts'

/** One answer to read over. */
export interface ReviewAnswer {
  readonly key: string
  readonly question: string
  readonly display: string
}

/** The text without the answers that are shown as a list. */
export function withoutReview(text: string, answers: readonly ReviewAnswer[]): string {
  const list = answers.map(({ question, display }) => `${question}: ${display}`).join('\n')
  return list !== '' && text.startsWith(list) ? text.slice(list.length).trim() : text
}

/** The answers to read over, each with its own way to change it. */
export function reviewNode(
  answers: readonly ReviewAnswer[],
  change: (key: string, label: string) => void,
): HTMLElement {
  const list = element('dl', { class: 'review' })
  for (const { key, question, display } of answers) {
    const act = button('Change', 'small', () => change(key, question))
    act.append(unseen(` ${question}`))
    list.append(
      element(
        'div',
        {},
        element('dt', {}, question),
        element('dd', {}, display || 'Not given'),
        element('dd', {}, act),
      ),
    )
  }
  return list
}
