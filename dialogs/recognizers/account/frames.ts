import { compile, type Found, matches } from '../phrases/pattern.ts'
import type { Account } from './account.ts'
import { ACCOUNT_SPELLINGS } from './spelling.ts'

/** Words that deny what stands close behind them. */
const DENIALS = new Set('not no never nobody none without nothing neither nor hardly'.split(' '))
/** Behind "not" these deny nothing that comes later: "I do not know, he wore a cap". */
const DENY_NOTHING = new Set('only just know sure until till even'.split(' '))
/** Words that leave open whether what stands behind them is so. */
const DOUBTS = new Set(
  'if unless whether might maybe perhaps possibly thinks reckons wonder wondering suppose supposing wish hope hoping hopefully otherwise would should may will going could'.split(
    ' ',
  ),
)
/** "could not find", "could see" and "may 12th" leave nothing open; "could have" does. */
const DOUBT_WITH_HAVE = new Set(['could', 'may', 'would', 'should'])
/** How far before a phrase a denial and a doubt reach, in words. */
const DENIAL_REACH = 4
const DOUBT_REACH = 9

/** Tells that something else is told of: another time, another person's loss. */
const ELSEWHERE = [
  'last time',
  'time before',
  'another time|occasion',
  'year|month|week|day before last',
  'years ago|back',
  'in ..1 past',
  'previous|previously|earlier_this_year',
  'used to',
  'same ..1 happened|done to',
  'same ..2 has|have|had|was ..1 been? done|happened',
  'happened to ..2 <kin>|<neighbour>|others|someone_else|another',
  '<neighbour>|friend|mate|colleague|another_person|others has|have|had ..2 <taken>|theirs|hers|his|one',
  "<kin> 's !car !bike ..2 <was> ..1 <taken>|broken_into|burgled ..2 too|as_well|last|also",
  'next_door|neighbour|neighbours got|had|were|was ..1 burgled|robbed|broken_into|done',
  'did|done|do ..1 same ..2 to|last',
  'have ..2 before',
  'when i was a kid|child|young*|student',
].map((phrase) => compile(phrase, ACCOUNT_SPELLINGS))

/** Tells that a camera, a tracker or a witness that is named is of no use. */
const NO_USE = [
  '<camera>|<doorbell>|<dashcam>|tracker|alarm ..4 not ..1 working|on|recording|record|cover|covering|point|pointing|face|pick|show|switched|set|catch|caught|work|reach|connected',
  '<camera>|<doorbell>|<dashcam>|tracker ..3 broken|fake|dummy|out_of_order|off|down|useless|bust|knackered|dud',
  'fake|dummy|broken|old <camera>|alarm',
].map((phrase) => compile(phrase, ACCOUNT_SPELLINGS))

/** Questions and wishes, which tell nothing of what happened. */
const ASKS = [
  '^ can|could|should|would|will|do|does|did|is|are|may|how|what|whats|any_idea|any_chance|who_do|where_do|where_can ..1 i|we|you|they|there|it|the|someone|anyone|police',
  'let_me_know|please_advise|wondering|want_to_know|like_to_know|tell_me if|whether|how|what|when',
].map((phrase) => compile(phrase, ACCOUNT_SPELLINGS))

/** The stretches of an account that do not tell what happened here: by the number of their segment. */
export interface Asides {
  readonly elsewhere: readonly Found[]
  readonly useless: readonly Found[]
  readonly asked: ReadonlySet<number>
}

const read = new WeakMap<Account, Asides>()

/** Works the asides of an account out, once. */
export function asidesOf(account: Account): Asides {
  const before = read.get(account)
  if (before !== undefined) return before
  const asides = {
    elsewhere: found(account, ELSEWHERE),
    useless: found(account, NO_USE),
    asked: askedSegments(account),
  }
  read.set(account, asides)
  return asides
}

function found(account: Account, patterns: typeof ELSEWHERE): readonly Found[] {
  return patterns.flatMap((pattern) => [...matches(pattern, account.marked, 10, account.budget)])
}

function askedSegments(account: Account): ReadonlySet<number> {
  const asked = new Set(found(account, ASKS).map(({ start }) => account.segmentAt[start] ?? -1))
  account.segments.forEach(({ to }, index) => {
    const last = account.words[to - 1]
    const next = account.words[to]
    const between = last === undefined ? '' : account.text.slice(last.end, next?.start ?? last.end + 3)
    if (between.trimStart().startsWith('?')) asked.add(index)
  })
  return asked
}

/** Whether a match tells what happened here: not denied, not in doubt, not asked, not of another time or another's loss. */
export function isTold(account: Account, match: Found): boolean {
  const segment = account.segmentAt[match.start] ?? -1
  const asides = asidesOf(account)
  if (asides.asked.has(segment)) return false
  if (elsewhere(account, match, asides)) return false
  if (asides.useless.some(({ start, end }) => start >= match.start && start < match.end && end > match.end))
    return false
  return !denied(account, match) && !doubted(account, match)
}

/** Whether a match is not denied and not of another matter; it may be a guess ("he was maybe 40"). */
export function isSaid(account: Account, match: Found): boolean {
  const asides = asidesOf(account)
  if (asides.asked.has(account.segmentAt[match.start] ?? -1)) return false
  return !elsewhere(account, match, asides) && !denied(account, match)
}

/** A stretch about another time or person reaches over its sentence's clause; one inside the match itself is what the match is about. */
function elsewhere({ segmentAt }: Account, match: Found, asides: Asides): boolean {
  return asides.elsewhere.some((aside) => {
    const inside = aside.start < match.end && aside.end > match.start
    return !inside && segmentAt[aside.start] === segmentAt[match.start]
  })
}

function denied({ words, segmentAt }: Account, match: Found): boolean {
  const denies = (at: number) => {
    const word = words[at]?.word ?? ''
    const spent = at + 1 < match.start && DENY_NOTHING.has(words[at + 1]?.word ?? '')
    return DENIALS.has(word) && !spent
  }
  if (match.gaps.some(denies)) return true
  for (let at = match.start - 1; at >= Math.max(0, match.start - DENIAL_REACH); at -= 1) {
    if (segmentAt[at] !== segmentAt[match.start]) return false
    if ((words[at + 1]?.pause ?? 0) > 0) return false
    if (denies(at)) return true
  }
  return false
}

function doubted({ words, segmentAt }: Account, match: Found): boolean {
  if (match.gaps.some((at) => doubts(words, at))) return true
  for (let at = match.start - 1; at >= Math.max(0, match.start - DOUBT_REACH); at -= 1) {
    if (segmentAt[at] !== segmentAt[match.start]) return false
    if (doubts(words, at)) return true
  }
  return false
}

function doubts(words: Account['words'], at: number): boolean {
  const word = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  if (word === 'not' && (next === 'sure' || next === 'certain' || next === 'know')) return true
  if (word === 'going') return next === 'to'
  if (!DOUBTS.has(word)) return false
  return !DOUBT_WITH_HAVE.has(word) || next === 'have' || next === 'be'
}
