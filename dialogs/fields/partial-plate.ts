/** The characters of a plate of the current style. */
const LENGTH = 7
const SHAPE = /^[A-Z0-9?]{2,8}$/
const START =
  /(?:starts?|started|starting|beg[iau]n\w*|first (?:bit|part|half|letters?)|began)(?: with| is| was)? ?([a-z0-9 ]{1,9})$/i
const END = /(?:ends?|ended|ending|last (?:bit|part|half|letters?|three|3))(?: in| with| is| was)? ?([a-z0-9 ]{1,9})$/i
const CODE = /(?<![a-z0-9?*_])(?=[a-z?*_]*[\d?*_])[a-z0-9?*_]{2,8}(?![a-z0-9?*_])/gi

/**
 * A plate of which only a part is known, with `?` for each character that is not: "AB1? ?DE", "AB12 ***", "starts with AB12",
 * "ends CDE", "LK19 something". At least two characters must be known; undefined otherwise.
 */
export function readPartialPlate(line: string): string | undefined {
  const start = START.exec(line)?.[1]
  const end = END.exec(line)?.[1]
  if (start) return enough(`${squeeze(start)}${'?'.repeat(Math.max(0, LENGTH - squeeze(start).length))}`)
  if (end) return enough(`${'?'.repeat(Math.max(0, LENGTH - squeeze(end).length))}${squeeze(end)}`)
  const whole = enough(squeeze(line))
  if (whole !== undefined && (/[\d?]/.test(whole) || line === line.toUpperCase())) return whole
  const codes = [...line.matchAll(CODE)].map((m) => enough(squeeze(m[0]))).filter((code) => code !== undefined)
  return codes.length === 1 ? codes[0] : undefined
}

function squeeze(text: string): string {
  return text
    .toUpperCase()
    .replace(/[*_]/g, '?')
    .replace(/[\s.-]+/g, '')
}

function enough(plate: string): string | undefined {
  return SHAPE.test(plate) && plate.replaceAll('?', '').length >= 2 ? plate : undefined
}
