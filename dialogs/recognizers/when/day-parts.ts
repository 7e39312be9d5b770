/** Parts of a day that people name. */
export type PartName = keyof typeof PARTS

/**
 * Minutes from the start of the day said: [start, end]. Above 1440 is the next day. Our own reading of British usage;
 * what was understood is always said back, so that it can be put right.
 */
export const PARTS = {
  'early hours': [0, 300],
  'small hours': [0, 300],
  'early morning': [300, 540],
  'first thing': [360, 540],
  breakfast: [390, 570],
  'school run': [480, 540],
  'home time': [900, 960],
  'morning rush': [420, 570],
  morning: [360, 720],
  'mid morning': [570, 690],
  'late morning': [630, 720],
  lunch: [720, 840],
  // Midday in the north, evening in the south: both, unless an hour tells.
  dinner: [720, 1200],
  afternoon: [720, 1080],
  'early afternoon': [720, 900],
  'mid afternoon': [840, 960],
  'late afternoon': [960, 1080],
  tea: [960, 1140],
  'evening rush': [960, 1140],
  daytime: [480, 1080],
  evening: [1080, 1380],
  'early evening': [1020, 1200],
  'late evening': [1260, 1439],
  bedtime: [1260, 1380],
  'last thing': [1320, 1439],
  'closing time': [1380, 1500],
  night: [1080, 1800],
  'late night': [1320, 1560],
  'early night': [1080, 1260],
  overnight: [1320, 1800],
  'before work': [360, 540],
  'after work': [1020, 1200],
  'before lunch': [360, 720],
  'after lunch': [780, 1020],
  'after school': [900, 1080],
  'before school': [420, 540],
  'after tea': [1080, 1320],
  'before tea': [840, 1020],
  'after breakfast': [480, 660],
  'before bed': [1200, 1410],
} as const satisfies Record<string, readonly [number, number]>

/** Which half of the day an hour without am or pm is in, by the part it was said with. */
export function minuteIn(part: PartName, hour: number, minute: number): number {
  const [start, end] = PARTS[part]
  const h = hour % 12
  const early = h * 60 + minute
  if (end <= 720) return early
  const options = [early, early + 720, early + 1440]
  if (part === 'night' || part === 'late night' || part === 'overnight') {
    return h >= 5 ? early + 720 : early + 1440
  }
  const inside = options.find((minutes) => minutes >= start && minutes <= end)
  if (inside !== undefined) return inside
  const middle = (start + end) / 2
  let best = early
  for (const option of options) if (Math.abs(option - middle) < Math.abs(best - middle)) best = option
  return best
}

/** The narrower part for "early", "late" or "mid" before another. */
export function narrowed(part: PartName, by: 'early' | 'late' | 'mid'): PartName {
  const name = `${by} ${part}`
  return isPart(name) ? name : part
}

/** Whether a text is the name of a part of a day. */
export const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name)

/** Whether a part runs over midnight, or is the evening said as "night". */
export const isNight = (part: PartName | undefined): boolean =>
  part === 'night' || part === 'late night' || part === 'overnight' || part === 'early night'
