import { askedBy } from './asked.ts'
import { saysGone, saysOver } from './gone.ts'
import { noMayHide, yesMayHide } from './grave.ts'

/** What a statement answers to one family of questions, without a word for yes or no. */
interface Family {
  readonly asks: RegExp
  /** A yes even beside a "not": "don't use my name" to whether to stay anonymous. */
  readonly firmYes?: RegExp
  readonly yes?: RegExp
  readonly no?: RegExp
  /** Whether what is said leaves no danger open, though it is not what a yes or no says. */
  readonly calms?: true
}

const WHO =
  '(?:(?:im|hes|shes|theyre|theyr|weve|its|he is|she is|they are|both|all|the kids are|kids are) )?(?:all |both )?'
const KIN = '(?:nans?|grans?|grandmas?|grandads?|mums?|dads?|aunt(?:ie)?s?|uncles?|sisters?|brothers?|mates?|friends?)'

/** First match wins. A risk may be told by a statement, but is never ruled out by one that could be read otherwise. */
const FAMILIES: readonly Family[] = [
  {
    asks: /\b(?:hurt|injur|bleeding|medical|ambulance|unwell)/,
    yes: /\b(?:bleeding|blood|broken|unconscious|concuss\w*|stab\w*|collapsed|swollen|dizzy|stitches|ambulance)\b|\b(?:its|hurt|hurts) (?:my|his|her|their) (?:head|face|neck|back|chest|arm|leg|hand|wrist|knee|ankle|foot|eye|ribs?|shoulder|nose|jaw)\b/,
  },
  {
    asks: /\b(?:trapped|stuck|pinned)\b/,
    yes: /\b(?:stuck|pinned|wedged|jammed|crushed)\b|\bcant (?:get|climb) out\b|\bunder (?:the|a) (?:dash|dashboard|wheel|car|seat|lorry|bus)\b/,
  },
  {
    asks: /\bhappening\b/,
    yes: /^(?:as (?:i|we) (?:type|speak|write)|still (?:going|happening|at it)|they are still|its ongoing|ongoing|this minute|this second)\b/,
  },
  {
    asks: /\b(?:still|nearby|near you|close by|there now|with you now|around)\b/,
    yes: new RegExp(
      `^${WHO}(?:just )?(?:sat|stood|standing|sitting|parked|waiting|hiding|lurking|outside|inside|upstairs|downstairs|in the|at the|on the|behind|across the|over the road)\\b`,
    ),
  },
  {
    asks: /\b(?:speak|talk) freely\b|\bsafe to talk\b|\balone\b|\bprivate\b/,
    no: /^(?:hes|shes|theyre|he is|she is|they are|my \w+ is|someones|somebodys) (?:here|in the|next|within|outside the|in with|beside|upstairs|downstairs)/,
  },
  {
    asks: /^(?!.*\bsafe\b).*\b(?:child(?:ren)?|kids?)\b/,
    calms: true,
    yes: /^(?:(?:my|our|a|the|one|two|three|four|both) (?:wee |little |baby )?(?:son|daughter|kids?|children|child|baby|babies|boys?|girls?|toddler|grandson|granddaughter|twins|one)s?)\b(?!.*\b(?:at|with|away|moved|grown|nans?|dads?|school)\b)/,
    no: new RegExp(
      `^(?:(?:no |its |theyre |were |mine are |only |just )*(?:(?:just |all |only )+(?:adults?|grown ?ups)|child ?free|childless)|(?:we |i )?(?:dont|do not|havent) (?:have|got) (?:any|kids|children)(?: kids| children)?|mine are (?:in their (?:\\d0s|twenties|thirties|forties|fifties)|adults|grown|over 18))(?: (?:here|now|no|in))*$|^${WHO}(?:at|with|staying (?:at|with)|round) (?:school|nursery|college|uni|(?:the|my|his|her|their|a|your)? ?${KIN})\\b|\\b(?:grown up|flown the nest|left home|moved out)\\b`,
    ),
  },
  {
    calms: true,
    asks: /\b(?:before|already|previously|ever)\b/,
    yes: /^(?:loads|lots|plenty|countless|often|constantly|always|many times|too many|so many|all the time|every (?:day|week|night|time|weekend)|(?:once|twice|several times|a few times)(?: before)?)\b/,
    no: /^(?:its |it was |this is |thats |youre |no )?(?:the )?(?:very )?first (?:time|one|person|ive|i have)(?: (?:ever|mate|honestly|this|thats|that|its|it|has|hes|have|happened|for me|for us|ive|i|weve|we|reported|told|rang|contacted|been|done|anything|like|anyone|this way|here|in|all|my|years|life|no))*$/,
  },
  {
    asks: /^(?:do|did|does|would) (?:you|they|he|she) (?:know|recogni[sz]e) (?!if\b|whether\b|of any|about)/,
    yes: /^(?:its|it was|hes|shes|theyre|that was) (?:always |definitely |only )?(?:my|our|next door|the (?:neighbour|bloke|lad|woman|man|kid|lads|kids|family) (?:from|next|at|in|who|opposite|across|upstairs|downstairs))\b|^its always \w+$/,
    no: /^(?:no idea|no clue|not a clue|havent a clue|havent got a clue|have no idea)(?: mate| sorry| who)?$|\b(?:complete|total|perfect) strangers?$|^never (?:seen|met|clapped eyes on)\b|^(?:just )?(?:some )?randoms?$/,
  },
  {
    calms: true,
    asks: /\banonym/,
    firmYes:
      /\b(?:keep|leave) (?:me|my name|us) out\b|\b(?:dont|do not|never) (?:use|give|put|say|tell|want)\b.*\bname\b|^(?:without|no) (?:my )?names?\b/,
    no: /^(?!.*\b(?:dont|do not|never|without|please not|cant|rather|not to)\b.*\bname\b).*\b(?:put|use|give|take|have|got) my name\b|\bname is fine\b|\bmind being named\b|\b(?:nothing|nowt|owt) to hide\b|\bmy names? (?:is |s )?(?!out)\w+ \w+$|^(?:i )?(?:dont (?:mind|care)|not (?:bothered|fussed)) (?:who|if (?:people|they|anyone)) .{1,15}$|^(?:im |i am )?happy to (?:be named|give my name)\b/,
  },
  {
    asks: /\b(?:insur|tax|mot\b|licen[cs]e)/,
    yes: /^(?:fully comp|comprehensive|third party|up to date|in date)\b/,
    no: /\b(?:ran|run|runs) out\b|\b(?:expired|lapsed|cancelled|out of date)\b/,
  },
  {
    asks: /\b(?:right|correct)\b/,
    yes: /^(?:spot on|bang on|perfect|thats the one|thats it|all good|it is that|got it in one)$/,
    no: /^(?:close|almost|nearly|not quite)\b|\bits? \S+,? not \S+|\bnot \S+,? its \S+|\bshould (?:be|say)\b/,
  },
  {
    asks: /\banything (?:else|more)\b|\b(?:like|want) to add\b/,
    no: /^(?:thats|that is|thats about|i think thats) (?:it|all|the lot|everything)\b|^nothing (?:else|more)\b|^(?:all|im) done\b/,
  },
  {
    asks: /^(?:would you like|do you (?:want|need))\b/,
    yes: /^(?:might as well|go on then|if (?:you|i) could|wouldnt say no|wouldnt mind|would be (?:good|great|nice|lovely|a help))\b/,
    no: /^(?:im|were|we are|i am) (?:alright|all right|good|ok|okay|fine|sorted)(?: thanks| ta| cheers| thank you)?$|^(?:ill|id|lets) leave it\b/,
  },
  {
    calms: true,
    asks: /^(?:are you|do you feel) (?:\w+ )?(?:safe|ok|okay)\b/,
    yes: /^(?:safe )?as houses$|^perfectly(?: safe)?$|^(?:im |i am |were |we are |feel |i feel |all )?(?:totally |completely |perfectly |very )?safe(?: and (?:sound|well))?(?: (?:yes|yeah|now|thanks|thank you|thank god|mate))*$|^(?:im |i am |were |we are )?(?:at|in) (?:the |a )?police station$/,
  },
  {
    calms: true,
    asks: /\b(?:speak|talk) freely\b|\bfree to (?:speak|talk)\b|\balone\b|\bin private\b/,
    yes: /^(?:im |i am |yes |all |home |were )*(?:alone|by myself|on (?:my|me) (?:own|tod|jack))(?: (?:here|now|yes|yeah|in the (?:car|van|office|house|flat)|at (?:work|home)|mate))*$/,
    firmYes: /^(?:theres )?(?:nobody|no one)(?: else)? (?:in|here|about|around|home|with me)$/,
    no: /^(?:no )?(?:(?:he|she|they|people|everyone|someone|the kids) (?:can|will|could|might) (?:hear|listen|see)\b.{0,20}|not with .{1,30}|(?:got|have|ive got) company|theres (?:people|someone|others).{0,20})$/,
  },
  {
    calms: true,
    asks: /^are you (?:\w+ )?(?:hurt|injured|bleeding|unwell)/,
    no: /^(?:no )?(?:(?:im |i am |we are |were )?not (?:hurt|injured|bleeding|unwell)(?: (?:at all|no|thankfully|thank god|luckily))*|(?:im |i am |were |all )?(?:unharmed|unhurt|uninjured|unscathed|(?:right )?as rain)|not (?:even )?a (?:scratch|mark|graze|bruise)(?: on (?:me|us))?|not me(?: no)?)$/,
  },
  {
    calms: true,
    asks: /^(?:is|was|were|are) (?:any|some)(?:one|body) (?:\w+ )?(?:hurt|injured)/,
    no: /^(?:(?:no|nobodys?|no one|no ones|noone|none of us|none) (?:was |were |is |are |got |been )*(?:hurt|injured)(?: (?:at all|thankfully|thank god|luckily))*|nil|not (?:even )?a (?:scratch|mark|graze|bruise) on (?:us|any of us|anyone|either of us))$/,
  },
  {
    calms: true,
    asks: /\bin (?:any )?danger\b/,
    no: /^(?:no )?(?:im |i am |we are |were |not |nobody is |no one is |none of us are )+(?:in danger|in any danger)(?: (?:now|at all|no))*$/,
  },
  {
    calms: true,
    asks: /\b(?:weapons?|armed)\b/,
    no: /^(?:no |nope )?(?:he was |she was |they were |both |all )?(?:unarmed|empty ?handed)(?: (?:no|both|all))*$/,
  },
  {
    calms: true,
    asks: /\bthreats?\b|\bthreatened\b/,
    no: /^(?:not once|not ever|none|never|nothing like that)(?: (?:no|at all|mate))*$/,
  },
  { calms: true, asks: /\bsafe\b/, yes: /^(?:safe )?as houses$|^perfectly(?: safe)?$/ },
]

