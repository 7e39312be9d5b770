import type { Asked } from './asked.ts'
import { yesMayHide } from './grave.ts'

const RATHER = '(?:id |i would |we would |wed |would |much |id much |i )?(?:rather|prefer|sooner)'
const TAIL =
  '(?: (?:please|thanks|thank you|ta|cheers|mate|love|that|it|this|then|really|at all|too|with that|with it|by me|with me|for me|me|you|to))*'
const REFUSES = new RegExp(
  [
    `^${RATHER}(?: that)? (?:you |they |it |we |i )?(?:not|didnt|dont|wasnt|werent|wouldnt)\\b(?! say| answer)`,
    `^${RATHER} (?:you |they )?(?:emailed|texted|wrote|email|text|write|to be emailed|just)\\b`,
    '^(?:please |pls |just )?(?:dont|do not|not)(?: please)?$',
    '^(?:best|better) not$',
    '^(?:there is |theres |its )?(?:no need|not needed|not necessary|unnecessary|no point|not required|not interested|not keen|not worth it|not worth the bother|not for me)(?: .{0,30})?$',
    '^(?:i |id |im |am )?(?:cant|cannot|couldnt) be (?:bothered|arsed|doing)\\b',
    '^(?:i |im |am |were |not )?(?:not (?:bothered|fussed|fussy|interested|keen|bovvered|wanted)|couldnt care less)(?: .{0,20})?$',
    '^(?:dont (?:you dare|even think)|(?:best|better) not)\\b',
    '^(?:i )?(?:do not|dont|refuse to|decline to|wont|will not|never) (?:consent|agree|accept|permit|give)\\b',
    '^(?:i )?dont (?:see the point|want|need|fancy|bother|require|wish)\\b',
    '^not (?:on your (?:nelly|life)|likely|in a million years|over my dead body|a chance|today thank you|thanks|ta|thank you|really)\\b',
    '^over my dead body\\b',
    '^(?:i |we |ill |i will |i can |we can |can |well )(?:ll |will |can )?(?:manage|cope|get by|be alright|be all right|be fine|be ok|be okay|sort it|pass|leave it)\\b',
    '^(?:just )?(?:leave|forget|skip) it\\b',
    '^spare me\\b',
    '^(?:ring|call|text|email|use|try|contact|phone|speak to) (?:my|the|his|her|our) .{0,30}\\binstead$',
    '^(?:ring|call|phone|contact|text) (?:my|our) (?:mum|mam|dad|daughter|son|wife|husband|partner|sister|brother|carer|solicitor)\\b',
    '^(?:id like |i want |id prefer |id rather |prefer |want )?(?:to )?(?:stay|remain|be|keep) (?:it )?anonymous$',
  ].join('|'),
)
const ACCEPTS = new RegExp(
  [
    `^(?:ok|okay|alright|yes|aw|aye)? ?(?:go on|go on then|(?:ring|call|text|txt|phone|email) away|nae bother|nae problem|mm go on then|go ahead|please|please do|pls|plz|pleeease|by all means|feel free|be my guest|crack on|fire away|do|knock yourself out|help yourself|whenever|whatever suits|as you like|happily|gladly|with pleasure|you may|you can|you should)(?: (?:then|please|mate|thanks|ta|thank you|love))*$`,
    `^(?:any ?time|whenever(?: you (?:like|want))?|any ?time (?:after|before|from|between) .{1,15}|asap|as soon as (?:possible|you can|poss)|the sooner the better|(?:yes )?(?:after|before|between|from) (?:about )?(?:\\d{1,2}(?:am|pm|30)?|one|two|three|four|five|six|seven|eight|nine|ten|work|school|lunch|tea)(?: please| onwards)?|mornings?|evenings?|weekdays|daytime|any (?:day|evening|morning|afternoon|night))(?: (?:is |s )?(?:fine|good|best|ok|please|works|thanks|except \\w+))*$`,
    `^(?:that |that would |thatd |would |it would |itd |that will |thatll |itll |id find that |might )(?:be )?(?:really |very |so |most |a great |a big |a real |a |much )*(?:great|good|nice|lovely|help|helpful|brilliant|grand|perfect|fab|ideal|useful|appreciated|kind|smashing|champion|fine|ok|okay|wonderful|reassuring)(?: to .{1,25})?${TAIL}$`,
    `^(?:id|i would|i|we would|wed|we) (?:really |very much |dearly |quite )?(?:like|love|appreciate|welcome|be grateful|be glad|be happy|be pleased|want)(?: (?:to|that|it|this|them|some|so|one|for|if you (?:could|would)|very|much|a copy|nothing more))*$`,
    `^(?:if|as long as) (?:you (?:must|have to|need to|like|want|would|could|can|dont mind|wouldnt mind|please|think it helps)|its (?:no|not too much) (?:trouble|bother)|it helps|it will help|it gets him caught|possible|poss|thats (?:ok|okay|alright|all right|possible))${TAIL}$`,
    `^(?:i |we )?(?:wouldnt mind|wouldnt say no|dont mind(?: at all)?|have no objection|no objections?|got no problem with (?:that|it)|couldnt hurt|cant hurt|wont say no)${TAIL}$`,
    `^(?:im |were |i am |we are |more than |very |quite |perfectly |only too |am )*(?:happy|willing|fine|ok|okay|good|cool|content|glad|keen|chuffed)(?: (?:to (?=(?:help|be|give|make|sign|attend|support|do (?:it|that|so)|that|it|go (?:ahead|to court))\\b)|with |for |by |about ).{0,30})?$`,
    `^(?:thats |that is |its |it is |sounds |all )?(?:fine|ok|okay|good|cool|no problem|not a problem|grand|sound|alright|all right|champion|great|perfect)(?: (?:by|with|for) (?:me|us))?${TAIL}$`,
    `^(?:i )?(?:do |fully |hereby )?(?:consent|agree|accept|give (?:my )?(?:permission|consent)|permit it)(?: to (?:it|that|this|everything|all of (?:it|that)))?$`,
    `^(?:works|suits|does) (?:for )?(?:me|us)\\b`,
    `^(?:reluctantly|gladly|willingly|happily|wholeheartedly|fully|eagerly|grudgingly)${TAIL}$`,
    `^(?:anything|whatever|any help)(?: (?:that|it|you))* (?:helps|will help|takes|can|would help|going|to help)\\b`,
  ].join('|'),
)
const NO_MIND = /\b(?:mind|object)\b/
const CARELESS = /\b(?:up to you|whichever|either way|not sure|suppose|guess|wouldnt trust|but|unless|depends|only)\b/
const COMPANY = /^(?:would|do) you (?:like|want|prefer) (?:to|us to)? ?(?:stay|remain|be|keep)\b|anonym/

