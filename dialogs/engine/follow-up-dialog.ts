import type { ContactKey } from '../contact-key.ts'
import { contactKeysIn, withContacts } from '../contact-text.ts'
import type { Article } from '../content.ts'
import { type FollowUp, NATIONS, type Nation } from '../follow-up.ts'
import { phrase } from '../phrases.ts'
import { readFollowUp } from '../recognizers/follow-up.ts'
import { giveArticle, isGiven, sourceLine } from './article-dialog.ts'
import { linesNow, linksOf, openLines } from './contact-links.ts'
import { goOn } from './go-on.ts'
import { articleSource, POLICE } from './switched-off.ts'
import { bareTitle } from './topic.ts'
import { say, type Turn, withCount, withState } from './turn.ts'

/** For how many turns after an answer a question without a subject is about it. */
const FRESH_TURNS = 3
/** The most contacts that are listed. */
const MOST_CONTACTS = 3

/**
 * A question about the answer that was just given ("and in Scotland?", "is that free?"): answered from the same article, or
 * said not to be known, with where it is. Undefined where no answer is fresh, or the message asks something of its own.
 */
export function answerFollowUp(turn: Turn, text: string): Turn | undefined {
  const { article: id, articleTurn, turns, matter } = turn.state
  const article = id === undefined ? undefined : turn.services.content.articles.get(id)
  if (article === undefined || articleTurn === undefined || turns - articleTurn > FRESH_TURNS) return undefined
  const asked = readFollowUp(text, matter !== undefined)
  if (asked === undefined) return undefined
  if (!asked.bare && asksOfItsOwn(turn, text, article.id)) return undefined
  return goOn(tellFollowUp(turn, article, asked.about))
}

/** Whether the article that was just given answers "how long does it take?" itself: otherwise, in a report, that is about the report. */
export function tellsHowLong(turn: Turn): boolean {
  const { article, articleTurn, turns } = turn.state
  const followUps = article === undefined ? undefined : turn.services.content.articles.get(article)?.followUps
  return articleTurn === turns - 1 && followUps?.['how-long'] !== undefined
}

/** Words that name a thing may be a question that another article answers. */
function asksOfItsOwn(turn: Turn, text: string, id: string): boolean {
  const { matches, band } = turn.services.recognise(text, turn.now)
  return band === 'act' && matches[0]?.id !== id
}

function tellFollowUp(turn: Turn, article: Article, about: FollowUp): Turn {
  // What is switched off or out of date is not told in parts either.
  if (!isGiven(turn, article)) return giveArticle(turn, article.id)
  const fresh = withState(turn, { articleTurn: turn.state.turns })
  const told = article.followUps?.[about]
  if (told !== undefined) {
    const keys = contactKeysIn(told)
    const open = openLines(fresh, keys).join('\n')
    const words = withContacts(told, turn.services.content.contacts)
    return sayOf(fresh, article, open === '' ? [words] : [words, open], 'follow-up', keys)
  }
  if (about === 'who') return sayOf(fresh, article, [phrase('followUpWho'), ...listed(turn, article)], 'follow-up')
  const nation = NATIONS.find((one) => one === about)
  if (nation !== undefined && covers(article, nation))
    return sayOf(fresh, article, [phrase('followUpSame', { nation: NATION_NAMES[nation] })], 'follow-up', [])
  const words =
    nation === undefined
      ? phrase('followUpNotKnown', { title: bareTitle(article.title), source: articleSource(article) })
      : phrase('followUpElsewhere', { place: PLACES[article.jurisdiction] ?? '', nation: NATION_NAMES[nation] })
  const keys = nation === undefined ? contactsOf(article) : contactsIn(turn, article, nation)
  return sayOf(fresh, article, [words, ...linesNow(turn, keys)], 'not-known', keys)
}

function sayOf(
  turn: Turn,
  article: Article,
  parts: readonly string[],
  how: 'follow-up' | 'not-known',
  keys: readonly ContactKey[] = contactsOf(article),
): Turn {
  const { id, source, reviewBy } = article
  const from = how === 'follow-up' ? [sourceLine(article)] : []
  const told = say(turn, [...parts, ...from].join('\n\n'), {
    assistant: { article: { id, source: source.name, reviewBy } },
    links: linksOf(turn.services.content, keys),
  })
  return withCount(told, { kind: 'article', id, how })
}

function listed(turn: Turn, article: Article): readonly string[] {
  return linesNow(turn, contactsOf(article))
}

/** Whom to ask. Those for danger are not there to be asked. */
function contactsOf({ contacts }: Article): readonly ContactKey[] {
  const calm = contacts.filter((key) => !FOR_DANGER.includes(key))
  return calm.length === 0 ? POLICE : calm.slice(0, MOST_CONTACTS)
}

/** Those of them who are there for a nation; else the police, whose numbers are the same in each. */
function contactsIn(turn: Turn, article: Article, nation: Nation): readonly ContactKey[] {
  const there = contactsOf(article).filter((key) => {
    const area = turn.services.content.contacts.get(key)?.area ?? ''
    const named = area.includes(NATION_NAMES[nation]) || area.startsWith('UK')
    return named || (area === 'Great Britain' && nation !== 'northern-ireland')
  })
  return there.length === 0 ? POLICE : there
}

const FOR_DANGER: readonly ContactKey[] = [
  'h.999',
  'h.112',
  'h.silent999',
  'h.landline999',
  'h.sms999',
  'h.relay999',
  'h.bsl999',
]

const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** Where an article holds, as its `jurisdiction` says. */
const PLACES: Readonly<Record<string, string>> = {
  uk: 'the whole of the UK',
  gb: 'England, Wales and Scotland',
  'england-wales': 'England and Wales',
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

function covers({ jurisdiction }: Article, nation: Nation): boolean {
  return (
    jurisdiction === 'uk' ||
    jurisdiction === nation ||
    (jurisdiction === 'gb' && nation !== 'northern-ireland') ||
    (jurisdiction === 'england-wales' && (nation === 'england' || nation === 'wales'))
  )
}
