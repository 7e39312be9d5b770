import { fold, wordsOf } from '../words.ts'
import { type Grave, graveAnswer } from './grave.ts'
import { ideaOf } from './ideas.ts'

/** The helping verbs that a question can open with, by the family that answers it. */
export type Opening = 'be' | 'do' | 'have' | 'modal'

/** What the words of a yes-or-no question say about its answers. */
export interface Asked {
  readonly text: string
  readonly opens: Opening | undefined
  /** Whom it asks about: the person who answers, nobody in particular ("anyone", "there"), someone else, or a thing. */
  readonly about: 'you' | 'any' | 'other' | 'thing'
  readonly words: ReadonlySet<string>
  readonly ideas: ReadonlySet<string>
  /** The answer that tells of danger. The other one is read only where it is plain. */
  readonly grave: Grave | undefined
  readonly asksLeave: boolean
  readonly asksAmount: boolean
  readonly asksNow: boolean
  /** Whether it asks about the present: what was, is then no answer. */
  readonly present: boolean
}

const OPENINGS = new Map<string, Opening>([
  ...['am', 'is', 'are', 'was', 'were'].map((word): [string, Opening] => [word, 'be']),
  ...['do', 'does', 'did'].map((word): [string, Opening] => [word, 'do']),
  ...['have', 'has', 'had'].map((word): [string, Opening] => [word, 'have']),
  ...['can', 'could', 'will', 'would', 'should', 'may', 'might', 'shall'].map((word): [string, Opening] => [
    word,
    'modal',
  ]),
])

/** The family of a helping verb. */
export const openingOf = (word: string): Opening | undefined => OPENINGS.get(word)

const EMPTY = new Set(
  'a,an,the,this,that,these,those,it,its,i,you,your,yours,he,him,his,she,her,they,them,their,we,us,our,my,me,any,some,anyone,anybody,anything,someone,somebody,something,there,here,of,in,on,at,to,for,from,with,by,about,as,and,or,if,who,whom,which,what,when,where,why,how,be,been,being,am,is,are,was,were,do,does,did,done,have,has,had,got,can,could,will,would,should,may,might,shall,not,no,so,such,else,other,others,another,one,person,people,police,still,now,right,ever,before,already,yet,again,moment,time,like,than,because,think,same,get,let,just,also,too,more,most,very,during,after,since,while'.split(
    ',',
  ),
)

const LEAVE =
  /^(?:can|may|shall|should|could) (?:we|i|the (?:police|force))\b(?! be (?:worried|concerned))|\b(?:do you (?:want|agree|consent|need)|would you (?:like|be|mind|prefer|want|support|consider)|are you (?:happy|willing|ready|ok|okay|able)|is (?:that|this|it) (?:ok|okay|all right|alright|fine|safe) (?:to|if|for|with)|want to|like (?:a|to)|will you (?:make|give|sign|support|go|attend|let|take part|come)|(?:have|give) (?:us )?(?:your |their |his |her )?(?:permission|consent)|can (?:the police|we|someone|an officer|they))\b/
const AMOUNT =
  /\b(?:any|anyone|anybody|anything|anywhere|some|someone|somebody|something|there|before|ever|children|kids|people|witnesses|lose|lost|own|have|got|cctv|cameras|photos|more than|else)\b/
const NOW = /\b(?:still|now|nearby|going on|happening|at the moment)\b/

const WH = new Set(['who', 'what', 'which', 'where', 'when', 'why', 'how', 'whose'])
const OWNS = new Set(['have', 'got', 'own', 'keep', 'kept'])

const SOMEONE =
  /^(?:he|she|they)\b|^(?:the|that|this|your|a) (?:person|suspect|driver|man|woman|officer|people|police|child|partner|other|victim|rider|owner|caller|attacker|thief)\b/
const NAMED_FIRST = /^(?:the|your|that|this|these|those|its|their|his|her)$/

/** The words that carry what is asked, without the thing it is asked of: to have named the door does not say that it is broken. */
function saidOf(words: readonly string[], at: number): readonly string[] {
  const carrying = words.filter((word) => !EMPTY.has(word))
  if (!NAMED_FIRST.test(words[at + 1] ?? '')) return carrying
  if (OPENINGS.get(words[at] ?? '') === 'be') return carrying.length > 1 ? carrying.slice(-1) : []
  return EMPTY.has(words[at + 2] ?? '') ? carrying : carrying.slice(1)
}

/** A question's first clause: what follows only gives examples. */
const asked = (question: string) => question.split(/,? (?:such as|for example|like when)\b/)[0] ?? question

/** Reads a question. Linear in it. */
export function askedBy(question: string): Asked {
  const text = fold(question.slice(0, 400))
  const words = wordsOf(asked(text)).map((word) => word.replaceAll("'", ''))
  const opener = words.findIndex((word) => OPENINGS.has(word) || WH.has(word))
  const at = OPENINGS.has(words[opener] ?? '') ? opener : -1
  const asksLeave = LEAVE.test(text)
  const [first = '', second = ''] = at < 0 ? [] : words.slice(at + 1)
  return {
    text,
    opens: OPENINGS.get(words[at] ?? ''),
    about:
      first === 'you'
        ? 'you'
        : /^(?:any|some|there)/.test(first) || /^any/.test(second)
          ? 'any'
          : SOMEONE.test(`${first} ${second}`)
            ? 'other'
            : 'thing',
    words: new Set(words),
    ideas: new Set([
      ...saidOf(words, at).map(ideaOf),
      ...(words.slice(Math.max(at, 0) + 1).some((word) => OWNS.has(word)) ? ['keep'] : []),
    ]),
    grave: graveAnswer(text, asksLeave),
    asksLeave,
    asksAmount: AMOUNT.test(text),
    asksNow: NOW.test(text),
    present: /^(?:am|is|are|do|does|can|will)$/.test(words[at] ?? ''),
  }
}

/** Whether a question asks for leave or a wish, and not for what someone needs. */
export const isLeave = ({ asksLeave, grave, text }: Asked): boolean =>
  asksLeave && grave === undefined && !/\bneed\b/.test(text)
