import type { Asked } from './asked.ts'
import { yesMayHide } from './grave.ts'
import { ofPeople } from './person.ts'

const HEAD =
  '^(?:(?:just|only|about|at least|around|over|well over|yes|there|theres|there is|there was|there were|there are|got|ive got|ive|we had|we have|i have|i had|weve got|he had|they had|she had|has|had|been|its|its been|on|the|them|these|quite|bloody|like) ){0,3}'
const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen|dozens|hundreds|\\d{1,3})'
const MANY =
  '(?:a couple|couple|a few|few|some|several|loads|lots|plenty|tons|tonnes|masses|heaps|stacks|many|most|both|half|(?:everything|everyone|everybody)(?=$| (?:we|i|they|he|in|of|on|that)\\b)|a load|a lot|a (?:wee |little |tiny )?bit|a little|a fair (?:bit|few)|a good (?:few|bit)|all (?:of|three|four|five|six|my|our)|the lot|umpteen|too many|more than|whole (?:lot|street|family|pub|bus)|summat|something|bits?)'
const SOME = new RegExp(`${HEAD}(?:${NUMBER}|${MANY})\\b(?<rest>.*)$`)
const MONEY =
  /^(?:(?:about|around|nearly|over|just|only|roughly|all|the best part of) )*(?:\d[\d ]*(?:k|quid|pounds?|grand|p)?|(?:a |couple of |few )?(?:hundred|grand|fortune|bomb|packet)|my (?:life )?savings)(?: (?:quid|pounds?|grand|in total|so far))?$/
const NOT_AMOUNT =
  /^ ?(?:sec|secs|second|seconds|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|moment|mo|ticks?|question|oclock|am|pm|more time|way|day|hundred percent|percent|thing i|on the way|coming|due)\b/
const AT_EASE =
  /\b(?:fine|ok|okay|safe|unhurt|well|good|alright|not|no|nt|isnt|arent|wasnt|werent|didnt|dont|havent|hasnt|gone|left|went|moved|grown|if|but|might|think|said|could|would|was|were|used|ago|last year|nothing|nobody|none|instead|already|better|shaken|shook|startled|embarrassed|shouting)\b/

const OFTEN =
  /^(?:its |it is |its been |thats |this is |on |been |happens? |happened |he does it |they do it )?(?:all the (?:bleeding |bloody )?time|every (?:single |other |bloody )?(?:day|night|week|weekend|month|time|morning|evening|year|bloody day)|always|constantly|regularly|often|weekly|daily|nightly|most (?:days|nights|weekends)|again and again|over and over|time and again|on and off|loads of times|a regular (?:thing|occurrence)|makes? a habit of it|umpteen times|countless times|many a time|several times|sometimes|now and (?:then|again)|once or twice|once before|twice|(?:once|twice) (?:last|in|this|a|already)|(?:two|three|four|five|six|a few|a couple of|several|many|\d{1,2})(?: or (?:three|four|five|\d))? (?:times|occasions)|the (?:second|third|fourth|fifth|umpteenth|\d+(?:nd|rd|th)) time|(?:second|third|fourth|fifth|umpteenth|\d+(?:nd|rd|th)) time|(?:more|too many) times|still at it|still going|still happening)\b/
const FIRST_TIME =
  /^(?:no |its |it was |this is |this was |thats |its only |just |only )*(?:the |a |my )?(?:very )?(?:(?:first|1st)(?: time| one|$)|one off\b|isolated (?:incident|thing)|(?:out of|bolt from) the blue)/

/** How much of a thing: "most of it", "from start to finish". */
const SHARE =
  /^(?:i |we |yes |just |only |nearly |almost |pretty much |saw |seen |caught |heard |watched |got |took |lost )*(?:(?:all|most|some|bits|a bit|half|part|parts|much|every (?:bit|second|minute|word|last bit)|the (?:whole|entire|best part)|the (?:end|start|middle|last bit)) of (?:it|them|that|the .{1,15})|the (?:whole|entire) (?:thing|lot|show)|the lot|(?:from )?start to finish|from the start|from beginning to end|every (?:second|minute|bit|word)|everything)$/
