import type { TerminalActivity } from './activity.ts'

/** Marks that move the cursor, colour or reorder what stands in a terminal; a line break and a tab are none. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/gu

/** A message of the assistant as lines of text: options with their numbers, links, the reference, how far it still is. */
export function showActivity({ text, channelData }: TerminalActivity): string {
  const { question, submission, deadline, links = [] } = channelData.assistant
  const options = question?.options?.map(({ label }, index) => `  ${index + 1}. ${label}`) ?? []
  const left = Math.round((question?.progress?.about ?? 0) - (question?.progress?.done ?? 0))
  const lines = [
    text,
    ...(submission === undefined ? [] : [`  Reference: ${submission.reference}`]),
    ...(deadline === undefined ? [] : [`  Last day: ${deadline.due} (days left: ${deadline.daysLeft})`]),
    ...links.map(({ label, href }) => `  ${label}: ${href}`),
    ...options,
    ...hints(question),
    ...(left > 0 ? [`  (about ${left} ${left === 1 ? 'question' : 'questions'} left)`] : []),
  ]
  return `${lines.join('\n').replaceAll(CONTROL, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))}\n`
}

function hints(question: TerminalActivity['channelData']['assistant']['question']): readonly string[] {
  if (question === undefined) return []
  const several = question.kind === 'choices' ? ['  (one or more, with commas between them)'] : []
  const file = question.kind === 'file' ? ['  (/file PATH sends a file)'] : []
  return [...several, ...file, ...(question.required ? [] : ['  ("skip" goes on without)'])]
}
