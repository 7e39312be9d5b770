import type { Asked } from './asked.ts'
import { CALM_WORDS, NOT_AWAY } from './calm-words.ts'
import { noMayHide } from './grave.ts'
import { HURT, NOT, PRESENCE } from './question.ts'

/** What makes a no one for now, in part, or on a condition only. */
const LIMITS =
  /\b(?:yet|until|till|til|unless|for now|so far|at the (?:moment|minute)|for the (?:moment|minute|time being)|but|though|although|if|except\w*|apart|bar|besides|aside|other than|not counting|more than|usually|normally|tonight|as long as|so long as|provided|when hes|when she|not (?:too |that |so |very |really )?(?:bad|badly|much|serious\w*|major\w*|physically|emotionally)|physically|emotionally|mentally|not for me|while hes|while he)\b/
const ONLY = /\b(?:just|only|merely|simply)\b(?<what>.*)/
const FILL =
  '^(?: (?:a|an|the|my|our|his|her|their|some|very|really|pretty|quite|bit|little|both|all|in|me|of|wee|so|bloody|dead|absolutely|that|them|with))*'
const AFTER_ONLY: readonly { readonly asks: RegExp; readonly what: RegExp }[] = [
  {
    asks: HURT,
    what: new RegExp(
      `${FILL} (?:shook|shaken|shock|shocked|startled|upset|angry|fuming|annoyed|embarrass\\w*|pride|ego|dignity|pissed off|raging|fed up|tired|cold|wet|muddy|damage|car|cars|van|bike|bikes|fence|gate|windows?|doors?|wall|property|stuff|bumper|mirror|vehicles?|metal|paint\\w*|dented|words|verbals?|shouting|noise|late|feelings)\\b`,
    ),
  },
  {
    asks: /\b(?:weapons?|armed|knife|knives|guns?)\b/,
    what: new RegExp(
      `${FILL} (?:bare )?(?:fists?|hands|feet|mouth|words|verbals?|gob|shouting|boots?|kicks|punches|threats)$`,
    ),
  },
  {
    asks: /\b(?:child(?:ren)?|kids?)\b/,
    what: new RegExp(
      `${FILL} (?:us|me|adults?|husband|wife|dog|dogs|cat|cats|grown ?ups?|two of us|partner)(?: (?:here|and .{1,12}|two))*$`,
    ),
  },
  {
    asks: /./,
    what: /^ (?:reporting|asking|letting you know|wanted|want|wondering|noisy|noise|fed up|annoyed|annoying|a nuisance)\b/,
  },
]

const SCORN =
  /\b(?:time of my life|lov(?:e|ing) (?:it|every)|enjoy\w*|having (?:a|the|an?) (?:great|lovely|whale|ball|best|wonderful|fantastic)|why (?:would|should|on earth|the)|what makes you|bliss|paradise|delighted|living the dream|never better|course not|of course|obviously|do i look|does it|would you|wouldnt you|like a holiday|laugh|its fun|tickl\w*|snug)\b/

/** Words of harm, threat and hiding. */
const HARM =
  /^(?:bleeding|blood|bleed|hurts?|hurting|broken|broke|pain|painful|pains|cuts?|bruis\w*|ambulance|hospital|unconscious|concuss\w*|stab\w*|collapsed|swollen|dizzy|burn\w*|dead|died|die|dying|kill\w*|headaches?|sore|aches?|aching|bumps?|graze\w*|stitches|swell\w*|limp\w*|fractur\w*|sprain\w*|whiplash|teeth|tooth|scared|frightened|terrified|afraid|knife|gun|hitting|hit|hits|threat\w*|weapon|help|hiding|hid|hidden|hide|listening|watching|trapped|cupboard|wardrobe|attic|loft|barricad\w*|follow\w*|stalk\w*|smash\w*|kick\w*|punch\w*|attack\w*|scream\w*|fight\w*|beat\w*|grab\w*|strangl\w*|chok\w*|petrol|smoke|fire|axe|machete|bat|hammer|acid|bathroom|toilet|loo|sick|faint\w*|unwell|numb|headbutt\w*|slap\w*|shov\w*|drunk|worse|worried|wobbly|cry|cried|crying|asleep|chas\w*|bang\w*|shout\w*|trembl\w*|shaking|guns?|knives|unresponsive|poison\w*|overdos\w*|suicid\w*|hostage|blade|bullet|shot|shoot\w*|rap(?:e|ed)|abus\w*|wound\w*)$/
const CRITICAL =
  /\b(?:not|isnt|arent|no|stopped|cant|cannot|couldnt|barely|wont|hardly) (?:\w+ )?(?:breath\w*|mov(?:e|ing|ement)|respond\w*|wak\w*|conscious|pulse|safe|ok|okay|fine|alright|well|get up|stand|walk|feel|leave|get (?:out|away))\b|\blocked (?:in|myself|ourselves|me|us)\b|\bout cold\b|\bunder the bed\b|\blet (?:me|us) (?:go|leave|out)\b/