/** A day or hour in the past, and nothing else, to whether a thing was done. */
const WHEN =
  /^(?:yes |online |by (?:phone|email) |i did |back |on |in |about |just )*(?:yesterday|last (?:night|week|month|year|time|summer|winter|\w+day)|this morning|earlier(?: today)?|(?:a few|a couple of|couple of|two|three|four|five|six|\d+|an?) (?:mins?|minutes?|hours?|days?|weeks?|months?|years?) ago|mon(?:day)?|tues(?:day)?|wednesday|thursday|friday|saturday|sunday|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "None", "nowt", "not a scratch", "not one", "not once", "never had any": that there is nothing, of whatever sort. */
const NOTHING =
  /^(?:can confirm |absolutely |there (?:is|was|were|are) |theres |ive got |got |we have (?:got )?|i have (?:got )?|had |has |seen |saw )?(?:none|nowt|nothing|nil|zero|zilch|zip|nada|sod all|naff all|bugger all|fuck all|jack shit|nobodys?|naebody|no ones?|noones?|nowhere|nuffin|nuthin|nuttin|not (?:a|an|one|so much as a|even a|a single|even one|the one) (?!clue|scooby|problem|lot|bother|good|bad|foggiest|few|bit (?:of|like)|hundred)[a-z]+|not (?:one|any|once|ever)|not a single (?:one|thing))\b(?<rest>.*)$/
const NOTHING_REST =
  /^(?: (?:of (?:us|them|it|that|those|the \w+)|on (?:us|me|him|her|them|it)|at all|whatsoever|thank god|thankfully|luckily|mate|sorry|no|nope|here|there|in (?:it|\d+ years|there)|about|around|to (?:report|tell|see)|thing|soul|person|single|missing|taken|gone|broken|hurt|injured|damaged|wrong|now|left|was|were|is|got|like (?:this|that)(?: before)?|before|ever|else|that i (?:saw|can see|could see|know of|know)))*$/
const NEVER =
  /^(?:i |we |he |she |it |they |its |hes |shes |weve |ive |have |has )?(?:had )?(?:never|nivver|not once|not ever)(?: (?:ever|once|was|is|never|would|will|could|has|before|had|have|been|seen|met|said|touched|laid|hurt|happened|done|did|got|bothered|heard|any|a|it|him|her|them|me|us|this|that|anything|owt|in|my|life|bother|trouble|til|till|until|now|\d+|years|personally|clapped|eyes|on|em|even|of|reported|spoke|told|saw|word|finger))*$/

const DEGREE =
  /^(?:(?:just |only )?(?:very|extremely|completely|totally|partly|partially|fully|hugely|massively|badly|slightly|(?:a )?(?:wee |little |tiny )?bit|a little|a touch|a tad|somewhat|quite|ever so|proper|dead)(?: (?:much|so|yes|yeah))*)$/
const ONES = /^(?:only|just|a few|some) (?:\w+ ){1,2}ones?$/
const NOT_BEFORE = /^not (?:before|previously|(?:un)?till? (?:now|today|this))\b/
const DO_NOT_ANY =
  /^(?:i |we |he |she |they |it |ive |weve |hes |shes )?(?:does not|do not|did not|doesnt|dont|didnt|havent|hasnt|never) \w+ (?:any|anything|none|owt|nowt|nothing)(?: (?:no|at all|mate|sorry))*$/
const GRADED = /\b(?:worried|afraid|scared|hurt|injured|damaged|speak|upset|shaken|frightened)\b/

interface Rule {
  readonly fits: (asked: Asked) => boolean
  readonly says: RegExp
  readonly means: 'yes' | 'no'
}

const tellsOfDeeds = ({ opens }: Asked) => opens === 'do' || opens === 'have'

/** First match wins. */
const RULES: readonly Rule[] = [
  { fits: (asked) => tellsOfDeeds(asked) || asked.asksAmount, says: SHARE, means: 'yes' },
  {
    fits: (asked) => tellsOfDeeds(asked) && !asked.asksNow && /^(?:did|have|has|had)\b/.test(asked.text),
    says: WHEN,
    means: 'yes',
  },
  { fits: () => true, says: NEVER, means: 'no' },
  { fits: ({ text }) => /\b(?:before|ever|happened|reported)\b/.test(text), says: FIRST_TIME, means: 'no' },
  { fits: ({ text }) => /\b(?:before|ever)\b/.test(text), says: NOT_BEFORE, means: 'no' },
  { fits: ({ opens, grave }) => opens !== 'modal' && grave === undefined, says: DO_NOT_ANY, means: 'no' },
  { fits: ({ text }) => /\b(?:lose|lost|pay|paid|money|cost)\b/.test(text), says: MONEY, means: 'yes' },
  { fits: ({ opens }) => opens === 'be', says: DEGREE, means: 'yes' },
  { fits: ({ asksAmount }) => asksAmount, says: ONES, means: 'yes' },
]

/**
 * What an amount says: "loads" and "two, 4 and 7" to whether there is any, "every weekend" to whether it happened, "nowt" and
 * "not a scratch" to either. A count of what is well, past or denied says nothing.
 */
export function amountOf(clause: string, asked: Asked): 'yes' | 'no' | undefined {
  const nothing = NOTHING.exec(clause)?.groups
  if (nothing !== undefined) return NOTHING_REST.test(nothing.rest ?? '') && !inPart(clause, asked) ? 'no' : undefined
  if (asked.asksLeave || yesMayHide(asked.grave)) return undefined
  if (asked.opens !== 'modal' && OFTEN.test(clause) && !AT_EASE.test(clause)) return 'yes'
  const rule = RULES.find(({ fits, says }) => says.test(clause) && fits(asked))
  if (rule !== undefined) return rule.means
  return asked.asksAmount || GRADED.test(asked.text) ? some(clause, asked) : undefined
}

/** Whether "nothing" is said of a part only, where danger could lie in the rest: "nothing broken", "nobody that I saw". */
const inPart = (clause: string, asked: Asked) =>
  asked.grave === 'yes' &&
  /\bthat i\b|\bnow\b|\belse\b|^nothing (?:broken|missing|taken|serious|major|bad|left|else)|^not an? (?!scratch|mark|soul|thing|chance|sausage|bit|hair|person|peep|graze|bruise|word|drop)/.test(
    clause,
  )

function some(clause: string, asked: Asked): 'yes' | undefined {
  const rest = SOME.exec(clause)?.groups?.rest
  if (rest === undefined || NOT_AMOUNT.test(rest) || AT_EASE.test(rest)) return undefined
  return /\b(?:any|some)(?:one|body)\b/.test(asked.text) && !ofPeople(rest) ? undefined : 'yes'
}
