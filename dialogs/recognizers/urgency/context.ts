import { type Found, type Marked, matches, type Pattern } from '../phrases/pattern.ts'
import { compile } from './compile.ts'
import { DENIALS, FRAMES, NO_DENIALS } from './frames.ts'
import type { Frame } from './rule.ts'

type Name = keyof typeof FRAMES

/** The phrases that make a frame, compiled. */
export const FRAME_PATTERNS: ReadonlyMap<Name, readonly Pattern[]> = new Map([
  ['past', FRAMES.past.map(compile)],
  ['now', FRAMES.now.map(compile)],
  ['asked', FRAMES.asked.map(compile)],
  ['fiction', FRAMES.fiction.map(compile)],
  ['over', FRAMES.over.map(compile)],
  ['habit', FRAMES.habit.map(compile)],
])

/** What a message says about time, doubt and make-believe, sentence by sentence. */
export interface Context {
  readonly sentence: readonly number[]
  readonly said: ReadonlyMap<Name, readonly Found[]>
}

function find(name: Name, text: Marked): readonly Found[] {
  const found: Found[] = []
  for (const pattern of FRAME_PATTERNS.get(name) ?? []) {
    for (const match of matches(pattern, text)) if (!denied(text, match, true)) found.push(match)
  }
  return found
}

/** Reads the frames of a text. */
export function contextOf(text: Marked): Context {
  let count = 0
  const sentence = text.pause.map((pause) => (pause === 2 ? ++count : count))
  const over = find('over', text)
  const past = find('past', text)
  const within = (match: Found, others: readonly Found[]) =>
    others.some((other) => match.start >= other.start && match.end <= other.end)
  return {
    sentence,
    said: new Map([
      ['past', past],
      ['over', over],
      ['asked', find('asked', text)],
      ['fiction', find('fiction', text)],
      ['habit', find('habit', text)],
      ['now', find('now', text).filter((match) => !within(match, over))],
    ]),
  }
}

/** Whether a denial stands right before the match, or fills one of its gaps. */
export function denied(text: Marked, match: Found, before = false): boolean {
  const denies = (at: number) => {
    const word = text.words[at] ?? ''
    if (word === '~') return !before
    return DENIALS.has(word) && !NO_DENIALS.has(text.words[at + 1] ?? '')
  }
  if (!before && match.gaps.some(denies)) return true
  for (let at = match.start - 1; at >= 0 && at >= match.start - 2; at--) {
    if ((text.pause[at + 1] ?? 0) > 0) return false
    if (denies(at) && !(text.words[at] === 'no' && at < match.start - 1)) return true
  }
  return false
}

const PRESENT = new Set(['is', 'are', 'am', 'keeps', 'being', 'still'])

/** The frames that a match stands in. */
export function framesOf(match: Found, text: Marked, { sentence, said }: Context): ReadonlySet<Frame> {
  const frames = new Set<Frame>()
  const where = sentence[match.start] ?? 0
  const here = (name: Name) => (said.get(name) ?? []).filter((found) => sentence[found.start] === where)
  const any = (name: Name) => (said.get(name) ?? []).length > 0
  const now = here('now').length > 0
  const present = text.words.slice(match.start, match.end).some((word) => PRESENT.has(word))
  if (denied(text, match)) frames.add('negated')
  if (any('fiction')) frames.add('fiction')
  if (here('asked').some((found) => found.start <= match.start) && !now) frames.add('asked')
  if (any('over')) frames.add('over')
  if (here('habit').length > 0 && !now) frames.add('habit')
  const past = here('past')
  const near = past.some((found) => found.start < match.end + 6 && found.end > match.start - 6)
  if (!now && (present ? near : past.length > 0 || (any('past') && !any('now')))) frames.add('past')
  return frames
}
