import { withContacts } from '../dialogs/contact-text.ts'
import type { Card, Contact, Content } from '../dialogs/content.ts'
import { contacts } from './contacts.ts'

const NO_ONE_READS = 'No one is reading this now. This is a machine.'

/** Fixed words for danger. They are never put together from what the person wrote. The first line tells the number. */
const emergency: Card = {
  urgency: 'emergency',
  title: 'Call 999 now',
  say: [
    'Call {{h.999}} now if anyone is in danger.',
    NO_ONE_READS,
    'Cannot speak, on a mobile: call 999. Cough or tap, and press 55 when you are asked. A silent call alone does not bring help.',
    'Cannot speak, on a landline: call 999 and stay on the line. The operator listens. Do not press 55: it is for mobiles.',
    'Deaf, or hard to speak: call {{h.relay999}} by textphone or the Relay UK app, or use {{h.bsl999.web}} for British Sign Language. You do not need to register.',
    'Text 999 only if you have registered for it. If you have not, use another way.',
  ],
  contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999', 'h.sms999'],
}

const crisis: Card = {
  urgency: 'crisis',
  title: 'Get help now: call 999',
  say: [
    'Call {{h.999}} now if you or someone else may be hurt, or has taken something.',
    'You are not alone. People are there to listen, day and night.',
    'Call Samaritans on {{h.sam}}. It is free.',
    'To write and not talk: {{h.shout}}.',
    'England and Wales: call {{h.111}} and choose option 2. Scotland: call {{h.111scotland}} and choose mental health. Northern Ireland: call Lifeline on {{h.lifeline}}.',
    'Cannot speak, on a mobile: call 999 and press 55 when you are asked. On a landline, stay on the line.',
    'Deaf, or hard to speak: call {{h.relay999}} by textphone or the Relay UK app, or use {{h.bsl999.web}}. Text 999 only if you have registered for it.',
    NO_ONE_READS,
  ],
  contacts: [
    'h.999',
    'h.sam',
    'h.shout',
    'h.111',
    'h.111wales',
    'h.111scotland',
    'h.lifeline',
    'h.silent999',
    'h.relay999',
    'h.bsl999',
    'h.sms999',
  ],
}

const safeguarding: Card = {
  urgency: 'safeguarding',
  title: 'You can get support',
  say: [
    'If you are in danger now, or will be when someone comes back, call {{h.999}}. If you cannot speak on a mobile, press 55 when you are asked.',
    'You can talk to someone who will listen. You do not have to report anything to get help.',
    'Domestic abuse: England {{h.ndah}}. Wales {{h.lff}}. Scotland {{h.sdafmh}}. Northern Ireland {{h.nidash}}. Men: {{h.mens}}.',
    'Rape or sexual abuse: England and Wales {{h.rasasl}}. Scotland {{h.rcs}}. Under 19: Childline {{h.childline}}.',
    'What happened is not your fault. You choose what you tell us. You can skip, stop or come back.',
    'If someone may see this screen, say "leave now" and this page closes.',
    'Deaf, or hard to speak: in an emergency call {{h.relay999}} or use {{h.bsl999.web}}. Text 999 only if you have registered for it.',
    NO_ONE_READS,
  ],
  contacts: [
    'h.999',
    'h.ndah',
    'h.lff',
    'h.sdafmh',
    'h.nidash',
    'h.mens',
    'h.rasasl',
    'h.rcs',
    'h.childline',
    'h.vs',
    'h.relay999',
    'h.bsl999',
    'h.sms999',
    'h.silent999',
  ],
}

/** Every line of the cards as it is written, for whoever puts them into other words. */
export const CARD_LINES: readonly string[] = [emergency, crisis, safeguarding].flatMap(({ title, say }) => [
  title,
  ...say,
])

/** The cards that are shown for danger, with the numbers of these contacts put in, ready to be said; `words` are their lines in another language. */
export function cardsWith(
  numbers: ReadonlyMap<string, Contact>,
  words: ReadonlyMap<string, string> = new Map(),
): Content['cards'] {
  const worded = (line: string) => words.get(line) ?? line
  const filled = (card: Card): Card => ({
    ...card,
    title: worded(card.title),
    say: card.say.map((line) => withContacts(worded(line), numbers)),
  })
  return { emergency: filled(emergency), crisis: filled(crisis), safeguarding: filled(safeguarding) }
}

/** The cards with the contacts that hold everywhere. */
export const cards: Content['cards'] = cardsWith(new Map(contacts.map((contact) => [contact.key, contact])))
