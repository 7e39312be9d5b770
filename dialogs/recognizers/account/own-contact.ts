import type { Entity } from '../../recognition.ts'

/** How sure it is that a number or address is the teller's: said so for contact, said to be theirs, or the only one there is. */
export interface OwnContact {
  readonly value: string
  readonly by: 'contact' | 'mine' | 'alone'
  /** A number to be texted rather than rung. */
  readonly text?: true
}

/** Right before it: another person's, or where something came from. */
const OTHERS =
  /(?:\b(?:his|her|their|the (?:other )?(?:driver|owner|seller|man|woman|lady|guy|bloke)|neighbours?|landlord|landlady|witness|insurers?|insurance|company|garage|council|bank|shop|school|solicitors?|sons?|daughters?|mums?|dads?|mate|friend|colleague|manager|suspects?|number of the|phone that was|stolen phone|lost phone|(?:called|rang|rung|texted|messaged|ringing|calling|texts?|messages?|calls?|came|emailed|emails?|contacted) (?:me )?from|from|rang|phoned|called|dialled)(?:['’]?s)?(?: (?:a|an|this|the|phone|mobile|number|no|email|address|is|was|me|on|withheld|unknown|him|them|it))*\W{0,3})$/i
/** "The manager can be reached on": another is to be reached. */
const REACHED =
  /\b(?:he|she|they|manager|owner|officer|staff|neighbour|witness|mum|dad|son|daughter|landlord|agent|boss|shop|wife|husband)\b[^.!?\n]{0,20}\b(?:reached|contacted|rung|called|reachable)\b[^.!?\n]{0,12}$/i
/** Right before it: how to reach the teller. */
const REACH =
  /\b(?:me|us)\b(?: back| anytime| any time| up| an email| a line| directly| best| please)*(?: on| at| by| via| with)?(?: my)?(?: mobile| mob| phone| email| number| landline| home| work| it)*(?: is|'s|’s|:)?\W{0,3}$|\b(?:contact|reach(?:able)?|ring|call|text|email|e-mail|phone|tel|mob|mobile|telephone)(?: (?:me|us|number|no|details|is|on|at|or|address|best|fine))*[\s:,.-]{0,3}$/i
const MINE = /\b(?:my|our)\b[^.!?\n]{0,30}$|\bi['’]?m on\W{0,2}$/i
const MINE_AFTER = /^[\s,(]*(?:is|that['’]?s|thats)? ?my\b|^[\s,(]*(?:is )?(?:the )?best (?:number|to|for)/i
/** How much before and after is looked at, in characters. */
const BEFORE = 60
const AFTER = 30

/** The phone number or email address that is the teller's own; undefined where that is not clear. */
export function ownContact(kind: 'phone' | 'email', text: string, entities: readonly Entity[]): OwnContact | undefined {
  const all = entities.flatMap((entity) =>
    entity.kind === kind ? [{ value: entity.value, by: whose(text, entity.start, entity.end) }] : [],
  )
  for (const by of ['contact', 'mine'] as const) {
    const values = new Set(all.filter((one) => one.by === by).map(({ value }) => value))
    const [only] = values
    if (values.size > 1) return undefined
    if (only !== undefined) return { value: only, by, ...(textsTo(kind, text, entities) ? { text: true } : {}) }
  }
  const [first] = all
  return first !== undefined && all.every(({ value, by }) => value === first.value && by === 'alone')
    ? { value: first.value, by: 'alone' }
    : undefined
}

const TEXTS = /\b(?:text|message|whatsapp|sms)\b(?: (?:me|us|is|best|on|at|only|please|preferred|to))*\W{0,3}$/i

function textsTo(kind: 'phone' | 'email', text: string, entities: readonly Entity[]): boolean {
  return entities.some(
    (entity) =>
      entity.kind === kind &&
      kind === 'phone' &&
      TEXTS.test(text.slice(Math.max(0, entity.start - BEFORE), entity.start)),
  )
}

function whose(text: string, start: number, end: number): OwnContact['by'] | 'others' {
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/^[\s\S]*[.!?\n](?=\s)/, '')
  const after = text.slice(end, end + AFTER)
  if (OTHERS.test(before) || REACHED.test(before)) return 'others'
  if (REACH.test(before)) return 'contact'
  if (MINE.test(before) || MINE_AFTER.test(after)) return 'mine'
  return 'alone'
}