const TAKES_IT_BACK =
  /^(?:not|isnt|hasnt|havent|didnt|never|arent|wont|dont|doesnt|wasnt|nobody|none|without|no|any|nor|neither)$/

/** Whether a word of harm stands without a denial just before it. */
export function namesHarm(words: readonly string[]): boolean {
  return words.some(
    (word, at) => HARM.test(word) && !words.slice(Math.max(0, at - 4), at).some((before) => TAKES_IT_BACK.test(before)),
  )
}

const OF_ANOTHER =
  /\b(?:hes|shes|theyre|he is|she is|they are|he has|she has|they have|hes got|its) (?:(?:all|both|just|now|really|very|so|a|an|the|my|already|always|only|been|still|nearly|about|over|well|perfectly|absolutely|completely) )*(?<what>\w+)/g
/** What is said of someone else now that leaves all calm. */
const AT_EASE =
  /^(?:fine|ok|okay|safe|gone|left|away|out|well|good|grand|alright|all|harmless|old|elderly|\d+|\w+ty|child|kid|kids|baby|pensioner|oap|arrested|moved|long|not|never|at|inside?|lovely|nice|polite|quiet|calm|calmed|happy|sound|unhurt|uninjured|unharmed|over|finished|stopped|done|ended|settled|locked up|custody|prison|jail|dad|mum|mate|friend|friendly|soft|tiny|small|disabled|frail|joking|messing|playing|noise|noisy|loud|music|car|cars|parked|damage|property|sorted|walking|talking|sat|home|school|work|grown|adults|empty|later|ages|yesterday|last)$/

/** Whether something is said of someone else now that is not known to leave all calm: "he's on the roof". */
function othersNotAtEase(rest: string): boolean {
  for (const { groups } of rest.matchAll(OF_ANOTHER)) if (!AT_EASE.test(groups?.what ?? '')) return true
  return false
}

function onlyThat(rest: string, { text }: Asked): boolean {
  const what = / only$/.test(rest) ? ` ${rest.replace(/ only$/, '')}` : ONLY.exec(rest)?.groups?.what
  return what !== undefined && !AFTER_ONLY.some((each) => each.asks.test(text) && each.what.test(what))
}

const WEAPON = /\b(?:weapons?|armed|knife|knives|guns?)\b/
/** All that may follow a no to whether there is a weapon. A thing that is none of these may be one. */
const UNARMED = new Set(
  'he,she,they,i,we,it,him,her,them,hes,shes,theyre,his,the,a,an,is,was,were,are,are,had,has,have,did,didnt,wasnt,werent,isnt,not,never,no,nope,nah,none,nothing,nowt,weapon,weapons,knife,knives,gun,guns,armed,unarmed,empty,handed,fists,fist,hands,hand,bare,feet,just,only,punched,kicked,pushed,shoved,slapped,grabbed,hit,me,with,used,all,at,thank,god,goodness,thankfully,luckily,mate,sorry,there,any,anything,that,time,on,of,sort,kind,like,definitely,ran,off,away,gone,left,shouting,verbal,mouth,and,or,words,involved,seen,shown,drawn,visible,here,us,my,one,whatsoever,carrying,carried,him,by,up,fist,fight,in,to,be,so,well,ago,this,yes,sir,both,harmless,kids,kid,old,eighty,ninety,unless'.split(
    ',',
  ),
)

/** Whether what follows a no about danger leaves it a plain no. */
export function leavesCalm(rest: string, asked: Asked): boolean {
  if (rest === '') return true
  if (LIMITS.test(rest) || CRITICAL.test(rest) || SCORN.test(rest) || onlyThat(rest, asked)) return false
  if (asked.about === 'any' && /^(?:not|isnt) (?:me|mine|us)\b/.test(rest)) return false
  const words = rest.split(' ')
  if (WEAPON.test(asked.text)) return words.every((word) => UNARMED.has(word))
  if (namesHarm(words) || othersNotAtEase(rest)) return false
  if (PRESENCE.test(asked.text) && words.some((word) => NOT_AWAY.has(word)) && !NOT.test(rest)) return false
  return !noMayHide(asked.grave) || words.every((word) => CALM_WORDS.has(word) || /^\d{1,4}(?:am|pm)?$/.test(word))
}

const NO_FOR_NOW =
  /^(?:not|no) (?:just )?(?:yet|quite|till?|until|tonight|today|this (?:time|week))\b|^(?:not|isnt) (?:me|mine|us)(?: (?:no|mate|thankfully|thank god|luckily))*$/

