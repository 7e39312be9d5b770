import { withContacts } from '../contact-text.ts'
import type { Article, Content } from '../content.ts'
import { phrase } from '../phrases.ts'
import { londonDate } from '../recognizers/london-time.ts'
import { showDate } from '../recognizers/when/show-when.ts'
import { linksOf } from './contact-links.ts'
import { articleSource, offNow, tellOff } from './switched-off.ts'
import { say, type Turn, withState } from './turn.ts'

/** An article as a part of an outcome: its words and source, without making it the topic. */
export function articleAsPart(turn: Turn, id: string): Turn {
  return { ...giveArticle(turn, id), state: turn.state }
}

/** Gives an approved article with its source and date. Past its review date, or switched off, it is not given: the source is named instead. */
export function giveArticle(turn: Turn, id: string): Turn {
  const article = turn.services.content.articles.get(id)
  if (article === undefined) return turn
  const data = { article: { id, source: article.source.name, reviewBy: article.reviewBy } }
  const links = linksOf(turn.services.content, article.contacts)
  const given = withState(turn, { article: id, misses: 0 })
  if (offNow(turn, id) !== undefined) return tellOff(given, id)
  if (article.reviewBy < londonDate(turn.now)) {
    return say(given, phrase('articleExpired', { source: articleSource(article) }), { assistant: data, links })
  }
  return say(given, articleText(article, turn.services.content), { assistant: data, links })
}

function articleText(article: Article, content: Content): string {
  const answer = withContacts(article.answer, content.contacts)
  return `${answer.trim()}\n\n${phrase('articleSource', { source: article.source.name, reviewBy: showDate(article.reviewBy) })}`
}
