/** How a plate is made up: which era or sort it is of. */
export type PlateStyle =
  | 'current'
  | 'prefix'
  | 'suffix'
  | 'q'
  | 'dateless'
  | 'northern-ireland'
  | 'diplomatic'
  | 'military'

/**
 * The shapes of UK plates without spaces, most telling first. Letters not issued and age numbers are as in DVLA INF104 and INF46:
 * 00, 01 and 50 are not in use. Northern Ireland and military shapes are approximate.
 */
const STYLES: readonly (readonly [PlateStyle, RegExp])[] = [
  ['current', /^[A-HJ-PR-Y]{2}(?!00|01|50)\d\d[A-HJ-PR-Z]{3}$/],
  ['q', /^Q[1-9]\d{0,2}[A-HJ-PR-Z]{3}$/],
  ['prefix', /^[A-HJ-NPR-TV-Y][1-9]\d{0,2}[A-HJ-PR-Z]{3}$/],
  ['suffix', /^[A-HJ-PR-Z]{3}[1-9]\d{0,2}[A-HJ-NPR-TV-Y]$/],
  ['dateless', /^[A-HJ-PR-Z]{1,2}[1-9]\d{0,3}$/],
  ['dateless', /^[A-HJ-PR-Z]{3}[1-9]\d{0,2}$/],
  ['dateless', /^[1-9]\d{0,3}[A-HJ-PR-Z]{1,2}$/],
  ['dateless', /^[1-9]\d{0,2}[A-HJ-PR-Z]{3}$/],
  ['northern-ireland', /^[A-Z]{1,2}[IZ][A-Z]?[1-9]\d{0,3}$/],
  ['northern-ireland', /^[1-9]\d{0,3}[A-Z]{0,2}[IZ][A-Z]?$/],
  ['diplomatic', /^\d{3}[DX]\d{3}$/],
  ['military', /^(?:[A-HJ-PR-Z]{2}\d\d[A-HJ-PR-Z]{2}|\d\d[A-HJ-PR-Z]{2}\d\d)$/],
]

/** Where the space stands when a plate is shown. */
const GAPS: readonly RegExp[] = [
  /^([A-Z?]{2}[\d?]{2})([A-Z?]{3})$/,
  /^([A-Z]\d{1,3})([A-Z]{3})$/,
  /^([A-Z]{3})(\d{1,3}[A-Z])$/,
  /^(\d{3})([A-Z]\d{3})$/,
  /^([A-Z]+)(\d+)$/,
  /^(\d+)([A-Z]+)$/,
]

/** Pairs that are mixed up when a plate is read or typed. Only the first two are safe to put right without asking. */
const ZERO_AND_ONE: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I' }
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...ZERO_AND_ONE,
  S: '5',
  '5': 'S',
  B: '8',
  '8': 'B',
  Z: '2',
  '2': 'Z',
  G: '6',
  '6': 'G',
}

/** Capitals without spaces, dots and dashes. */
export function tidyPlate(text: string): string {
  return text.replace(/[\s.\-–—_]+/g, '').toUpperCase()
}

/** The style of a tidied plate, or undefined where no UK plate looks so. */
export function plateStyle(plate: string): PlateStyle | undefined {
  if (plate.length < 2 || plate.length > 7) return undefined
  return STYLES.find(([, shape]) => shape.test(plate))?.[0]
}

/** A tidied plate with the standard space: "AB12 CDE". */
export function showPlate(plate: string): string {
  for (const gap of GAPS) {
    const parts = gap.exec(plate)
    if (parts) return `${parts[1]} ${parts[2]}`
  }
  return plate
}

/**
 * Plates that a tidied text would be if letters and digits that look alike were put right, where that makes a plate of the
 * current, prefix or suffix style. With `safe`, only O and 0, I and 1. Empty where the text is a plate already.
 */
export function plateSwaps(plate: string, safe: boolean): readonly string[] {
  if (plate.length < 5 || plate.length > 7 || plateStyle(plate) !== undefined) return []
  const alike = safe ? ZERO_AND_ONE : LOOK_ALIKE
  const found = new Set<string>()
  for (const shape of ['LLDDLLL', 'LDDDLLL', 'LDDLLL', 'LDLLL', 'LLLDDDL', 'LLLDDL', 'LLLDL']) {
    const swapped = fitted(plate, shape, alike)
    const style = swapped === undefined ? undefined : plateStyle(swapped)
    if (swapped !== undefined && (style === 'current' || style === 'prefix' || style === 'suffix')) found.add(swapped)
  }
  return [...found]
}

function fitted(plate: string, shape: string, alike: Readonly<Record<string, string>>): string | undefined {
  if (plate.length !== shape.length) return undefined
  let out = ''
  for (let i = 0; i < plate.length; i++) {
    const char = plate.charAt(i)
    const isDigit = char >= '0' && char <= '9'
    const put = isDigit === (shape[i] === 'D') ? char : alike[char]
    if (put === undefined) return undefined
    out += put
  }
  return out
}
