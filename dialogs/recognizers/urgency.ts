import type { Danger } from '../recognition.ts'
import { keysOf, type Marked, matches, type Pattern } from './phrases/pattern.ts'
import { compile } from './urgency/compile.ts'
import { contextOf, FRAME_PATTERNS, framesOf } from './urgency/context.ts'
import { RULES } from './urgency/families.ts'
import { IDIOMS } from './urgency/idioms.ts'
import { LISTED_WORDS, mark } from './urgency/mark.ts'
import type { Finding, Frame, Rule } from './urgency/rule.ts'
import { type Tokens, tokenise, vocabulary } from './urgency/tokens.ts'

/** How much of a long text is looked at, from each end, in characters. */
export const LOOKED_AT = 4000

interface Compiled {
  readonly rule: Rule
  readonly pattern: Pattern
}

const PATTERNS: readonly Compiled[] = RULES.flatMap((rule) => rule.says.map((say) => ({ rule, pattern: compile(say) })))
const NETS: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.net).map((rule) => rule.id))
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

function candidates<T>(index: ReadonlyMap<string, readonly T[]>, text: Marked): ReadonlySet<T> {
  const found = new Set<T>()
  for (const key of text.places.keys()) for (const item of index.get(key) ?? []) found.add(item)
  return found
}

/** Takes the words of sayings out ("dying to", "killed it"), so that no rule sees them. */
function withoutIdioms(tokens: Tokens): Marked {
  const text = mark(tokens)
  const masked = new Set<number>()
  for (const pattern of candidates(MASKS_BY_ANCHOR, text)) {
    for (const { start, end } of matches(pattern, text)) for (let at = start; at < end; at++) masked.add(at)
  }
  if (masked.size === 0) return text
  return mark({ words: tokens.words.map((word, at) => (masked.has(at) ? '~' : word)), pause: tokens.pause })
}

const WEIGHT = { none: 0, blue: 1, amber: 2, red: 3 } as const
const weigh = ({ level, urgency }: Finding) => WEIGHT[level] * 2 + (urgency === 'crisis' ? 1 : 0)

const listed = (text: Marked, names: readonly string[]) => names.some((name) => text.places.has(`<${name}>`))

/** Works a value out when it is first asked for: most messages match no rule, and their frames are never needed. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function look(text: string, found: Map<string, Finding>): void {
  const marked = withoutIdioms(tokenise(text, WORDS))
  const context = once(() => contextOf(marked))
  const add = (id: string, finding: Finding) => {
    const known = found.get(id)
    if (finding.level !== 'none' && (known === undefined || weigh(known) < weigh(finding))) found.set(id, finding)
  }
  for (const { rule, pattern } of candidates(BY_ANCHOR, marked)) {
    if (found.get(rule.id)?.level !== rule.level && mayApply(rule, marked)) {
      for (const match of matches(pattern, marked)) {
        const finding = judged(rule, framesOf(match, marked, context()))
        if (finding !== undefined) add(rule.id, finding)
        if (finding === rule) break
      }
    }
  }
}

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

/**
 * Looks for danger in what a person wrote: the level and urgency, and the ids of the rules that matched.
 * The worst finding decides. Of a long text both ends are looked at. Linear in the text; never throws.
 */
export function findDanger(text: string): Danger {
  const found = new Map<string, Finding>()
  if (text.length <= 2 * LOOKED_AT) look(text, found)
  else {
    look(text.slice(0, LOOKED_AT), found)
    look(text.slice(-LOOKED_AT), found)
  }
  const named = [...found].filter(([id]) => !NETS.has(id))
  let worst: Finding = { urgency: 'none', level: 'none' }
  for (const [, finding] of named.length > 0 ? named : found) if (weigh(finding) > weigh(worst)) worst = finding
  return { urgency: worst.urgency, level: worst.level, rules: [...found.keys()] }
}
