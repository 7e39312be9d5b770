import { z } from 'zod'
import type { Content } from '../dialogs/content.ts'
import { copyOf, copyText } from '../dialogs/copy/copy.ts'
import { copyHtml } from '../dialogs/copy/copy-html.ts'
import { AssistantError } from '../dialogs/errors.ts'
import { inLanguage, languageOfLocale } from '../dialogs/language.ts'
import type { Copies, Outbox, OutboxItem, TurnStore } from '../dialogs/ports.ts'

/** As much of a stored submission as a copy shows. */
const submission = z.object({
  reference: z.string(),
  form: z.object({ id: z.string(), title: z.string() }),
  submittedAt: z.string(),
  locale: z.string(),
  answers: z.array(
    z.object({
      key: z.string(),
      question: z.string(),
      kind: z.string(),
      value: z.json(),
      display: z.string(),
    }),
  ),
})

/** Copies out of the outbox, for as long as a report is kept there. The conversation knows what it sent for longer. */
export function createCopies(parts: {
  readonly store: Pick<TurnStore, 'open'>
  readonly outbox: Pick<Outbox, 'get'>
  readonly content: Pick<Content, 'forms'>
  /** The content in Welsh, for what was sent in Welsh. */
  readonly inWelsh?: (() => Pick<Content, 'forms'>) | undefined
}): Copies {
  const { store, outbox } = parts
  return {
    async of(conversation, reference) {
      const item = await outbox.get(reference)
      const { wire, id } = item?.conversation ?? {}
      if (item !== undefined && wire === conversation.wire && id === conversation.id) return found(item, parts)
      const opened = await store.open(conversation, undefined)
      const sent = opened.kind === 'open' ? (opened.state?.sent ?? []) : []
      return sent.some((one) => one.reference === reference) ? { kind: 'deleted' } : { kind: 'unknown' }
    },
  }
}

function found(
  { body }: OutboxItem,
  { content, inWelsh }: Pick<Parameters<typeof createCopies>[0], 'content' | 'inWelsh'>,
) {
  const read = submission.safeParse(JSON.parse(body))
  if (!read.success)
    throw new AssistantError('INTERNAL', 'A stored report has another shape than it was sent in. Nothing was lost.')
  const language = languageOfLocale(read.data.locale)
  const { forms } = language === 'cy' && inWelsh !== undefined ? inWelsh() : content
  return inLanguage(language, () => {
    const copy = copyOf(read.data, forms.get(read.data.form.id))
    return { kind: 'copy' as const, html: copyHtml(copy), text: copyText(copy) }
  })
}
