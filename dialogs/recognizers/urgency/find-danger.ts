import type { Danger } from '../../recognition.ts'
import { readCodeRequest } from '../code-request.ts'
import { indexFeatures } from '../intent/feature-index.ts'
import { englishIn } from '../language/english-words.ts'
import { languageOf } from '../language.ts'
import { readNotKnown } from '../not-known.ts'
import { dangerOf, LOOKED_AT, lookAtEnds } from '../urgency.ts'
import { type Looked, weigh } from './look.ts'
import { BOUNDS, type Bounds, FOREIGN_BOUNDS } from './opinion/bounds.ts'
import { alarmOf, createJudge, type Judgement } from './opinion/opinion.ts'
import type { OpinionModel } from './opinion/opinion-model.ts'
import { saidWords } from './opinion/said-words.ts'
import { isForeign } from './opinion/signs.ts'
import { CARE } from './rule.ts'
import { withoutCodes } from './without-codes.ts'

/** Looks for danger in a message. Of a long text both ends are looked at. Linear in the text; never throws. */
export type FindDanger = (text: string) => Danger

/** Stands among the rules where the second opinion alone made the level, or alone asks. */
export const OPINION = 'second-opinion'

/**
 * Rules first, then the trained second opinion: it raises the level where it is sure, asks once where it is not, and never
 * lowers an alarm that a rule made. `see` is what reads by the rules.
 */
export function createFindDanger(model: OpinionModel, see = lookAtEnds): FindDanger {
  const judge = createJudge(model)
  const index = indexFeatures(model.network.words)
  const knows = (word: string) => index.get(word) !== undefined
  return (text) => {
    // Nothing else is in it, so that letters of a code which look like a word alarm nobody.
    if (readCodeRequest(text) !== undefined) return NO_DANGER
    const looked = see(text)
    const said = withoutCodes(text)
    const heard = said === text ? looked : see(said)
    const words = heard.flatMap((one) => one.words)
    const bare = isBare(said, words)
    if (isNothing(said, words) || (bare && (words.length === 1 || !saidWords(said).every(knows))))
      return raised(looked, CALM, RULES_ALONE)
    const bounds = boundsFor(words, bare)
    const ends = heard.length === 1 ? [said] : [said.slice(0, LOOKED_AT), said.slice(-LOOKED_AT)]
    const judged = heard.map((one, at) => judge(one, ends[at] ?? ''))
    const worst = judged.reduce((bad, one) => (alarmOf(one) > alarmOf(bad) ? one : bad))
    return raised(looked, worst, bounds)
  }
}

/** No letters, or "I don't know": there is nothing in it to judge. The rules read it as they read all else. */
function isNothing(text: string, words: readonly string[]): boolean {
  return readNotKnown(text) !== undefined || !words.some((word) => /\p{L}/u.test(word))
}

/**
 * Names, places and keywords: hardly a word of it is frequent English, nor is it plainly another language. Of names that it
 * does not know the second opinion knows nothing.
 */
function isBare(text: string, words: readonly string[]): boolean {
  return words.length <= MOST_BARE_WORDS && englishIn(words) * 4 <= words.length && languageOf(text) === undefined
}

const MOST_BARE_WORDS = 4

/** Where the second opinion has nothing to say, no rule yields to it. */
const RULES_ALONE: OwnBounds = { ...BOUNDS, agree: BOUNDS.raise, calm: 0 }

const NO_DANGER: Danger = { urgency: 'none', level: 'none', rules: [], words: {} }

/** A judgement that says nothing, in the order of `LEVELS`. */
const CALM: Judgement = [0, 0, 0, 1]

/** Of fewer words than this the second opinion must be sure: most are bare answers. */
const FEWEST_WORDS = 3
/** One word alone is a command ("help") or an answer: only rules raise it. */
const NEVER = 1.01

/** The bounds for one message: from `agree` on a loose rule holds, under `calm` one that yields does not. */
type OwnBounds = Bounds & { readonly agree: number; readonly calm: number }

/** Under this the second opinion holds a text for calm, and rules that yield do. */
const RATHER_CALM = 0.08

function boundsFor(words: readonly string[], bare: boolean): OwnBounds {
  const ours = isForeign(words) ? FOREIGN_BOUNDS : BOUNDS
  const own = { ...ours, agree: ours.raise, calm: RATHER_CALM }
  if (words.length >= FEWEST_WORDS && !bare) return own
  return { ...own, raise: words.length === 1 ? NEVER : ours.sure, ask: 1, care: 1 }
}

/** What the bot acts on: what the rules come to, and what the second opinion makes of it. */
function raised(looked: readonly Looked[], judgement: Judgement, bounds: OwnBounds): Danger {
  const alarm = alarmOf(judgement)
  const firm = dangerOf(looked, alarm < bounds.calm ? 'firm' : 'likely')
  const all = dangerOf(looked)
  const urgency = (judgement[1] ?? 0) > (judgement[0] ?? 0) ? 'crisis' : 'emergency'
  const held = weigh(all) >= weigh(firm) && isAlarm(all) && alarm >= bounds.agree ? all : firm
  if (alarm >= bounds.raise) {
    const level = alarm >= bounds.sure ? 'red' : 'amber'
    return raisedTo({ urgency: isAlarm(held) ? held.urgency : urgency, level }, held)
  }
  if (isAlarm(held)) return held
  const caring = held.level === 'none' && 1 - (judgement[3] ?? 0) >= bounds.care
  const kept = caring ? { ...held, ...CARE } : held
  if (isAlarm(all)) return { ...kept, rules: all.rules, words: all.words, asks: alarmKind(all) }
  const rules = caring || alarm >= bounds.ask ? [...held.rules, OPINION] : held.rules
  return { ...kept, rules, ...(alarm >= bounds.ask ? { asks: urgency } : {}) }
}

function raisedTo(opinion: Pick<Danger, 'urgency' | 'level'>, held: Danger): Danger {
  if (weigh(opinion) <= weigh(held)) return held
  const byRules = held.level === 'none' ? {} : { byRules: { urgency: held.urgency, level: held.level } }
  return { ...held, ...opinion, ...byRules, rules: [...held.rules, OPINION] }
}

function isAlarm({ level }: Pick<Danger, 'level'>): boolean {
  return level === 'red' || level === 'amber'
}

function alarmKind({ urgency }: Danger): 'emergency' | 'crisis' {
  return urgency === 'crisis' ? 'crisis' : 'emergency'
}
