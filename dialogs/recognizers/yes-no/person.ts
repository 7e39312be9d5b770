import type { Asked } from './asked.ts'
import { yesMayHide } from './grave.ts'

const KIN =
  '(?:mum|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|son|daughter|lad|lass|wife|husband|hubby|missus|partner|boyfriend|girlfriend|sister|brother|mate|friend|pal|neighbour|aunt|auntie|uncle|cousin|carer|boss|tenant|landlord|client|customer|niece|nephew|grandson|granddaughter|colleague|little (?:boy|girl|one)|kid|child|flatmate|housemate)'
const SOMEONE = `(?:${KIN}s?|children|kids|babies|baby|boys?|girls?|men|man|women|woman|lady|ladies|bloke|blokes|fellas?|fellow|geezer|chap|chaps|guys?|teenagers?|drivers?|passengers?|cyclist|biker|rider|pedestrian|manager|cashier|staff|barman|bouncers?|shopkeeper|postie|postman|dog walker|people|person|couple|pensioners?|students?|twins|lodger|family)`
const ONESELF =
  /^(?:yes |yeah |and |just |only |that would be |thats |that was |it was |that is |its |it is |i am |im )*(?:me|moi|myself|i am|me and .{1,25}|both of us|all of us|one of them|one of (?:the )?(?:two|three|four|several|many|the victims)|i was the (?:one|person|victim|target|driver|owner)\b.{0,40}|the one (?:he|she|they) .{1,30}|us|i was|i suppose i am|i suppose so|mine|ours)$/
const ANOTHER = new RegExp(
  `^(?:no |nah |not me |it was |its |it is |it happened to |happened to |that was |im |i am |just |only |i was |am |(?:reporting|writing|calling|typing|doing this|here|asking|acting|filling this in) |(?:this |it )?(?:for|on behalf of) )+(?:a |an |the |my |our |her |his |their |someone elses? |poor |elderly |old |older |younger |little |best ){0,3}(?:${KIN}|lady|witness|passer ?by|bystander|onlooker|friend of|driver who stopped|someone else|somebody else|next door)(?: .{0,25})?$`,
)
const WITNESS =
  /^(?:no |i |just |only )+(?:a )?(?:witness(?:ed)?|saw it|passer ?by|bystander|onlooker|was passing|walked past|came across it|found (?:it|him|her|them)|heard it)\b/
const ASKS_SELF =
  /^(?:are|were) you the |\b(?:happen|happened) to you\b|^(?:is|was) (?:it|this) (?:you|about you|yours|your)\b|\bare you reporting (?:for|about) yourself\b/

const ASKS_ANYONE = /\b(?:any|some)(?:one|body)\b|\b(?:witnesses|children|kids|people)\b/
const NAMES_SOMEONE = new RegExp(
  `^(?:yes |yeah |just |only |about |at least |with |there was |theres )*(?:(?:a|an|the|my|our|his|her|their|this|that|one|two|three|four|some|both|another) )(?:(?:\\w+ ){0,3}${SOMEONE})(?: (?:is|was|has|did|and|in|at|from|next door|opposite|with|on|over|across|who|behind|too|here|there|up|down|of|passing) ?.{0,30})?$`,
)
const SELVES =
  /^(?:yes |yeah |just |only )*(?:me|us|all of us|both of us|me and (?:my |the |her |him |his )?\w+(?: \w+)?)(?: too| as well)?$/
const AT_EASE =
  /\b(?:fine|ok|okay|safe|unhurt|well|alright|all right|grand|sound|good|not|no|never|\w+nt|gone|left|away|moved|grown|if|but|might|may|think|thinks|said|says|could|would|used|ago|ill ask|adults?|instead|better|school|at work|out|expecting|pregnant|coming|due|on the way|over|asleep|police|ambulance|\d\d)\b/

/**
 * What naming a person says: to whether it is, or happened to, the one who answers ("my nan", "I'm the one he hit"), and to
 * whether there is anyone ("the old fella next door", "two lads in the chippy").
 */
export function personOf(clause: string, asked: Asked): 'yes' | 'no' | undefined {
  if (ASKS_SELF.test(asked.text)) {
    if (ONESELF.test(clause)) return 'yes'
    return ANOTHER.test(clause) || WITNESS.test(clause) ? 'no' : undefined
  }
  if (!ASKS_ANYONE.test(asked.text) || yesMayHide(asked.grave) || asked.asksLeave || AT_EASE.test(clause))
    return undefined
  if (asked.present && /\b(?:was|were|had|earlier|yesterday|last)\b/.test(clause)) return undefined
  if (/\belse\b|\bwitness|\bchildren\b|\bkids\b/.test(asked.text) && SELVES.test(clause)) return undefined
  return SELVES.test(clause) || NAMES_SOMEONE.test(clause) ? 'yes' : undefined
}

/** Whether an amount is one of people: what a count must be of where the question asks after anyone. */
export const ofPeople = (rest: string) => rest === '' || OF_PEOPLE.test(rest)
const OF_PEOPLE = new RegExp(
  `^ (?:of (?:us|them|em|the|my|our|those|his|her)\\b|(?:\\w+ ){0,2}${SOMEONE}\\b|(?:is|are|was|were|did|saw|hurt|injured|people)\\b|\\d)`,
)
