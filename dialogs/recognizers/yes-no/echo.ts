import { type Asked, type Opening, openingOf } from './asked.ts'
import { yesMayHide } from './grave.ts'
import { ideaOf, saysContrary } from './ideas.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(','))

const PRONOUNS = set(
  'i,we,you,he,she,it,they,there,that,this,someone,some,one,im,hes,shes,its,theyre,theres,were,ive,weve,theyve,id,youve,youre,thats,mine,ours',
)
const EXTRA = set(
  'feel,feels,felt,feeling,look,looks,really,definitely,certainly,most,still,always,indeed,actually,yes,yeah,yep,aye,yup,no,nope,nah,at,all,any,more,anymore,im,afraid,unfortunately,sadly,luckily,thankfully,thank,god,though,mate,thanks,sorry,course,of,just,now,then,too,already,both,ever,even,never,so,absolutely,obviously,deffo,defo,honestly,only,quite,very,completely,totally,fully,properly,clearly,100,percent,perfectly,pretty,please,and,straight,away,immediately,bloody,flipping,yet,either,ta,cheers,is,are,was,have,had,been,do,did',
)
const OBJECTS = set(
  'it,him,her,them,me,us,you,that,this,one,ones,some,all,everything,whole,thing,things,lot,the,a,an,my,myself,own,eyes,with,to,of,in,on,happen,do,done,be,from,into,anything,owt,any,nothing,nowt,none,by,for,adam,so,mine,his,hers,theirs,ours,straight,off,away,up,today,this,morning,exactly,who,full,damn,anytime,personally',
)
const SUCH = set('one,any,anything,anyone,none,nobody,got,here,there,it,them,that,owt,else')
const NEGATORS = set(
  'not,no,never,none,nowt,nothing,nobody,noone,neither,nor,without,nae,isnt,arent,wasnt,werent,dont,doesnt,didnt,havent,hasnt,hadnt,cant,cannot,couldnt,wont,wouldnt,shouldnt,aint,amnt,dinnae,didnae,cannae,isnae,wasnae,hasnae,havenae,wisnae,doesnae,wouldnae,couldnae,dinny,isny,wisny,nt,dnt,didny,innit-not,nivver',
)
const CONCORD = set('none,nowt,nothing,nobody,noone,no,never,neither,nivver,nae')
const UNREAL = set(
  'if,might,could,would,should,may,tried,trying,nearly,almost,used,thought,think,supposed,meant,meaning,going,forgot,hope,wish,said,says,say,saying,told,tells,reckons,reckon,claims,claimed,whether,until,till,unless,asked,hardly,barely,scarcely,wants,want,wanted,need,needs,ought,pretend,apparently,usually,someone,else,once,before,when,last,who,later,tomorrow,soon,planning,than,more,what,why,how,yesterday,ago,or,like,less,enough',
)
const FIRST = /^(?:i|im|ive|id|we|were|weve|me|my|our)$/
const THIRD = /^(?:he|hes|she|shes|they|theyre|theyve|it|its|his|her|their)$/
/** Ideas that say little without what they are about: "saw a van" does not say that the man was seen. */
const NEEDS_OBJECT = set('see,know,hear,give,tell,have,keep,film,find,report,call,happen,make,send,want,need,damage')
/** Someone named, with the question's verb: "my daughter is", "the lad behind the till was". */
const SOMEBODY =
  /^(?:yes |only |just )?(?:my|our|the|his|her|their|a|an|one|two|three|some|most|all|both) (?:\w+ ){1,6}\w+$/
const HAVING = /^(?:have|has|had|got)$/
const SCOTS_NOT = /^(?:am|im|hes|shes|theyre|its|ah am|wur|thats) (?:no|nae)(?: (?:at a|at all|like|pal|mate))*$/
const SCORN =
  /^(?:\w+ )?(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would) (?:i|we|he|she|it|they) (?:heck|hell|eck|ell|eckers?like|chuff|fuck|balls|bollocks|buggery|bugger)\b/

const isNot = (word: string) => NEGATORS.has(word)

const CONTRACTED = new Map([
  ['ca', 'can'],
  ['cann', 'can'],
  ['wo', 'will'],
  ['ai', 'is'],
  ['wis', 'was'],
])
/** What may follow a verb given back without changing it: "I do with Aviva", "did like a fool". */
const GOES_ON = /^(?:with|like|straight|as|when|because|from)$/

/** The family of a helping verb, denied or not: "didnae" is of "did". */
function helperOf(word: string) {
  const bare = word.replace(/(?:nt|nae|ny)$/, '')
  return openingOf(word) ?? (isNot(word) ? openingOf(CONTRACTED.get(bare) ?? bare) : undefined)
}

function answersIt(opening: Opening, said: string, asked: Asked): boolean {
  if (asked.present && /^(?:was|were|did|had)/.test(said)) return false
  return (
    opening === asked.opens ||
    (opening !== 'be' && opening !== 'modal' && asked.ideas.size > 0 && asked.text.includes('have'))
  )
}

/** "It has", "did not", "course I do": the question's own helping verb given back, and nothing of substance after it. */
function helper(words: readonly string[], asked: Asked): 'yes' | 'no' | undefined {
  const skipped = (word: string) => (PRONOUNS.has(word) || EXTRA.has(word)) && openingOf(word) === undefined
  const at = words.findIndex((word) => !skipped(word))
  const said = words[at] ?? ''
  const opening = helperOf(said)
  if (opening === undefined || at > 5 || !answersIt(opening, said, asked) || foreign(words.slice(0, at), asked))
    return undefined
  const rest = words.slice(at + 1)
  const adds = (word: string) =>
    !SUCH.has(word) && !EXTRA.has(word) && !isNot(word) && !asked.ideas.has(ideaOf(word)) && !asked.words.has(word)
  if (rest.some(adds) && !(opening === 'do' && GOES_ON.test(rest[0] ?? ''))) return undefined
  if (!words.some(isNot)) return 'yes'
  return doubled(words) ? undefined : 'no'
}