/** Whether a whole no about danger is one for now, or for oneself, only. */
export const onlyPartly = (whole: string, asked: Asked): boolean =>
  noMayHide(asked.grave) && NO_FOR_NOW.test(whole) && (asked.about === 'any' || !/\b(?:me|mine|us)\b/.test(whole))

const CONDITIONS =
  /\b(?:but|although|though|except|only|until|till|til|unless|for now|for the|for a|for tonight|at the (?:moment|minute)|while|whilst|when|whenever|if|as long|as far|before|after|between|tonight|today|so far|yet|barely|hardly|ish|think|suppose|guess|hope|hopefully|touch wood|quick\w*|quiet\w*|whisper\w*|temporar\w*|physically|kind|sort|okay?ish|could|might|maybe|later|tomorrow|really safe|however|lol|not|no|never|cant|wont|apparently|supposedly|about|since|without|till|reckon|feel|provided|minutes?|mins?|hours?|moment)\b|\d|\bjust (?!me\b|us\b|got home|arrived)/
const OTHER_PERSON =
  /\b(?:he|hes|him|his|she|shes|her|they|theyre|them|theyve|ex|husband|wife|partner|boyfriend|girlfriend|hubby|dad|stepdad|someone|somebody|everyone)\b/
const OTHERS_AWAY =
  /^(?:(?:thank god|thankfully|now|cos|because|as|and|the) )*(?:he|hes|she|shes|they|theyre|theyve|my (?:ex|husband|wife|partner|boyfriend|girlfriend|dad)(?: is| has)?) (?:has |is |are |have |was |s |been )*(?:gone|left|moved out|moved away|not (?:here|in|home)|been arrested|arrested|in (?:custody|prison|jail|a cell)|locked up|dead)(?: (?:now|for good|ages ago|already|at work|from the house|the (?:house|area|country|flat)|and .{1,20}))*$/
const LOCKED_AND_GUARDED = /\b(?:doors? (?:is |are )?locked|locked)\b(?=.*\bpolice\b)/
const OFFICIAL =
  /^(?:(?:with|at) the police|the police are (?:here|with me|with us)|police (?:are )?(?:here|with me|with us)|officers? (?:are |is )?(?:here|with me|with us))/
/** Where and with whom people are safe. */
const SAFE_PLACES = new Set(
  'at,in,inside,with,back,the,a,an,our,me,us,mine,came,come,gone,went,got,has,have,been,moved,staying,stayed,stay,sat,sitting,work,home,house,flat,mums,mum,mam,mams,mother,mothers,dads,father,fathers,parents,sisters,sister,brothers,brother,nans,nan,grans,gran,friends,friend,mates,daughters,daughter,sons,son,auntie,aunties,aunt,uncle,uncles,cousins,neighbours,neighbour,family,hotel,hospital,nurse,nurses,doctor,doctors,gp,surgery,police,station,officers,shop,supermarket,tesco,asda,sainsburys,lidl,aldi,morrisons,waitrose,coop,cafe,costa,starbucks,mcdonalds,greggs,pub,library,church,mosque,school,college,uni,university,office,desk,refuge,shelter,hostel,car,van,train,staff,security,colleagues,colleague,boss,kids,children,girls,town,city,away,abroad,scotland,wales,london,manchester,leeds,phone,mobile,landline,number,line,indoors,arrived,house,people,around,everyone,together,number,new,place'.split(
    ',',
  ),
)
const FILLERS = new Set(
  'officer,were,thanks,thank,you,god,goodness,mate,love,ta,sir,now,well,all,perfectly,completely,totally,absolutely,very,safe,and,sound,we,i,am,are,im,it,is,its,that,thats,fine,good,yes,yeah,yep,please,of,course,definitely,whatever,cheers,pal,so,much,both,secure,private,alone,can,do,feel,honestly,too,sure,grand,ok,okay,go,ahead,fire,away,any,time,anytime,bab,duck,hun,babe,bro,fam,indeed,certainly,here,there,more,than,by,myself,on,my,own,miss,madam,maam'.split(
    ',',
  ),
)

/** Whether what follows a yes to whether all is safe leaves it a plain yes. What is not known to is asked again. */
export function leavesSafe(rest: string): boolean {
  if (rest === 'back') return false
  if (rest.split(' ').every((word) => word === '' || FILLERS.has(word))) return true
  if (OTHERS_AWAY.test(rest)) return !/\b(?:til|till|until|back|for now|at the moment|but|shower|asleep)\b/.test(rest)
  if (CONDITIONS.test(rest)) return false
  if (OFFICIAL.test(rest) || LOCKED_AND_GUARDED.test(rest)) return !OTHER_PERSON.test(rest)
  return rest.split(' ').every((word) => FILLERS.has(word) || SAFE_PLACES.has(word))
}
