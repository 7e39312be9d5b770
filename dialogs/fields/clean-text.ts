/** Nothing longer than this is looked at, whatever the kind: more is cut before any work. Characters. */
const MOST_LOOKED_AT = 20_000

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g
/** Control characters but tab and line feed; format characters (zero-width, direction and byte order marks); halves of pairs. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Cf}|\p{Cs}/gu

/**
 * What a person wrote without what cannot be seen: control characters, zero-width and direction marks, lone surrogates.
 * Line ends become "\n", other spacing stays; accents are composed (Unicode NFC); both ends are trimmed.
 */
export function cleanText(text: string): string {
  return text.slice(0, MOST_LOOKED_AT).replace(LINE_ENDS, '\n').replace(UNSEEN, '').normalize('NFC').trim()
}

/** The same on one line, each run of spacing one space, and full-width letters and digits as plain ones: for all that is not prose. */
export function cleanLine(text: string): string {
  return cleanText(text).normalize('NFKC').replace(/\s+/g, ' ')
}

/** Whether a line holds signs that no one writes around a number: "OR 1=1", "alert(1)". A digit in it is no answer. */
export function looksLikeCode(line: string): boolean {
  return /[[\]{}<>=;\\|_]|[\p{L}\p{N}]\(|--/u.test(line)
}