const OFFERS = /^(?:would you like|do you (?:want|need))\b/
const SORTED =
  /^(?:im|i am|were|we are|all) (?:all )?(?:fine|ok|okay|good|alright|all right|sorted|grand|sound)(?: (?:thanks|thank you|ta|cheers|mate|as (?:i am|it is)|for now|without))*$/
const KEEP_OUT =
  /^(?:(?:i want|id like|i would like|prefer|want|like) to (?:be|stay|remain|keep) anonymous|anonymous please|dont (?:say|tell) .{1,25}|no names?(?: please)?|please(?: do)?|id (?:rather|prefer (?:that|to|it))(?: be| stay)?(?: please)?|if (?:possible|i can|i could|thats (?:ok|possible))(?: please)?|i(?:d| would) (?:like|prefer) (?:to|that))$/
const PLAINLY =
  /^(?:(?:at )?any ?time|please do|go ahead|by all means|feel free|of course you can|you can)(?: (?:please|thanks|day or night|you like|at all))*$/

const ASKS_FOR_IT = / (?:please|pls|plz)$/
/** What may stand beside the question's own words in "a copy please": anything else may be wanted instead. */
const POLITE = new Set(
  'please,pls,plz,i,id,would,like,love,want,need,we,wed,ill,take,have,one,some,that,it,this,them,both,all,by,a,an,the,to,if,you,can,could,yes,very,much,thanks,ta,asap,now,soon,help,for,me,us,my,just,any'.split(
    ',',
  ),
)

/** What a word of consent or refusal says to a question that asks for leave or offers something. */
export function willingness(clause: string, asked: Asked): 'yes' | 'no' | undefined {
  if (!asked.asksLeave || NO_MIND.test(asked.text) || CARELESS.test(clause)) return undefined
  if (/\banything (?:else|more)\b|\bto add\b/.test(asked.text)) return undefined
  if (COMPANY.test(asked.text))
    return /\bhappy to be named\b/.test(clause) ? 'no' : KEEP_OUT.test(clause) ? 'yes' : undefined
  if (REFUSES.test(clause) || (OFFERS.test(asked.text) && SORTED.test(clause))) return 'no'
  if (yesMayHide(asked.grave)) return PLAINLY.test(clause) ? 'yes' : undefined
  if (ASKS_FOR_IT.test(clause) && clause.split(' ').every((word) => POLITE.has(word) || asked.words.has(word)))
    return 'yes'
  return ACCEPTS.test(clause) ? 'yes' : undefined
}
