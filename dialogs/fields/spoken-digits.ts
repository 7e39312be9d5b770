const DIGIT: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const REPEAT: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 }

/** Digits that were spelt out: "oh seven seven double oh" is "07700". Undefined where another word stands among them. */
export function spokenDigits(line: string): string | undefined {
  let out = ''
  let times = 1
  for (const word of line.toLowerCase().split(/[\s,.-]+/)) {
    if (word === '') continue
    if (Object.hasOwn(REPEAT, word)) {
      times = REPEAT[word] ?? 1
      continue
    }
    const digits = Object.hasOwn(DIGIT, word) ? DIGIT[word] : /^\+?\d{1,15}$/.test(word) ? word : undefined
    if (digits === undefined || out.length > 40) return undefined
    out += digits.repeat(times)
    times = 1
  }
  return out === '' ? undefined : out
}
