/** One answer to read over. */
export interface ReviewAnswer {
  readonly key: string
  readonly question: string
  readonly display: string
}

/** The answers to read over, and the headings with the key of the first answer below each. */
export interface Review {
  readonly answers: readonly ReviewAnswer[]
  readonly sections: readonly { readonly key: string; readonly heading: string }[]
}

/** The text without the answers that are shown as a list: from the first to the last of them. */
export function withoutReview(text: string, { answers, sections }: Review): string {
  const first = answers[0]
  const last = answers.at(-1)
  if (first === undefined || last === undefined) return text
  const begin = `${headingOver(first.key, sections)}${first.question}: ${first.display}`
  const end = `${last.question}: ${last.display}\n\n`
  const at = text.lastIndexOf(end)
  return text.startsWith(begin) && at >= 0 ? text.slice(at + end.length).trim() : text
}

function headingOver(key: string, sections: Review['sections']): string {
  const heading = sections.find((one) => one.key === key)?.heading
  return heading === undefined ? '' : `${heading}\n`
}
