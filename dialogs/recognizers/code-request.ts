import { type ReadCode, readCode } from '../code.ts'
import { isReference, readReference } from '../reference.ts'
import { shortened } from './command.ts'
import { plain } from './words.ts'

/** What a message says of codes: what it asks for, and the code and reference in it. */
export interface CodeRequest {
  /** `go-on`: with a saved report. `have-code`: says that there is one. Undefined where there is nothing but a code or a reference. */
  readonly asks?: 'go-on' | 'have-code' | 'where' | 'delete'
  readonly code?: ReadCode
  readonly reference?: string
  /** Something that is meant for a code has a wrong character, or too few or too many. Never looked up. */
  readonly mistyped?: true
}

/** The longest message that is looked at, in characters. */
const LONGEST = 120
/** A code or a reference, spelt out, is at most this many words. */
const MOST_TOKENS = 10
const LENGTH = 10
const VOWEL = /[aeiou]/i
/** The groups of a reference. One with a wrong character may be a code by chance, and must not be looked up as one. */
const AS_REFERENCE = /^[A-Z0-9]{4}[\s\u2010-\u2015.\-_][A-Z0-9]{4}[\s\u2010-\u2015.\-_][A-Z0-9]{2}$/i

/** Without one of these it is nothing of codes: nearly every message is told apart by them. */
const MAYBE = [
  /\b(?:code|resume|report|submission|draft|form|answers|saved)\b/i,
  /(?:[BCDFGHJKLMNPQRSTVWXY2-9][\s\u2010-\u2015.\-_]*){9}[A-Z2-9]/i,
  /^\s*[A-Z0-9]{5}[\s\u2010-\u2015.\-_]?[A-Z0-9]{5}[\s.]*$/i,
]

const MARKS = /[\s,;:?!()"\u201c\u201d]+/
const THING = '(?:report|draft|form|answers)'
const GO_ON = new RegExp(
  `^(?:resume|(?:resume|continue|continue with|carry on with|go on with|go back to|come back to|get back to|return to|pick up|finish|finish off) (?:my|the|a) (?:saved |unfinished |half finished |earlier )?${THING}|(?:open|load|find|get) (?:my|the|a) (?:saved|unfinished) ${THING})(?: (?:i|that i) saved)?(?: (?:with|under))?(?: (?:my|the|a|this))?(?: code)?(?: is)?$`,
)
const HAVE_CODE = new RegExp(
  `^(?:(?:i have|ive|i have got|ive got|i got|i was given|use|enter|here is|heres|this is|with|it is|its)? ?(?:a|my|the|this|got a)? ?(?:resume |saved |report )?code(?: is)?|i (?:have )?saved (?:a|my|the) ${THING}(?: (?:earlier|before|yesterday|last week|here))?|i (?:have|have got) (?:a|my) saved ${THING}|(?:a|my) saved ${THING})$`,
)
const DELETE = new RegExp(
  `^(?:delete|erase|remove|wipe|destroy|get rid of) (?:(?:my|the) saved (?:copy|data|${THING})|(?:my|the) ${THING} (?:that )?i saved|what i saved)(?: (?:under|with|for|and))?(?: (?:my|the|this))?(?: code)?(?: is)?$`,
)
const WHERE =
  /^(?:where(?:s| is| are)?|what(?:s| is| has)? happen(?:s|ed|ing) (?:to|with)|what(?:s| is) the (?:status|state) of|status of|(?:check|track|trace|look up)(?: on| up on)?(?: the (?:status|state) of)?|(?:is there )?any (?:news|update|updates) (?:on|of|about)|how is|hows|did (?:you|the police|they|anyone) (?:get|receive|read)|have (?:you|the police|they) (?:got|received|read|seen)|has (?:anyone|someone) (?:got|received|read|seen|looked at)) (?:my|the|that|this) (?:online )?(?:report|submission)(?: (?:now|yet|today|got to|at|up to|doing|going|gone|i sent|that i sent|with|under|number|reference|ref|and|the|my|is|code))*$/
/** Words that say of something beside them that it is a code or a reference, and ask for nothing. */
const LABEL =
  /^(?:my|the|a|and|is|its|it|this|that|here|code|codes|number|reference|ref|report|with|please|thanks|hi|hello|ok|yes|was|are|for|of|in)$/

/**
 * Reads a whole message about a saved or a sent report: "I have a code", "my code is KMNP7-4XR9D", "where is my report?",
 * or a code alone. Undefined for any other message; words around a code that say something else make it another message.
 */
export function readCodeRequest(text: string): CodeRequest | undefined {
  if (text.length > LONGEST || !MAYBE.some((sign) => sign.test(text))) return undefined
  const { code, reference, rest } = takeOut(text.split(MARKS).filter((token) => token !== ''))
  const asks = asked(rest)
  const found = {
    ...(asks === undefined ? {} : { asks }),
    ...(code === undefined ? {} : { code }),
    ...(reference === undefined ? {} : { reference }),
  }
  if (code !== undefined || reference !== undefined)
    return asks !== undefined || rest.every((token) => LABEL.test(plain(token))) ? found : undefined
  if (asks !== undefined) return found
  return readMistyped(rest) ?? readMistypedAfter(rest)
}

function asked(tokens: readonly string[]): CodeRequest['asks'] {
  for (const words of shortened(tokens.join(' '))) {
    if (GO_ON.test(words)) return 'go-on'
    if (HAVE_CODE.test(words)) return 'have-code'
    if (DELETE.test(words)) return 'delete'
    if (WHERE.test(words)) return 'where'
  }
  return undefined
}

/** Takes the code and the reference out of the words. Each may be spelt out over several. */
function takeOut(tokens: readonly string[]): {
  readonly code: ReadCode | undefined
  readonly reference: string | undefined
  readonly rest: readonly string[]
} {
  let code: ReadCode | undefined
  let reference: string | undefined
  const rest: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const run = runAt(tokens, at)
    const read = run === undefined || AS_REFERENCE.test(run.text) ? undefined : readCode(run.text)
    const sent = run === undefined ? undefined : readReference(run.text)
    if (run === undefined || (read === undefined && (sent === undefined || !written(run.text)))) {
      rest.push(tokens[at] ?? '')
      continue
    }
    code ??= read
    reference ??= sent
    at += run.count - 1
  }
  return { code, reference, rest }
}

