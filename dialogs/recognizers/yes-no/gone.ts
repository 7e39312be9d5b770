import { PRESENCE } from './question.ts'

const SOFT =
  '(?:(?:no|nope|nah|naw|not any more|not anymore|well|yeah|and|then|so|hes|shes|theyre|theyve|its|now|all|both|just|already|since|long|thankfully|luckily|by the way|thank god|mate|sorry|by now|well and truly|bloody) )*'
const WHO =
  '(?:(?:he|she|they|it|one|the (?:\\w+ )?(?:lads?|blokes?|man|men|guys?|woman|women|driver|thief|thieves|suspects?|kids|youths|group|boys?|girls?|person|people|car|van|gang|pair|rider|burglars?|attacker|culprits?)|all of them|both of them|both|everyone|everybody) )?'
const HELPING =
  '(?:(?:has|have|had|is|are|was|were|all|both|just|already|since|now|long|got|been|soon|then|quickly|well) )*'
/** Verbs of leaving that leave nobody near, whatever direction follows. */
const FLED =
  '(?:bolted|vanished|disappeared|scarpered|fled|legged it|pegged it|hopped it|hot ?footed it|(?:jumped|vaulted|climbed|hopped) (?:over )?(?:the|a) (?:back |front |side )?(?:fence|wall|gate) and (?:away|off|gone|legged it|ran)|scattered|dispersed|did one|done one|do a runner|did a runner|done a runner|did a bunk|done a bunk|did a bunk|got away|gotten away|made off|made a run for it|ran for it|(?:took|taken|take|cleared|shot|legged|buggered|pissed|fucked|sodded|run|ran|drove|driven|sped|rode|cycled|walked|wandered|stormed|moved|went|gone|made|naffed|jogged|skated|trotted|headed|set|bombed|tore|tootled|reversed) (?:off|away)|moved on|miles away|half ?way to \\w+|out of sight|(?:got|hopped|jumped|climbed|gone|went) (?:on|in|into|onto|off on|off in) (?:a |an |the |his |her |their )?(?:(?!my|our|me|us)\\w+ )?(?:bus|taxi|cab|train|tram|car|van|uber|tube|moped|bike|metro|ferry|lorry|audi|bmw|golf|corsa|fiesta|merc|\\d+)|(?:caught|got|took) (?:a|the|his|her|their) (?:\\w+ )?(?:bus|taxi|cab|train|tram|uber|tube|\\d+))'
const HELD =
  '(?:(?:been )?(?:arrested|nicked|lifted|detained)|in (?:police )?custody|in (?:prison|jail|a cell|the cells|the nick)|locked up|banged up|behind bars|(?:the )?(?:police|cops|officers|old bill|your lot|feds|bizzies|polis|security) (?:have|has|got|have got|took|arrested|nicked|lifted|caught|picked up|picked)(?: (?:got|taken|arrested|nicked))? (?:him|her|them)|(?:you|youve) (?:already )?(?:got|nicked|arrested|took|have got) (?:him|her|them))'
const LEFT =
  '(?:gone|went|left|away|off|went home|gone home|no longer (?:here|there|about|around)|not (?:here|there|about|around) any ?more)'
/** What may follow a mere "gone" or "left" and leave it as plain. */
const WHEN_LEFT =
  '(?: (?:now|already|mate|pal|love|duck|ages|ago|hours?|minutes?|mins?|days?|weeks?|back|yesterday|earlier|last (?:night|week)|this (?:morning|afternoon|evening)|long|since|an|a|couple|few|good|half|of|about|around|over|two|three|four|five|ten|fifteen|twenty|thirty|\\d+|am|pm|at|by|the (?:scene|area|building|premises|shop|pub|street|estate)|thankfully|thank god|luckily|on foot|lang syne|for good|altogether|home|straight away|immediately|after that|afterwards|(?:towards|heading|down|up|along) .{1,30}|before (?:i|we|the police|police|anyone|you) .{1,25}|when (?:i|we|the police|police|security|they|he|she) .{1,25}|as soon as .{1,30}|in (?:a|his|her|their) (?:\\w+ )?(?:car|van|taxi|cab|\\w+)|on (?:a|his|her|their) (?:bike|moped|bus|scooter|motorbike|\\w+)))*'

