import type { FollowUp } from '../follow-up.ts'
import { plain } from './words.ts'

/** A question about the answer that was just given. `bare`: it names nothing itself ("how long does that take?"), so that it can be about nothing else. */
export interface AskedNext {
  readonly about: FollowUp
  readonly bare: boolean
}

const LONGEST = 100
const BEFORE =
  /^(?:(?:and|but|so|ok|okay|also|thanks|thank you|right|well|oh|please|hi|then|great|um|erm|sorry|cheers|yes|yeah|no) )+/
const AFTER = /(?: (?:please|then|though|thanks|thank you|mate|exactly|roughly|usually|normally|now))+$/
const NATION_WORDS: readonly (readonly [FollowUp, string])[] = [
  ['northern-ireland', '(?:northern ireland|n ireland|ni|belfast|ulster)'],
  ['scotland', '(?:scotland|scottish|glasgow|edinburgh)'],
  ['wales', '(?:wales|welsh|cardiff)'],
  ['england', '(?:england|english|london)'],
]
const NATIONS_ASKED = NATION_WORDS.map(
  ([about, name]) =>
    [
      about,
      new RegExp(
        `^(?:(?:and|but|what about|how about|does (?:that|it|this) (?:apply|work|count|go)(?: also| too)?|is (?:that|it|this)(?: the same| true| different| also| so)*|what if (?:im|i am|it was|it happened|i live|that was)|same|is there one|what is it|the law|what) )*(?:for |if i live |if im |if it was )?(?:in|for|about) ${name}(?: too| as well| also| is it the same)?$|^(?:what about|how about|and) ${name}$`,
      ),
    ] as const,
)

/** It, that, or what was just spoken of. */
const IT = '(?:it|that|this|one|them|those|these|they|all that|all this)'
const BARE: readonly (readonly [FollowUp, RegExp])[] = [
  [
    'how-long',
    new RegExp(
      `^(?:how long (?:does|do|will|would|is|might|can) ${IT} (?:take|be|last)|how long (?:is|are) ${IT}|how long|how long for|how quick(?:ly)? (?:is|will) ${IT}(?: be| happen)?|how soon (?:is|will) ${IT}(?: happen| be| come)?|when will ${IT} (?:happen|come|be (?:done|ready|sorted))|how much time does ${IT} take|how many (?:days|weeks|months)(?: does ${IT} take| is ${IT})?|is ${IT} (?:quick|fast|slow))$`,
    ),
  ],
  [
    'deadline',
    new RegExp(
      `^(?:how long (?:do|have) i (?:have|got)(?: got)?(?: to do ${IT}| for ${IT})?|is there (?:a|any) (?:time limit|deadline|limit|cut off)(?: for ${IT}| on ${IT})?|when do i (?:have|need) to do ${IT}(?: by)?|by when(?: do i have to do ${IT})?|when is the deadline|whats the (?:deadline|time limit)|what is the (?:deadline|time limit)|(?:is ${IT}|am i) too late|can i still do ${IT})$`,
    ),
  ],
  [
    'cost',
    new RegExp(
      `^(?:how much (?:does|do|will|would|is|are) ${IT}(?: cost| going to cost)?|how much|what does ${IT} cost|is ${IT} free(?: of charge)?|does ${IT} cost(?: me)?(?: anything| money| much| a lot)?|do (?:i|you) (?:have|need) to pay(?: for ${IT}| anything| to do ${IT})?|do (?:i|you) pay for ${IT}|is there (?:a|any) (?:charge|fee|cost)(?: for ${IT})?|are there any (?:fees|charges|costs)|whats the (?:cost|fee|price|charge)|what is the (?:cost|fee|price)|will i (?:have to pay|be charged)(?: for ${IT})?|who pays(?: for ${IT})?)$`,
    ),
  ],
  [
    'without',
    new RegExp(
      `^(?:what if i (?:dont|do not|havent|have not|cant|cannot|never)(?: got| had| have| find| know| get| remember| lost| kept| keep)* ${IT}|what if ive lost ${IT}|what if i(?: have)? lost ${IT}|(?:i )?(?:dont|do not|havent got|have not got) (?:have |got |know )?${IT}(?: what do i do| what then| what now)|what if (?:there is|theres|there was|there are) (?:none|no such thing|nothing)|can i do ${IT} without ${IT}|what if not|if not)$`,
    ),
  ],
  [
    'who',
    new RegExp(
      `^(?:who (?:do|can|should|would|must) i (?:call|ring|phone|contact|ask|tell|speak to|talk to|email|write to|go to|see|report ${IT} to)(?: about ${IT}| for ${IT}| to do ${IT})?|who (?:deals with|does|handles|do i ask about) ${IT}|what number(?: do i (?:call|ring))?(?: for ${IT})?|whats the (?:number|phone number)|what is the (?:number|phone number)|(?:have you got|is there|do you have|give me|can i have) (?:a|the) (?:number|phone number)(?: for ${IT})?|which number|what is their number|whats their number|are they open(?: now| today)?|when are they open|when do they open|what are (?:their|the) (?:opening )?(?:hours|times))$`,
    ),
  ],
  [
    'need',
    new RegExp(
      `^(?:what do i need(?: for ${IT}| to do ${IT}| to have(?: ready)?| to bring| to send| to show)?|what should i (?:bring|have ready|have|send)|what do i (?:bring|take|have to (?:bring|send))(?: with me)?|do i need (?:anything|id|proof|any documents|documents|a form)(?: for ${IT})?|what (?:documents|papers|details|information|proof) do i need)$`,
    ),
  ],
  [
    'online',
    new RegExp(
      `^(?:can i do ${IT} (?:online|here|on the internet|by email|on my phone|on the website)|can ${IT} be done online|is ${IT} online|is there (?:a form|a website|an online form|a link)(?: for ${IT})?|where (?:do|can) i do ${IT}|where is the form|wheres the form|how do i do ${IT}|have you got a link|whats the (?:website|link|address)|what is the (?:website|link))$`,
    ),
  ],
  [
    'after',
    new RegExp(
      `^(?:what happens (?:next|then|after|after ${IT}|afterwards|now)|what (?:then|next|now)|what comes (?:next|after)|then what|and then|what will happen(?: next| then| to me)?|what happens (?:when|once|if) i do(?: ${IT})?|what happens (?:to|with) ${IT})$`,
    ),
  ],
  [
    'someone-else',
    new RegExp(
      `^(?:can (?:someone|somebody|anyone)(?: else)? do ${IT}(?: for me| instead)?|can (?:someone|somebody|my (?:mum|dad|mother|father|wife|husband|partner|son|daughter|friend|carer|sister|brother)) do ${IT}(?: for me)?|can i do ${IT} for (?:someone|somebody|someone else|somebody else|my \\w+|a friend|them|her|him)|what if ${IT} (?:is|was|happened) (?:for|to) someone else|can you do ${IT} for me)$`,
    ),
  ],
  [
    'refused',
    new RegExp(
      `^(?:what if (?:they|the police|it|that)(?: is| are| was)? (?:say no|refuse|refused|refuses|says no|dont|do not|wont|will not|never)(?: do ${IT}| answer| reply| help| listen| come)?|what if ${IT} (?:doesnt|does not|didnt|wont) (?:work|help)|(?:they|the police) (?:said no|refused|wont do ${IT}|wont help)(?: what (?:now|then|do i do))?|what if i disagree|can i (?:appeal|challenge ${IT}|complain about ${IT}))$`,
    ),
  ],
]

