import type { Mention } from './mention.ts'
import { plateStyle } from './plate-styles.ts'

/** The NATO and ICAO spelling alphabet. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra ' +
    'tango uniform victor whiskey whisky xray yankee zulu'
  )
    .split(' ')
    .map((word) => [word, word.charAt(0).toUpperCase()]),
)
const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  niner: '9',
}
const WORD = /[a-z]+|\d/gi
const SPELT =
  /(?<![a-z])(?:bravo|charlie|delta|echo|foxtrot|hotel|juliet|kilo|lima|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiske?y|yankee|zulu|alpha)(?![a-z])/i
/** A plate has seven characters at most, each a word at most. */
const MOST = 7

/** Plates spelt out: "alpha bravo one two charlie delta echo", "A B 1 2 C D E". */
export function findSpokenPlates(text: string): readonly Mention[] {
  if (!SPELT.test(text) && !/(?<!\w)\w \w \w \w(?!\w)/.test(text)) return []
  const found: Mention[] = []
  let run: { char: string; start: number; end: number }[] = []
  const flush = () => {
    const plate = run.map((piece) => piece.char).join('')
    const first = run[0]
    const last = run.at(-1)
    if (first && last && run.length <= MOST && run.length >= 5) {
      const style = plateStyle(plate)
      if (style === 'current' || style === 'prefix' || style === 'suffix')
        found.push({ value: plate, start: first.start, end: last.end })
    }
    run = []
  }
  for (const m of text.matchAll(WORD)) {
    const char = spelt(m[0])
    const gap = text.slice(run.at(-1)?.end ?? m.index, m.index)
    if (char === undefined || gap.length > 2 || (run.length > 0 && gap === '' && m[0].length > 1)) flush()
    if (char !== undefined) run.push({ char, start: m.index, end: m.index + m[0].length })
  }
  flush()
  return found
}

function spelt(word: string): string | undefined {
  if (word.length === 1) return word.toUpperCase()
  const lower = word.toLowerCase()
  return Object.hasOwn(LETTERS, lower) ? LETTERS[lower] : Object.hasOwn(DIGITS, lower) ? DIGITS[lower] : undefined
}