const SAID_GONE = new RegExp(`^${SOFT}${WHO}${HELPING}(?:${FLED}|${HELD})(?<tail>(?: .{1,45})?)$`)
const SAID_LEFT = new RegExp(`^${SOFT}${WHO}${HELPING}${LEFT}${WHEN_LEFT}$`)
const NOT_GONE =
  /\b(?:back(?! in \w+)|return\w*|coming|still|here|next door|next doors|neighbour\w*|nearby|close|block|corner|around|behind|garden|shed|upstairs|downstairs|room|bed|toilets?|loo|kitchen|garage|house|but|think|thought|might|may|maybe|probably|reckon|if|soon|hell|will|to (?:get|fetch|find)|for (?:now|a)|mates|knife|quiet|mad|mental|crazy|bit|end of|bush\w*|hid\w*|floors?|roof|basement|cellar|attic|loft|stairs?|lift|office|corridor|lobby|site|minute|min|only|(?<!saw |seen |spotted |noticed )(?:me|us)|our|somewhere|never|said|says|wait\w*|watch\w*|hear|again|then|on one|head|in and|into (?!town|the (?:dark|night|distance|crowd)))\b/

const ELSEWHERE =
  /^(?:no |nope |nah )?(?:hes |shes |theyre |he is |she is |they are )?(?:(?:at|in|on) (?:work|prison|jail|hospital|school|college|uni|custody|football|golf|nights|a night shift|(?:his|her|their) (?:mums?|dads?|mates?|brothers?|sisters?|nans?|parents)|(?:another|a different) (?:town|city|country))|(?:away|abroad)(?: (?:on|in|with|for) .{1,20})?|out of the country)(?: (?:til|till|until) .{1,12}| today| now| all day)?$/
const PARTED =
  /^(?:no |nope |nah )?(?:he |she |they |hes |shes |we |weve )(?:has |have )?(?:moved out|moved away|split up|broke up|broken up|separated|kicked him out|chucked him out|threw (?:him|her) out)(?: (?:last|in|\w+ (?:weeks|months|years) ago|a) ?.{0,15}| ages ago| years ago)?$/
const WITH_YOU = /\bwith you\b/

/** Whether a clause tells, with nothing beside it that could mean near, that the ones asked after are gone. */
export function saysGone(clause: string, question: string): boolean {
  if (clause.length > 90) return false
  if (WITH_YOU.test(question) && (ELSEWHERE.test(clause) || PARTED.test(clause))) return true
  if (!PRESENCE.test(question)) return false
  const fled = SAID_GONE.exec(clause)?.groups
  if (fled !== undefined)
    return (
      !NOT_GONE.test(
        (fled.tail ?? '').replace(/ (?:as soon as|when|the second|the minute|soon as) (?:the )?\w+ \w+(?: \w+)?$/, ''),
      ) && !/^(?:the )?(?:van|car)\b/.test(clause)
    )
  return (
    SAID_LEFT.test(clause) &&
    !NOT_GONE.test(clause.replace(/\bhours? back\b|\b(?:no longer|not) (?:here|there|about|around)\b/g, ''))
  )
}

const GOES_ON = /\b(?:happening|going on)\b/
const OVER =
  /^(?:no |nope |nah )?(?:(?:its|it is|it|theyre|they|theyve|that|everything|everythings|this|that was|it was|all) )?(?:(?:is|was|has|have|all|now|already|well|long|been) )*(?:(?:finished|ended|over|over and done with|done and dusted|done with|done|a one off|one off)|(?:stopped|calmed down|died down) (?:ages|hours|days|weeks|a while|an hour|\w+ hours|\w+ days) ago|gone home)(?: (?:now|already|thankfully|thank god|ages ago|hours ago|yesterday|last night|\w+ (?:hours|days|weeks) ago|an hour ago|when (?:the )?police (?:came|arrived|turned up)|about .{1,10}|by .{1,12}|at .{1,8}|since .{1,10}))*$/
const DAY =
  '(?:yesterday|last (?:night|week|month|year|\\w+day)|(?:on |over |this |back in |in )?(?:sun|mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur)(?:day)?(?: (?:morning|afternoon|evening|night))?|(?:earlier )?(?:this morning|today|this week)|earlier|(?:a few|a couple of|couple of|two|three|four|five|six|several|\\d+|an?) (?:hours?|days?|weeks?|months?|years?) (?:ago|back)|hours ago|days ago|ages ago|back in \\w+)'
const PAST = new RegExp(
  `^(?:no |nope |nah )?(?:(?:it|this|that|it all|this all|all this|the fight|the incident) )?(?:all )?(?:was|happened|took place|occurred|went on|is from|were)(?: (?:just|all|on|about|only))* ${DAY}(?: (?:morning|night|afternoon|evening|about|at|around|.{1,10}))?$`,
)

/** Whether a clause tells that what was asked after is over, and not only for now. */
export function saysOver(clause: string, question: string): boolean {
  return GOES_ON.test(question) && clause.length < 80 && (OVER.test(clause) || PAST.test(clause))
}
