import { contactKeysIn, withContacts } from '../contact-text.ts'
import type { Article } from '../content.ts'
import { phrase } from '../phrases.ts'
import { londonDate } from '../recognizers/london-time.ts'
import { showDate } from '../recognizers/when/show-when.ts'
import { linksOf, openLines } from './contact-links.ts'
import { offNow, tellInstead, tellOff } from './switched-off.ts'
import { say, type Turn, withCount, withState } from './turn.ts'

/** An article as a part of an outcome: its words and source. What is asked next may be about it; the conversation goes on as it was. */
export function articleAsPart(turn: Turn, id: string): Turn {
  const given = giveArticle(turn, id)
  const { article, articleTurn } = given.state
  return { ...given, state: { ...turn.state, article, articleTurn } }
}

/** Whether an article may be given now: not switched off, and not past its review day, which itself still counts. */
export function isGiven(turn: Turn, { id, reviewBy }: Article): boolean {
  return offNow(turn, id) === undefined && reviewBy >= londonDate(turn.now)
}

/**
 * Gives an approved article with its source and date, and says whether who it names is open now. By text message the short
 * form is given. Past its review date, or switched off, it is not given: the source and its numbers are named instead.
 */
export function giveArticle(turn: Turn, id: string): Turn {
  const article = turn.services.content.articles.get(id)
  if (article === undefined) return turn
  const given = withState(turn, { article: id, articleTurn: turn.state.turns, misses: 0 })
  if (offNow(turn, id) !== undefined) return withCount(tellOff(given, id), { kind: 'article', id, how: 'off' })
  if (!isGiven(turn, article))
    return withCount(tellInstead(given, article, 'articleExpired'), { kind: 'article', id, how: 'expired' })
  const told = say(given, articleText(turn, article), {
    assistant: { article: { id, source: article.source.name, reviewBy: article.reviewBy } },
    links: linksOf(turn.services.content, article.contacts),
  })
  return withCount(told, { kind: 'article', id, how: 'given' })
}

/** Where an answer is from, and until when it was checked. */
export function sourceLine({ source, reviewBy }: Article): string {
  return phrase('articleSource', { source: source.name, reviewBy: showDate(reviewBy) })
}

function articleText(turn: Turn, article: Article): string {
  const short = turn.state.channel === 'sms'
  const words = short ? article.short : article.answer
  const open = openLines(turn, contactKeysIn(words))
  const answer = withContacts(words, turn.services.content.contacts).trim()
  return [answer, ...(open.length === 0 ? [] : [open.join('\n')]), sourceLine(article)].join('\n\n')
}