const HAS_NOT =
  /^(?:i |we |they |he |she |ive |weve |theyve |hes |shes )?(?:have |has |had )?(?:not|never|dont|doesnt|(?:police |they )?(?:didnt|never) (?:give|gave|issue|issued)(?= (?:me|us))|havent|hasnt|didnt|aint|dinnae|havenae)(?: (?:have|had|got|own|get|actually|even|really|been|fitted))*(?: (?:any|one|it|them|anything|owt|nowt|nothing|none|no|sorry|at all|mate|been|given|gave|me|us|a|an|camera|fitted|for it|for that|on me|im afraid))*$|^(?:i |we |ive |weve )?(?:have |has )?(?:got )?(?:none|nowt|nothing)(?: (?:at all|sorry|mate))*$/
const HAS =
  /^(?:i |we |they |he |she |ive |weve |theyve |hes |shes )?(?:have |has |had )?(?:have|has|had|got|own|kept)(?: (?:it|them|one|some|loads|plenty|both|all|yes|yeah|still|here|somewhere|right here|on me|safe|indeed))*$/

/** "I've not got any", "got one here": to whether something is had. */
function holding(text: string, asked: Asked): 'yes' | 'no' | undefined {
  if (!asked.ideas.has('keep')) return undefined
  return HAS_NOT.test(text) ? 'no' : HAS.test(text) ? 'yes' : undefined
}

/** Whether the words speak of someone other than the question asks about. */
function foreign(words: readonly string[], asked: Asked): boolean {
  if (asked.about === 'you') return words.some((word) => THIRD.test(word) && !/^its?$/.test(word))
  return (
    asked.about === 'other' &&
    words.some((word) => FIRST.test(word) && word !== 'my' && word !== 'our' && word !== 'were')
  )
}

/** Two negatives. "Didn't see nothing" is one, said twice; elsewhere two make who knows what. */
function doubled(words: readonly string[]): boolean {
  const [first, second] = words.filter(isNot)
  if (first === undefined || second === undefined) return false
  return CONCORD.has(first) || words.filter((word) => isNot(word) && !CONCORD.has(word)).length !== 1
}

function someoneDid(text: string, words: readonly string[], asked: Asked): boolean {
  if (asked.about !== 'any' || !SOMEBODY.test(text) || words.some(isNot)) return false
  const last = words.at(-1) ?? ''
  return openingOf(last) === asked.opens || (/\bbeen\b/.test(asked.text) && /^(?:was|were)$/.test(last))
}

/** A no to how long or how bad only: "never gone this long". */
const COMPARES = /\b(?:this|so|as|that|too|like) (?:long|bad|badly|much|late|far|often|hard|big|many|this|that)\b/

/** Where a clause gives back the question's word, and whether all the rest of it leaves that word as it is. */
function echoAt(words: readonly string[], asked: Asked): number | undefined {
  if (words.length > 9 || words.some((word) => UNREAL.has(word) && !asked.words.has(word))) return undefined
  const at = words.findIndex((word) => asked.ideas.has(ideaOf(word)) || saysContrary(word, asked.ideas))
  if (at < 0 || foreign(words, asked) || doubled(words) || words[at - 1] === 'to') return undefined
  const own = (word: string) => OBJECTS.has(word) || EXTRA.has(word) || asked.words.has(word) || isNot(word)
  if (!words.slice(0, at).every((word) => own(word) || PRONOUNS.has(word))) return undefined
  const word = words[at] ?? ''
  const whole = saysContrary(word, asked.ideas) || !NEEDS_OBJECT.has(ideaOf(word))
  return whole || words.slice(at + 1).every(own) ? at : undefined
}

/** What a denied echo says: "not locked" is no, "hasn't stopped" is yes. */
function denial(words: readonly string[], at: number, contrary: boolean, asked: Asked): 'yes' | 'no' | undefined {
  if (COMPARES.test(words.join(' ')) || (contrary && yesMayHide(asked.grave))) return undefined
  const applies = words.slice(0, at).some(isNot) || CONCORD.has(words[at + 1] ?? '')
  if (!applies) return undefined
  return contrary ? 'yes' : 'no'
}

/**
 * What a clause says by giving back the question's own verb or thing, or their contrary: "didn't see a thing", "not locked",
 * "I don't feel safe", "still intact". Undefined where it speaks of someone else, of a plan, a hope or hearsay.
 */
export function echoOf(words: readonly string[], asked: Asked): 'yes' | 'no' | undefined {
  const text = words.join(' ')
  if (SCORN.test(text) || SCOTS_NOT.test(text)) return 'no'
  const short = helper(words, asked) ?? holding(text, asked)
  if (short !== undefined) return short
  if (someoneDid(text, words, asked)) return 'yes'
  const at = echoAt(words, asked)
  if (at === undefined) return undefined
  const word = words[at] ?? ''
  const contrary = saysContrary(word, asked.ideas)
  if (words.some(isNot)) return denial(words, at, contrary, asked)
  if (contrary) return 'no'
  // The words of a request given back are no leave yet: "I agree to talk".
  const noLeave = asked.asksLeave && asked.grave !== 'yes'
  return yesMayHide(asked.grave) || noLeave || HAVING.test(word) ? undefined : 'yes'
}
