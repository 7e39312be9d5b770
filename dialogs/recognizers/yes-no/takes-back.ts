import { type Asked, askedBy } from './asked.ts'
import { leavesCalm, leavesSafe, namesHarm } from './calm.ts'
import { noMayHide, yesMayHide } from './grave.ts'
import { HURT, LEFT, NOT, PRESENCE, SAFE } from './question.ts'
import { topicOf } from './topics.ts'

const DANGER =
  /\b(?:danger|threat|threaten|violen|afraid|scared|frightened|attacked|weapon|happening now|happening right now)/
const HERE = /\b(?:still|here|outside|inside|upstairs|downstairs|next room|at the door|watching|in the)\b/
const INJURY =
  /\b(?:bleeding|blood|bleed|hurts?|broken|pain|cuts?|bruis\w*|ambulance|hospital|unconscious|concuss\w*|stab\w*|collapsed|breathing|swollen|dizzy|burn\w*)\b/
const MENACE =
  /\b(?:scared|frightened|terrified|afraid|knife|gun|hitting|shouting|threat\w*|kill\w*|weapon|help|hiding|listening|listens|watching|trapped|locked in)\b/
/** Menacing where it is someone else who does it: "he's outside", but not "I'm outside". */
const COMES_NEAR =
  /\b(?:he|hes|she|shes|they|theyre|someone|my (?:ex|dad|partner|husband|wife|boyfriend))\b.*\b(?:outside|here|coming|back|inside|there|hears?|checks?|reads?|looking)\b/
const BUT = /\b(?:but|although|though|except|only|until|unless|for now|at the moment)\b/
const NEAR = /\b(?:loose|outside|fighting|happening|going on)\b/
/** What takes back a yes to whether someone is still near: "yes they went", "yes, they caught it". */
const GONE_AFTER_ALL = new RegExp(
  `${LEFT.source}|\\b(?:went|away|caught|moved on|stopped|finished|slung out|walked (?:him|her|them) out)\\b`,
)
/** What someone else does not do, which is what makes it safe: "he's not here", "no one else uses it". */
const OTHERS_DO_NOT =
  /^(?:(?:and|because|cos|as|since|ok) )?(?:he|she|they|hes|shes|theyre|nobodys?|no ones?|noone|my (?:ex|dad|partner|husband|wife|boyfriend)) (?:\w+ ){0,2}(?:here|in|home|about|around|there|knows? (?:where|this|about|my|the|it)|get in(?:to)? (?:my|it)|get at my|reach|hear|see|find|uses?|(?:got|have|has) my|listens?|reads?|checks?)\b/
/** From here on it is a story, whose words are not weighed one by one. */
const STORY = 200
const POLITE_NO = /^no (?:problem|problems|worries|bother|trouble)\b ?/
const YET_IT_DID_NOT = /\bbut (?:it|they|he|she|its|theyre) ?(?:\w+nt|was off|is off|never|broken|ran out)\b/
const YET_YES = /\bbut (?:yes|yeah|maybe|i (?:think|would|want|do|did|have|am))\b/

/** What a leave would cost, said as if it were given: "yeah if you want me dead". */
const COSTS = /\bif you want (?:me|us|him|her|them) |\b(?:dead|funny|joking|as if|get me)\b/
const ON_CONDITION = /\b(?:but|if|unless|until|til|till|except|instead)\b/
const IN_PART_ONLY = /\b(?:not|only|when(?! (?:you|ever|suits)|$)|cannot|cant|dont|wont|never|hell|wasnt)\b/
const KINDLY =
  /\b(?:if (?:you|i) (?:can|could|like|want|need|must|have to|dont mind|would|may)|if (?:its|that|it) (?:helps?|will help|possible|no bother|no trouble|ok|okay)|if (?:possible|poss)|when (?:i|im) (?:am )?(?:home|back|free|off|finish\w*)|but (?:after|before|between|please|in|make it|could|can you|id)|(?:i )?(?:dont|wouldnt) mind|not a problem|why not|only too)\b/

/** Whether a leave hangs on something, in more than courtesy. */
export const isOnCondition = (told: string): boolean => ON_CONDITION.test(told.replace(KINDLY, ''))

/** Whether what follows a leave makes it less than one. */
const givesLess = (rest: string): boolean =>
  namesHarm(rest.split(' ')) || COSTS.test(rest) || isOnCondition(rest) || IN_PART_ONLY.test(rest.replace(KINDLY, ''))

/** A leave that is given in part, or on a condition. */
const IN_PART =
  /\b(?:but (?:not|dont|do not|never|only|no|please dont|please do not|keep|he|hed|she|theyd|im (?:scared|afraid|frightened|worried)|i (?:cant|dont)|my (?:ex|husband|partner|dad))|as long as|unless|only if|only when|if (?:he|she|they|its anonymous|im anonymous)|provided)\b/

/** What may follow an unbroken "no" about danger: anything else ("no pulse", "no way out") can be the danger itself. */
const AFTER_NO =
  /^(?:(?:he|she|it|they|i|we|you|im|hes|shes|its|theyre|theyve|youve|youre|were|weve|ive|someones|theres|thats|the|a|an|my|our|his|her|their|all|everyone\w*|everybody\w*|nobody\w*|none|never|nothing|not|no|nope|nah|just|only|unarmed|unhurt|uninjured|unharmed|definitely|absolutely|thank|thanks|thankfully|luckily|fortunately|sorry|mate|more|longer|at|now|harm|there|and|but|so|cos|because|was|that|this|those|not|yet|ta|god|of|honestly|really|already|fists|one|ones|ambulance|police|needed|need|everything|today|yesterday|last|happened|long|far|finished|stopped|gone|done|over|in|on|to|by|as|since|after|if|when|both|same|sir|love|pal|bruv|fam|chance|fear|damage|weapons|injur\w+)\b|$)/

