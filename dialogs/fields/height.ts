import { pieces, readNumber } from '../recognizers/entities/number-words.ts'

/** Metres in a foot and an inch (Weights and Measures Act 1985, Schedule 1). */
const FOOT = 0.3048
const INCH = 0.0254
const FEET = new Set(['ft', 'foot', 'feet', 'f', "'"])

/** Reads a height or a length in metres, to the centimetre: "1.75m", "175 cm", "5'9\"", "5 ft 9", "six foot two". */
export function readMetres(line: string): number | undefined {
  const list = pieces(line.replace(/[’′`]/g, "'").replace(/''/g, '"').replace(/'/g, " ' ").replace(/[”″]/g, '"'))
  for (let at = 0; at < list.length; at++) {
    const number = readNumber(list, at)
    if (number === undefined) continue
    const unit = list[number.next]?.text ?? ''
    if (unit === 'cm' || unit === 'centimetres' || unit === 'centimeters') return rounded(number.value / 100)
    if (!FEET.has(unit)) return undefined
    const inches = readNumber(list, number.next + 1)
    return rounded(number.value * FOOT + (inches && inches.value < 12 ? inches.value : 0) * INCH)
  }
  return undefined
}

function rounded(metres: number): number {
  return Math.round(metres * 100) / 100
}