const THERE_IS =
  /^(?:is|are|was|were|has|does|did) (?:any|some)(?:one|body)\b|^(?:is|are|was|were|do|does|did|has|have) (?:there |they |you |he |she |it )?(?:any|some|other|have|children|kids|people|guns|weapons|witnesses|dogs)\b|^(?:is|are|was|were) there\b/
const SOME =
  /^(?:(?:just |only |about |at least )?(?:one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d?|a couple|a few|several|loads|lots|plenty|both)(?: of (?:them|us|em))?)$/
const NONE =
  /^(?:none|nobody|no one|noone|no body|not a soul|naebody|nowt|zero|0|no people|nae one)(?: at all| whatsoever| here| now| around| thank god| thankfully)*$/

/** What a statement says to this question, where it is plain; undefined elsewhere. `whole` is folded, without apostrophes. */
export function toldBy(whole: string, question: string): 'yes' | 'no' | undefined {
  if (THERE_IS.test(question)) {
    if (NONE.test(whole)) return 'no'
    if (SOME.test(whole)) return 'yes'
  }
  if (saysGone(whole, question) || saysOver(whole, question)) return 'no'
  const { grave } = askedBy(question)
  for (const family of FAMILIES) {
    const said = family.asks.test(question) ? saidIn(family, whole) : undefined
    if (said === undefined) continue
    const mayHide = said === 'yes' ? yesMayHide(grave) : noMayHide(grave)
    if (!mayHide || family.calms === true) return said
  }
  return undefined
}

function saidIn({ firmYes, yes, no }: Family, whole: string): 'yes' | 'no' | undefined {
  if (firmYes?.test(whole) === true) return 'yes'
  if (no?.test(whole) === true) return 'no'
  return yes?.test(whole) === true && !DENIED.test(whole) ? 'yes' : undefined
}

const DENIED =
  /\b(?:not|no|isnt|hasnt|havent|didnt|never|arent|wont|doesnt|wasnt|dont|cant|couldnt|werent|wouldnt|think|nobody|none|nothing|nowt|without|if|but|was|were)\b/