/** What there is none of where all is well: "no need, she is home", "no objection". */
const NO_LACK =
  /^(?:chance|reason|need (?:for|to)|harm|problems?|worries|objections?|secrets?|skin|issues?|bother|shortage|rush|hurry|trouble|one|ones|sign|fear|danger)\b(?! (?:of|to) (?:me|us) )/

/** Whether the words after an unbroken "no" name a thing that is lacking, rather than go on from it. */
export function lacksThing(following: string, question: string): boolean {
  const { grave, asksLeave } = askedBy(question)
  return noMayHide(grave) ? !AFTER_NO.test(following) : (grave === 'no' || asksLeave) && NO_LACK.test(following)
}

function safeTakenBack(rest: string): boolean {
  if (BUT.test(rest)) return true
  if (
    OTHERS_DO_NOT.test(rest) &&
    NOT.test(rest) &&
    !/\bget in\b|\b(?:found|find|yet|think|usually|mostly|normally|sometimes|if|unless|until|tonight|today)\b/.test(
      rest,
    )
  )
    return false
  return !leavesSafe(rest)
}

function calmTakenBack(rest: string, asked: Asked): boolean {
  const denied = NOT.test(rest)
  if (!leavesCalm(rest, asked)) return true
  if (PRESENCE.test(asked.text) && HERE.test(rest) && !denied && !LEFT.test(rest)) return true
  if (HURT.test(asked.text) && INJURY.test(rest) && !denied) return true
  if (DANGER.test(asked.text) && (MENACE.test(rest) || COMES_NEAR.test(rest)) && !denied) return true
  return rest.length < STORY && topicOf(rest, asked) === 'yes'
}

/** Whether the rest of an answer takes back its yes or no, so that it must be asked again. */
export function takesBack(answer: 'yes' | 'no', rest: string, question: string): boolean {
  const asked = askedBy(question)
  if (answer === 'yes') {
    if (yesMayHide(asked.grave) || SAFE.test(asked.text)) return safeTakenBack(rest.replace(POLITE_NO, ''))
    if ((PRESENCE.test(asked.text) || NEAR.test(asked.text)) && GONE_AFTER_ALL.test(rest) && !NOT.test(rest))
      return true
    if (asked.asksLeave && asked.grave === undefined && givesLess(rest)) return true
    return asked.grave === undefined && YET_IT_DID_NOT.test(rest)
  }
  if (noMayHide(asked.grave) || HURT.test(asked.text) || DANGER.test(asked.text) || PRESENCE.test(asked.text))
    return calmTakenBack(rest, asked)
  return (
    /\bbut\b/.test(rest) &&
    (asked.opens === undefined || asked.grave !== undefined || asked.asksLeave || YET_YES.test(rest))
  )
}

const SURELY_NOT = /^(?:definitely|absolutely|certainly|defo|deffo|def|course|of course|really|just|honestly) not\b ?/

/** What follows a yes or no, without what only repeats or softens it: "(no,) definitely not", "(yes,) no problem". */
export function withoutEmphasis(answer: 'yes' | 'no', rest: string): string {
  return answer === 'no'
    ? rest.replace(SURELY_NOT, '')
    : rest.replace(POLITE_NO, '').replace(/^no (?=ones?\b|body\b)/, 'no_')
}

const EXCEPT =
  /^(?:(?:one )?(?:apart from|except(?: for| that)?|other than|bar|aside from|besides|not counting) )(?<what>.+)$/
const NOT_FOR_SURE = /\b(?:bit of|toy|fake|replica|pretend|plastic|might|could|think|not|no|never|if|said)\b/

/** Whether a no about danger names in the same breath what makes it a yes: "no, apart from my broken wrist", "no, just a knife". */
export function exceptFor(rest: string, question: string): boolean {
  const asked = askedBy(question)
  if (asked.grave !== 'yes' || NOT_FOR_SURE.test(rest)) return false
  const what = EXCEPT.exec(rest)?.groups?.what
  if (what !== undefined) return topicOf(what, asked) === 'yes'
  return /\b(?:weapons?|armed)\b/.test(asked.text) && /^(?:just|only)\b/.test(rest) && topicOf(rest, asked) === 'yes'
}

/** Whether leave is given only in part or on a condition, which no plain yes holds: "yes but not my address". */
export const givesInPart = (whole: string, { asksLeave, grave }: Asked): boolean =>
  asksLeave && grave !== 'yes' && IN_PART.test(whole)

const ON_SECOND_THOUGHT =
  /^(?:no|nope|nah) (?:(?:wait|hang on|hold on|actually|sorry|tell a lie|scrap that|come to think of it|i tell a lie) )+(?:there|i|we|it|he|she|they) (?:was|were|did|do|does|have|has|had|is|are|am)\b(?! not)|^(?:no|nope|nah) (?:there|i|we|it|he|she|they) (?:was|were|did|do|does|have|has|had|is|are|am) (?:actually|though|come to think of it|now i think)\b/

/** Whether a no is corrected in the same breath: "no, there was actually". */
export const correctsItself = (whole: string): boolean => ON_SECOND_THOUGHT.test(whole)