/** Words can look like a reference by chance: it counts with a figure in it or written as we write it, and has no vowel but at its end. */
function written(text: string): boolean {
  return (/\d/.test(text) && !VOWEL.test(lettersOf(text).slice(0, -1))) || isReference(text.toUpperCase())
}

/** The words from here that together have as many characters as a code. */
function runAt(tokens: readonly string[], at: number): { readonly text: string; readonly count: number } | undefined {
  let text = ''
  for (let count = 1; count <= MOST_TOKENS && at + count <= tokens.length; count++) {
    text += `${count === 1 ? '' : ' '}${(tokens[at + count - 1] ?? '').replace(/\.+$/, '')}`
    const length = lettersOf(text).length
    if (length === LENGTH) return { text, count }
    if (length > LENGTH) return undefined
  }
  return undefined
}

function lettersOf(text: string): string {
  return text.replace(/[\s\u2010-\u2015.\-_]+/g, '')
}

/** A word of the language: letters only, with a vowel, which no code has. */
function isWord(token: string): boolean {
  return !/\d/.test(token) && VOWEL.test(token)
}

/** Something with figures beside words for a code, or alone and of the shape of one. */
function readMistyped(tokens: readonly string[]): CodeRequest | undefined {
  const isLabel = (token: string) => LABEL.test(plain(token)) || /^(?:resume|have|got|saved|i)$/.test(plain(token))
  const strange = tokens.filter((token) => !isLabel(token))
  const labels = tokens.filter(isLabel).map(plain)
  const letters = lettersOf(strange.join(''))
  const figures = /\d/.test(letters) || letters.length >= LENGTH - 2
  if (!/^[a-z0-9]{4,16}$/i.test(letters) || !figures || strange.some(isWord)) return undefined
  if (labels.includes('code') || labels.includes('resume')) return { mistyped: true }
  const groups = strange.map(lettersOf).map(({ length }) => length)
  const shaped = letters.length === LENGTH && groups.every((length) => length === LENGTH || length === LENGTH / 2)
  return labels.length === 0 && shaped && /[a-z]/i.test(letters) ? { mistyped: true } : undefined
}

/** A request that ends in something meant for a code: "delete my saved report KMNP7-4XR9". */
function readMistypedAfter(tokens: readonly string[]): CodeRequest | undefined {
  const from = tokens.findIndex((token) => /\d/.test(token) || (token.length >= LENGTH / 2 && !VOWEL.test(token)))
  const meant = from > 0 ? tokens.slice(from) : []
  if (!/^[a-z0-9]{4,16}$/i.test(lettersOf(meant.join(''))) || meant.some(isWord)) return undefined
  const asks = asked(tokens.slice(0, from))
  return asks === 'delete' || asks === 'go-on' ? { asks, mistyped: true } : undefined
}
