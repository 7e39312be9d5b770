import type { Mention } from './mention.ts'

/** Shapes that are references wherever they stand. Hints, not rules: they differ by force and year. */
const SHAPES: readonly RegExp[] = [
  // Metropolitan Police CAD, with or without the word.
  /(?<![\w/])(?:CAD ?)?\d{1,5}\/\d{1,2}[A-Z]{3}\d{2}(?![\w/])/gi,
  // Station, number and year: 01/1234567/26, 46/12345/26.
  /(?<![\w/])\d{2}\/\d{4,8}\/\d{2}(?![\w/])/g,
  // The older form: 1234567/22. Six digits and a year: British Transport Police.
  /(?<![\w/])\d{6,7}\/\d{2}(?![\w/])/g,
  // An online receipt: BCA-12345-26-0100-IR.
  /(?<![\w-])[A-Z]{3}-\d{1,6}-\d{2}-\d{4}-[A-Z0-9]{2,4}(?![\w-])/gi,
  // A log: MP-20261123-0123.
  /(?<![\w-])[A-Z]{2,3}-\d{8}-\d{1,5}(?![\w-])/gi,
  // Report Fraud.
  /(?<![\w-])NFRC ?\d{12,14}(?!\w)/gi,
  // Our own receipt: Crockford base 32 with a check character.
  /(?<![\w-])PB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-Z*~$=](?![\w-])/gi,
]
/** What comes after a word such as "crime reference" is one where it has enough digits. */
const CUE =
  /(?<![a-z])(?:(?:crime|incident|occurrence|police|log|case|report|btp|cad|event)(?: (?:report|log))? ?(?:reference|ref|number|num|no)\b\.?(?: ?(?:number|num|no)\b\.?)?|crn|crime ref|cad(?= ?\d{3,5}(?!\d)))/gi
const FILLER =
  /^(?:[\s:=#"'“‘-]|(?:is|was|it's|its|i have is|i was given is|i was given|they gave me is|they gave me|of|as)(?![a-z0-9]))+/i
/** The number first: "is it 05260088341? thats the occurrence number". */
const BEFORE_CUE =
  /(?<![\w@£/.-])([a-z0-9][a-z0-9/-]{5,24})[?,."”]* ?(?:is|thats|that's|that is|was|being|as)? (?:the|my|our|their) (?:crime|incident|occurrence|police|log|case|report|cad) (?:reference|ref|number|no)\b/gi
const CODE = /^[a-z0-9][a-z0-9/-]{3,24}(?![\w@])/i
const CAD_ONLY = /^\d{3,5}(?![\w/])/

/** Police reference numbers, in capitals as written. */
export function findCrimeReferences(text: string): readonly Mention[] {
  const found: Mention[] = []
  const add = (start: number, end: number) => {
    const clear = !found.some((f) => start < f.end && end > f.start)
    if (clear) found.push({ value: text.slice(start, end).toUpperCase(), start, end })
  }
  for (const shape of SHAPES) for (const m of text.matchAll(shape)) add(m.index, m.index + m[0].length)
  for (const { index, 1: code = '' } of text.matchAll(BEFORE_CUE))
    if (figures(code) >= 4) add(index, index + code.length)
  for (const cue of text.matchAll(CUE)) {
    const from = cue.index + cue[0].length
    const start = from + (FILLER.exec(text.slice(from, from + 40))?.[0].length ?? 0)
    const rest = text.slice(start, start + 30)
    const isCad = /^cad$/i.test(cue[0])
    const code = (isCad ? CAD_ONLY : CODE).exec(rest)?.[0].replace(/[/-]+$/, '') ?? ''
    if (figures(code) >= (isCad ? 3 : 4)) add(isCad ? cue.index : start, start + code.length)
  }
  return found
}

const figures = (code: string): number => code.match(/\d/g)?.length ?? 0
