import type { ContactKey } from '../contact-key.ts'
import type { Article } from '../content.ts'
import { phrase } from '../phrases.ts'
import { londonNow } from '../recognizers/london-time.ts'
import { showWhen } from '../recognizers/when/show-when.ts'
import type { SwitchedOff } from '../switches.ts'
import { contactLines, linesNow, linksOf } from './contact-links.ts'
import { asksOfDanger } from './danger-dialog.ts'
import { say, type Turn, withState } from './turn.ts'

/** Whom to turn to where nothing else is named. */
export const POLICE: readonly ContactKey[] = ['h.101', 'h.relay101']

/** Why a topic is not taken now; undefined where it is. */
export function offNow(turn: Turn, id: string): SwitchedOff | undefined {
  return turn.services.switchedOff(id, turn.now)
}

/** Says plainly that a topic cannot be taken here now, what to do instead, and when it can be again. Starts and ends nothing. */
export function tellOff(turn: Turn, id: string): Turn {
  const off = offNow(turn, id)
  if (off === undefined) return turn
  const { content } = turn.services
  const article = content.articles.get(id)
  if (article !== undefined) return tellInstead(turn, article, 'offArticle')
  const definition = content.flows.get(id) ?? content.forms.get(id)
  const title = definition?.title ?? id
  const contacts = off.instead ?? POLICE
  const text = [
    [phrase('off', { title }), off.say ?? ''].join(' ').trim(),
    off.until === undefined ? '' : phrase('offUntil', { until: inWords(off.until) }),
    phrase(off.instead === undefined ? 'offCall' : 'offElsewhere'),
    ...linesNow(turn, contacts),
    phrase('offDanger'),
  ]
  const told = say(turn, text.filter((line) => line !== '').join('\n\n'), {
    assistant: { outcome: { kind: off.instead === undefined ? 'call' : 'elsewhere', id: 'switched-off' } },
    links: linksOf(content, [...contacts, 'h.999']),
  })
  return definition?.sensitive === true ? withSupport(told) : told
}

/** In the place of our own answer: where it is from, and the numbers that it would have given. `words` say why. */
export function tellInstead(turn: Turn, article: Article, words: 'offArticle' | 'articleExpired'): Turn {
  const { content } = turn.services
  const contacts = article.contacts.length === 0 ? POLICE : article.contacts
  const text = [phrase(words, { source: articleSource(article) }), ...linesNow(turn, contacts)].join('\n\n')
  const { id, source, reviewBy } = article
  return say(turn, text, {
    assistant: { article: { id, source: source.name, reviewBy } },
    links: linksOf(content, contacts),
  })
}

/** The name of an article's source, with its address where it has one. */
export function articleSource({ source: { name, url } }: Article): string {
  return url === undefined ? name : `${name}, ${url}`
}

/** Who came about abuse is not left with a number of the police alone. */
function withSupport(turn: Turn): Turn {
  const { content } = turn.services
  const { title, say: lines, contacts } = content.cards.safeguarding
  return say(turn, [title, ...lines].join('\n\n'), { links: linksOf(content, contacts) })
}

/**
 * Tells who has a matter open that is switched off, once, before anything else of the turn: it can still be finished and
 * sent, but may not be read soon. While danger is being looked at, that waits. `from` is how many replies came before.
 */
export function noteOff(turn: Turn, from: number): Turn {
  const { matter, hold, ended } = turn.state
  if (matter === undefined || ended === true) return turn
  const off = offNow(turn, matter.id)
  if (off === undefined) return matter.toldOff === true ? withTold(turn, false) : turn
  if (matter.toldOff === true || asksOfDanger(hold)) return turn
  const { content } = turn.services
  const title = content.flows.get(matter.id)?.title ?? content.forms.get(matter.id)?.title ?? ''
  const note = say(
    { ...turn, replies: [] },
    [phrase('offOpen', { title }), ...contactLines(content, POLICE)].join('\n\n'),
    {
      assistant: { outcome: { kind: 'call', id: 'switched-off' } },
      links: linksOf(content, [...POLICE, 'h.999']),
    },
  )
  const replies = [...turn.replies.slice(0, from), ...note.replies, ...turn.replies.slice(from)]
  return { ...withTold(turn, true), replies }
}

function withTold(turn: Turn, told: boolean): Turn {
  const { matter } = turn.state
  if (matter === undefined) return turn
  const { toldOff: _, ...plain } = matter
  return withState(turn, { matter: told ? { ...plain, toldOff: true } : plain })
}

function inWords(instant: number): string {
  const at = londonNow(instant)
  return showWhen({ start: at, end: at })
}
