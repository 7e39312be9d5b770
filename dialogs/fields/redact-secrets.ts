import { luhn } from '../recognizers/entities/luhn.ts'

/** What stands in for what was taken out. */
const REMOVED = '[removed]'

/** 13 to 19 digits with at most one space or dash between two: a payment card number (ISO/IEC 7812-1). */
const CARD = /(?<![\d+])\d(?:[ -]?\d){12,18}(?![ -]?\d)/g
const IMEI_BEFORE = /imei[^\d]{0,30}$/i
const PIN =
  /(?<![a-z])((?:pin|pin ?(?:number|code|no)|cvv2?|cvc|security code|passcode)(?: ?(?:is|was|:|=|->))?\s{0,3})(\d{3,8})(?!\w)/gi
const PASSWORD =
  /(?<![a-z])((?:password|passphrase|pass ?word|pwd)(?:\s{0,3}[:=]| (?:is|was))\s{0,3})("[^"\n]{1,60}"|'[^'\n]{1,60}'|[^\s,]{3,60})/gi
/** "the password was changed": what follows is no password. */
const NOT_A_PASSWORD =
  /^(?:changed|reset|stolen|hacked|taken|leaked|wrong|not|the|a|my|in|on|saved|written|compromised|guessed|different|same|still|never|now|being|also|correct|incorrect|asked)[.!?]?$/i

/** Takes payment card numbers, PINs and passwords out of a text, and leaves all the rest word for word. */
export function redactSecrets(text: string): string {
  return text
    .replace(CARD, (found, at: number) => {
      const digits = found.replace(/\D+/g, '')
      return luhn(digits) && !IMEI_BEFORE.test(text.slice(Math.max(0, at - 40), at)) ? REMOVED : found
    })
    .replace(PIN, (_, lead: string) => `${lead}${REMOVED}`)
    .replace(PASSWORD, (found, lead: string, secret: string) =>
      NOT_A_PASSWORD.test(secret) ? found : `${lead}${REMOVED}`,
    )
}