/** The same questions where they name a thing: "what if I don't have the frame number?". */
const NAMED: readonly (readonly [FollowUp, RegExp])[] = [
  [
    'without',
    /^what if i (?:dont|do not|havent|cant|cannot|never)(?: got| had| have| find| know| get| remember)* (?:\w+ ){0,3}\w+$/,
  ],
  ['how-long', /^how long (?:does|do|will) (?:(?:the|a|an|my) )?(?:\w+ ){1,2}take$/],
  ['cost', /^(?:how much (?:does|do|is) (?:the|a|an|my) (?:\w+ ){0,2}\w+(?: cost)?|is the (?:\w+ ){0,2}\w+ free)$/],
  ['need', /^do i need (?:the|a|an|my) (?:\w+ ){0,2}\w+$/],
]

/** How a question begins, or ends, that has no mark. */
const ASKS =
  /^(?:and|but|so|ok|what|whats|how|does|is|are|who|whos|can|do|am|when|where|which|have|will|then)\b|\bwhat (?:do i do|then|now)$/

/**
 * What a whole message asks about the answer before it. Undefined for all that is a question or a matter of its own. `open` is
 * true where a question stands that words could answer: "in Scotland" is then only a follow-up where it asks.
 */
export function readFollowUp(text: string, open = false): AskedNext | undefined {
  if (text.length > LONGEST) return undefined
  const whole = plain(text)
  if (open && !text.includes('?') && !ASKS.test(whole)) return undefined
  const words = whole.replace(BEFORE, '').replace(AFTER, '')
  const nation = NATIONS_ASKED.find(([, asked]) => asked.test(words) || asked.test(whole))?.[0]
  if (nation !== undefined) return { about: nation, bare: true }
  const bare = BARE.find(([, asked]) => asked.test(words) || asked.test(whole))?.[0]
  if (bare !== undefined) return { about: bare, bare: true }
  const named = NAMED.find(([, asked]) => asked.test(words))?.[0]
  return named === undefined ? undefined : { about: named, bare: false }
}
