import type { CrimeKind } from '../area.ts'
import { withContacts } from '../contact-text.ts'
import type { Article } from '../content.ts'
import { phrase } from '../phrases.ts'
import { isGiven } from './article-dialog.ts'
import { articleSource } from './switched-off.ts'
import { say, type Turn } from './turn.ts'

/** The flow with advice of all kinds. */
const ALL_KINDS = 'crime-prevention'

/** The approved advice against a kind of crime; undefined while there is none, after its review date, or where it is switched off. */
function adviceOn(turn: Turn, kind: CrimeKind): Article | undefined {
  const article = turn.services.content.articles.get(`prevent-${kind}`)
  return article !== undefined && isGiven(turn, article) ? article : undefined
}

/** Advice in short against the kinds that are most common, each with its source, and a way to the whole of it. What is missing is said. */
export function preventionAdvice(
  turn: Turn,
  kinds: readonly { readonly kind: CrimeKind; readonly name: string }[],
): Turn {
  const { content } = turn.services
  const known = kinds.flatMap(({ kind }) => adviceOn(turn, kind) ?? [])
  const missing = kinds.filter(({ kind }) => adviceOn(turn, kind) === undefined)
  const offers = [
    ...known.map(({ id, title }) => ({ id, label: phrase('adviceMore', { title }) })),
    ...(content.flows.has(ALL_KINDS) ? [{ id: ALL_KINDS, label: phrase('adviceAll') }] : []),
  ]
  const lines = [
    ...(known.length === 0 ? [] : [phrase('adviceFits')]),
    ...known.map((article) => `**${article.title}**\n\n${shortOf(turn, article)}`),
    ...(missing.length === 0 ? [] : [phrase('adviceMissing', { kinds: namesOf(missing) })]),
    ...(kinds.length === 0 ? [phrase('adviceGeneral')] : []),
  ]
  return say(turn, lines.join('\n\n'), { assistant: { offers } })
}

function shortOf(turn: Turn, article: Article): string {
  return `${withContacts(article.short, turn.services.content.contacts).trim()} (${articleSource(article)})`
}

function namesOf(kinds: readonly { readonly name: string }[]): string {
  const names = kinds.map(({ name }) => name)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
