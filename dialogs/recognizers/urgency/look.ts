import { keysOf, type Marked, matches, mayMatch, type Pattern } from '../phrases/pattern.ts'
import { compile } from './compile.ts'
import { contextOf, FRAME_PATTERNS, framesOf } from './context.ts'
import { RULES } from './families.ts'
import { IDIOMS } from './idioms.ts'
import { LISTED_WORDS, mark } from './mark.ts'
import type { Finding, Frame, Rule } from './rule.ts'
import { type Tokens, tokenise, vocabulary } from './tokens.ts'

/** What the rules saw in one stretch of text. */
export interface Looked {
  /** The words as the rules read them: spelt out, sayings still in. */
  readonly words: readonly string[]
  /** What stands before each word: 0 nothing, 1 a comma or dash, 2 an end of sentence. */
  readonly pause: readonly (0 | 1 | 2)[]
  /** Rules that stand, and the words that they matched. */
  readonly found: ReadonlyMap<string, Fired>
  /** Rules whose words are there, but told of the past, asked, denied or made up. */
  readonly framed: ReadonlySet<string>
  /** What the whole says about time, doubt and make-believe. */
  readonly frames: readonly string[]
  /** A saying that holds a danger word is in it. */
  readonly saying: boolean
  /** It asks, jokes, makes up or tells of what is over: alarms in it are less than certain, though they stand by themselves. */
  readonly unsure: boolean
}

/** A rule that stands, and the words that made it. */
export interface Fired {
  readonly finding: Finding
  readonly words: readonly string[]
}

interface Compiled {
  readonly rule: Rule
  readonly pattern: Pattern
}

const PATTERNS: readonly Compiled[] = RULES.flatMap((rule) => rule.says.map((say) => ({ rule, pattern: compile(say) })))
const MASKS: readonly Pattern[] = IDIOMS.map(compile)

function indexed<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const same = index.get(key)
      if (same === undefined) index.set(key, [item])
      else same.push(item)
    }
  }
  return index
}

const BY_ANCHOR = indexed(PATTERNS, ({ pattern }) => pattern.anchor)
const MASKS_BY_ANCHOR = indexed(MASKS, (pattern) => pattern.anchor)
const WORDS = vocabulary(
  new Set([
    ...LISTED_WORDS,
    ...[...PATTERNS.map(({ pattern }) => pattern), ...MASKS, ...[...FRAME_PATTERNS.values()].flat()]
      .flatMap(keysOf)
      .filter((key) => /^[a-z]/.test(key)),
  ]),
)

function candidates<T>(
  index: ReadonlyMap<string, readonly T[]>,
  text: Marked,
  patternOf: (item: T) => Pattern,
): ReadonlySet<T> {
  const found = new Set<T>()
  for (const key of text.places.keys()) {
    for (const item of index.get(key) ?? []) if (mayMatch(patternOf(item), text)) found.add(item)
  }
  return found
}

/** Takes the words of sayings out ("dying to", "killed it"), so that no rule sees them. */
function withoutIdioms(tokens: Tokens): { readonly marked: Marked; readonly saying: boolean } {
  const text = mark(tokens)
  const masked = new Set<number>()
  for (const pattern of candidates(MASKS_BY_ANCHOR, text, (mask) => mask)) {
    for (const { start, end } of matches(pattern, text)) for (let at = start; at < end; at++) masked.add(at)
  }
  if (masked.size === 0) return { marked: text, saying: false }
  const words = tokens.words.map((word, at) => (masked.has(at) ? '~' : word))
  return { marked: mark({ words, pause: tokens.pause }), saying: true }
}

const WEIGHT = { none: 0, blue: 1, amber: 2, red: 3 } as const

/** How bad a finding is; a crisis outweighs an emergency of the same level, as its card names both. */
export const weigh = ({ level, urgency }: Finding) => WEIGHT[level] * 2 + (urgency === 'crisis' ? 1 : 0)

const listed = (text: Marked, names: readonly string[]) => names.some((name) => text.places.has(`<${name}>`))

/** The words that `look` gives of a text, without the rest of its work. */
export function ruleWords(text: string): readonly string[] {
  return tokenise(text, WORDS).words
}

/** Reads one stretch of text by the rules. Linear in the text; never throws. */
export function look(text: string): Looked {
  const tokens = tokenise(text, WORDS)
  const { marked, saying } = withoutIdioms(tokens)
  const context = contextOf(marked)
  const found = new Map<string, Fired>()
  const framed = new Set<string>()
  for (const { rule, pattern } of candidates(BY_ANCHOR, marked, ({ pattern }) => pattern)) {
    if (found.get(rule.id)?.finding.level === rule.level || !mayApply(rule, marked)) continue
    for (const match of matches(pattern, marked)) {
      const finding = judged(rule, framesOf(match, marked, context))
      if (finding === undefined) framed.add(rule.id)
      else if (isWorse(finding, found.get(rule.id)?.finding)) {
        const words = tokens.words.slice(match.start, match.end)
        found.set(rule.id, { finding, words: words.filter((_, at) => !match.gaps.includes(match.start + at)) })
      }
      if (finding === rule) break
    }
  }
  const frames = [...context.said].flatMap(([name, told]) => (told.length > 0 ? [name] : []))
  return {
    words: tokens.words,
    pause: tokens.pause,
    found,
    framed,
    frames,
    saying,
    unsure: saying || isUnsure(text, frames),
  }
}

const CALM_FRAMES = new Set<string>(['asked', 'fiction', 'past', 'over'])
/** How much of a text is looked at for the word that it begins with: what is tried at each place must stay short. */
const BEGINNING = 30
const QUESTION =
  /^\W*(?:hi|hiya|hello|hey)?\W*(?:what|whats|wot|how|can|could|do|does|did|is|are|was|when|where|who|which|why|would|will|should|may|any|am i|has any|have any)\b/i
const JOKE = /\b(?:lol|lmao|haha\w*|joking|joke|banter|only kidding)\b/i

function isUnsure(text: string, frames: readonly string[]): boolean {
  return (
    frames.some((frame) => CALM_FRAMES.has(frame)) ||
    text.includes('?') ||
    QUESTION.test(text.slice(0, BEGINNING)) ||
    JOKE.test(text)
  )
}

const isWorse = (finding: Finding, known: Finding | undefined) =>
  finding.level !== 'none' && (known === undefined || weigh(known) < weigh(finding))

function mayApply(rule: Rule, marked: Marked): boolean {
  return (
    !(rule.unless !== undefined && listed(marked, rule.unless)) &&
    (rule.needs === undefined || listed(marked, rule.needs))
  )
}

/** What a match means in its frames: the rule as it stands, its milder form for what is over, or nothing. */
function judged(rule: Rule, around: Iterable<Frame>): Finding | undefined {
  const frames = new Set(around)
  for (const frame of rule.despite ?? []) frames.delete(frame)
  if (frames.size === 0) return rule
  const told = !frames.has('negated') && !frames.has('fiction') && !frames.has('asked')
  return told ? rule.before : undefined
}
