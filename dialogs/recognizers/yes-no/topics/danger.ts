import type { Topic } from './topic.ts'

const AGE = '(?:\\d{2,3}|(?:six|seven|eight|nine)ty(?: \\w+)?)'
const BODY =
  '(?:head|face|neck|back|chest|arm|leg|hand|wrist|knee|ankle|foot|feet|eye|eyes|ribs?|shoulder|nose|jaw|lip|finger|thumb|toe|elbow|hip|tooth|teeth|ear|skull|hands|arms|legs|knees)'

const WELL =
  '(?:fine|ok|okay|good|alright|all right|safe|well|grand|sound|unhurt|uninjured)(?: (?:thanks|thank you|ta|cheers|thank god|thankfully|mate))*'

/** What tells of harm, danger and who is at risk. */
export const DANGER_TOPICS: readonly Topic[] = [
  {
    asks: /\b(?:come back|coming back|return|happen again|likely to)\b/,
    firmYes:
      /^(?:(?:he|she|they|it) )?(?:always (?:does|do|comes?|happens)|(?:said|says|swore|promised|told me) .{0,20}\b(?:would|will|back|again|hed|theyd|hell)\b.{0,15}|will(?: do)?|keeps? .{1,20}|(?:is |are )?(?:bound to|certain to|sure to)(?: .{0,15})?|have before|has before|(?:\w+ )?every (?:\w+ )?(?:time|week|night|day|weekend|month))$/,
  },
  {
    asks: /\b(?:dog|animal)\b.*\b(?:danger|aggress|bit|bite|control|attack)/,
    yes: /\b(?:bit|bites|bitten|biting|attacks?|attacked|lunges?|lunged|lunging|growls?|growling|snapping|snarling|savaged|mauled|killed|vicious|nasty|goes for (?:people|anyone|everyone|other dogs)|went for|xl bully|off (?:the|its) (?:lead|leash))\b/,
  },
  {
    asks: /\b(?:any|some)(?:one|body)\b.*\b(?:hurt|injured|in danger)\b/,
    no: new RegExp(
      `^(?:no |nope |nah |yeah )*(?:everyones?|everybodys?|were all|we all|all of us|were both|both of us|theyre all|we are all|they are all|everyone|everybody)(?: (?:is|are|was|were))?(?: (?:all|both|completely|perfectly))? ${WELL}$`,
    ),
  },
  {
    asks: /^are you (?:\w+ )?(?:hurt|injured)/,
    no: new RegExp(
      `^(?:no |nope |nah )*(?:im|i am|i feel|feel|feeling|all|were|we are) ?(?:all |both |absolutely |perfectly |totally |completely )*${WELL}$`,
    ),
  },
  {
    asks: /\b(?:end(?:ing)? (?:your|it)|kill(?:ing)? yourself|suicid\w*|harm(?:ing)? yourself)\b/,
    firmYes:
      /^(?:every ?day|all the time|sometimes|constantly|always|often|most days)$|\b(?:got|have|took|taken|bought) (?:the |some |my |a load of )?(?:pills|tablets|rope|razor|blade)\b|\bdont want to (?:be here|live|wake up)\b|\bbetter off (?:dead|without me)\b/,
  },
  {
    asks: /\b(?:hurt|injur|bleeding|medical|ambulance|unwell)/,
    firmYes:
      /\b(?:not (?:moving|breathing|responding|waking)|isnt (?:moving|breathing)|wont wake|unresponsive|out cold|cant (?:walk|breathe|move|feel|stop the bleeding)|in agony|whos? unconscious|waters? (?:have |has )?broke|(?:stand|get) up|put (?:any )?weight on|being sick|gone (?:all )?(?:floppy|limp|blue|grey|white|cold|a funny (?:colour|shape))|throwing up|vomit\w*|having a (?:fit|seizure|stroke|heart attack)|fat lip|split lip|(?:his|her|my|their|the) \w+s? (?:is |are )?in bits|cant (?:see out of|hear out of|bend|lift|straighten|stand|swallow|talk)|couldnt (?:breathe|walk|stand|move|see)|had a (?:fall|fit|seizure|stroke|heart attack)|run over|fainted|overdosed?)\b/,
    yes: new RegExp(
      `\\b(?:my|his|her|their|our|me in the|him in the|her in the|the|a|bust|busted|broken|sore|black) ${BODY}\\b|\\b${BODY} (?:is|are|was|hurts?|killing|broke|broken|bleeding|bust|looks|feels)\\b|\\b(?:graze[sd]?|bruis\\w+|bumps?|whiplash|scratch(?:es|ed)|scrapes?|cuts|gash|stitches|in pain|sore|limping|concuss\\w+|claret|ow+|ouch|knackered|killing me|(?:broken|bust|busted|fractured|sprained|twisted|bruised|swollen|cut|burnt) \\w+|knocked (?:out|over|down)|passed out|paramedics?|a ?and ?e|nosebleed|sprain\\w*|fractur\\w+)\\b`,
    ),
    no: /^(?:im |we are |were |i am |all |both |everyone is |everyones )*(?:unhurt|unharmed|uninjured|unscathed|right as rain)$/,
  },
  {
    asks: /\b(?:hurt|hit|hitting|violent|assault\w*|attack\w*|abuse\w*)\b.*\b(?:you|anyone|before)\b/,
    yes: /\b(?:slap(?:s|ped)?|punch(?:es|ed)?|push(?:es|ed)?|shov(?:es?|ed)|grab(?:s|bed)?|kick(?:s|ed)?|strangled?|throttled|choked|hit(?:s)? me|beat(?:s|en)?|battered|black eyes?|in(?:to)? hospital|broke my|thr(?:ew|ows) (?:me|things)|spat|bit me|headbutt\w*|pinned me|dragged me|burn(?:t|ed) me|raped|my (?:arms?|face|ribs?))\b/,
  },
  {
    asks: /\bambulance\b/,
    yes: /^(?:please|yes please|(?:better |please |just |can you )?(?:send|get) (?:one|an ambulance|help|someone)|(?:need|needs) one|(?:he|she|they|i|we|my \w+) (?:does|do|needs?(?: one)?)|urgently|(?:the )?(?:\w+ ){1,3}needs (?:one|it|an ambulance|help|seeing to)|hurry(?: up)?|quick(?:ly)?|asap|straight away)(?: (?:please|now|quick|for \w+))*$/,
  },
  {
    asks: /\b(?:danger|at risk|threat|violen)/,
    firmYes:
      /\b(?:not|isnt|arent|nobody is|no one is|none of us are|nowhere is|no) (?:safe|safety)\b|\b(?:said|says|told|saying|swore|going to|gonna|threatening to|keeps? saying) .{0,40}\b(?:regret|knows? where (?:i|we|my|your)|pay for it|finish (?:me|him|her)|shoot|slit|bury|cut|break|rape|hang|kill|burn|smash|be back|be waiting|sort (?:me|us|him|her) out|dead|get (?:me|us|him|her)|find (?:me|us|him|her)|stab|hurt|batter|knock|do (?:me|us) in|put (?:my|our|his|her) windows|watch (?:my|your|his|her) back)\b|\bwouldnt (?:put it past|surprise me)\b/,
    yes: /\b(?:punching|smashing|banging on|trying to (?:get|break) in|trying the door|squaring up|throwing (?:things|stuff|punches)|following (?:me|us|her|him)|chasing|coming (?:up|for|at|towards|through|down)|grabbing|screaming|hitting|strangling|bleeding|pinned|swinging|(?:a|got a|has a|bad|nasty|vile) temper|knife|gun|machete|weapon|kicking (?:the|my|our|in|off)|locked (?:in|ourselves)|hiding|barricaded|trapped|waved? (?:a|the|his)|gas (?:is )?leaking|with (?:a|his|her) (?:hammer|bat|bottle|knife|stick|brick)|it already has|already has|already (?:is|does|did|was)|any (?:minute|second|moment))\b|^(?:please )?(?:help|help me|help us|hurry|sos|looks like it|bound to(?: .{1,12})?|very likely|most likely|likely|more than likely|very much so|highly likely)(?: (?:please|me|now|us|quick|quickly|tbh))*$|^(?:just )?(?:me|us|all of us|easily|him|her|them|we are|i am|my (?:kids|mum|daughter|son|sister|brother)(?: (?:is|are|was))?)$|^(?:he|she|they)(?: has|ve got| have|s got) (?:our|my|the) (?:kids|baby|children|daughter|son)$/,
  },
  {
    asks: /\b(?:nearby|near you|close by|still (?:there|here|about|around|outside|with)|there now|with you now|with you|around)\b/,
    firmYes:
      /\b(?:hasnt|havent|not|never) (?:gone anywhere|moved|budged|going anywhere|shifted)\b|\b(?:wont|refuses to|refusing to|wouldnt) (?:leave|go|shift|budge|move)\b/,
    yes: /\b(?:sat|parked|stood|standing|sitting|waiting|hanging about|watching|outside|upstairs|downstairs|next door|across the road|over the road|opposite|down the road|in the next room|come back|back again|hes back(?! in \w+)|theyre back|round the corner|at the door|at the window|hear (?:him|them|her)|snoring|asleep|in bed|cooking|in the (?:shower|bath|kitchen|lounge|garden|house|hall|living room)|(?:next to|beside|behind|right by|with|near) (?:me|us)|(?:can|i) (?:still )?see (?:him|her|them)|looking at (?:me|us|him|them)|lives? (?:here|next door|opposite|upstairs))\b/,
    no: /^(?:\w+ )?not (?:here|there|about|around|nearby|in)(?: (?:now|anymore|any more))?$|^(?!.*\b(?:bed|sleep|asleep|upstairs|downstairs|inside|back|coming|still|here|quiet|not|nt|mad|mental|crazy|for now|to get|to fetch|to find|room|into|nowhere|knife|mates|all night|kitchen|garden|shed|loo|toilet|garage|think|house|home)\b)(?:\w+ ){0,3}(?:legged it|long gone|scarpered|did one|done one|did a runner|ran (?:off|away)|drove off|drove away|sped off|walked off|rode off|gone|fled|vanished|disappeared|hopped it|cleared off|buggered off|pissed off|took off|made off|half way to \w+|miles away|arrested|been arrested|nicked|in custody|locked up|banged up|(?:police|cops|officers) (?:took|have|got|arrested) (?:him|her|them))\b(?: .{0,30})?$/,
  },
  {
    asks: /\b(?:happening|going on|still)\b/,
    no: /^(?!.*\b(?:all over|over (?:and|the|there|here))\b)(?:its |it |they |all |its all |everythings |that |he |over |was |is |has )*(?:stopped|finished|ended|over|done|quiet|gone quiet|calmed down|passed|packed up|moved on|dispersed|cleared off|gone home)(?: (?:now|about|and done|with|in|ages|ten|an hour|hours|minutes|ago|since|here|at|last|yesterday|already|by|a while|seconds|.{1,8}))*$|^(?:it |this |that |all this )?(?:was|happened) (?:on |over |about |all )?(?:yesterday|last|this morning|earlier|hours|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|over|in)\b/,
    yes: /^(?:it |its |theyre |hes |they |he )?(?:this (?:very )?(?:minute|second|moment)|right this (?:minute|second)|right now|as i type|kicking off|starting up|still (?:at it|going|on|happening|shouting|fighting|ongoing)|can hear (?:it|them|him)|ongoing|in progress|going on|happening|as we speak|right in front|getting worse|doing it|never stops?|(?:getting|gets) (?:louder|worse|nastier|closer)|wont stop|non ?stop|been (?:happening|going on) (?:all|since|for))\b|^(?:theyre|hes|shes|they are|he is|she is|someone is|someones) (?:\w+ly |just |all |still |now )*(?!leaving|going|coming|moving|sleeping|stopping)\w+ing\b/,
  },
  {
    asks: /\b(?:weapons?|armed)\b/,
    yes: /\b(?:knife|knives|machete|gun|pistol|shotgun|blade|bat|hammer|crowbar|screwdriver|axe|sword|bottle|iron bar|metal bar|baton|knuckle ?duster|zombie knife|bricks?|acid|pole|wood|plank|stick|glass|spanner|stanley|chain|catapult|taser|cs spray|pepper spray|scissors|shovel|spade|golf club|chisel|cosh|nunchucks|crossbow|air ?rifle|bb gun|rifle|firearm|dagger|razor|syringe|needle|cleaver|scaffold\w*|pipe|wrench|snooker cue|cue|rock|belt|whip)\b/,
    no: /^(?:he was |she was |they were |both )?(?:empty ?handed|unarmed)$/,
  },
  {
    asks: /\b(?:afraid|scared|frightened|worried)\b/,
    firmYes:
      /^(?:wouldnt you(?: be)?|who wouldnt(?: be)?|(?:i )?(?:dont|wont|cant|darent) (?:leave|go out|answer|open|go near|go home|be alone|sleep|eat|think) .{0,30})$/,
    yes: /^(?:(?:im |i am |were |we are |absolutely |bloody |dead |so |very |really |always |a bit |a little )*(?:terrified|petrified|scared stiff|scared witless|scared to death|bricking it|frightened|feart|sick to my stomach|anxious|worried sick|shaking|on edge)|wouldnt you(?: be)?|who wouldnt(?: be)?|(?:he|she|they|it) (?:scares?|terrif\w+|frightens?|petrif\w+) (?:me|us|the .{1,20})|(?:i )?(?:sleep|slept|sleeping) (?:with|in) (?:the|a|my) .{1,25}|(?:i )?(?:have|get|having|had) (?:nightmares|panic attacks|flashbacks)|walking on egg ?shells|looking over my shoulder|shaking(?: .{1,20})?|(?:i )?(?:dont|wont|cant|darent|never) (?:leave|go out|answer|open|walk|go|be) .{1,30}|(?:scared|frightened) (?:for my life|of what .{1,20}|to death|out of my wits)|(?:i )?(?:jump|flinch|shake|panic|freeze|cry|feel sick|tense up)\b.{0,35}|every time (?:the door|he|she|i|my phone) .{1,20}|(?:i )?(?:cant|cannot|dont|havent) (?:sleep|slept)\b.{0,30}|everyone is)$/,
  },
  {
    firmYes: /\b(?:isnt|not|arent) (?:very |too |at all )?(?:well|able to (?:walk|move))\b/,
    asks: /\b(?:elderly|old|ill|disab|vulnerable|scared|frail|easily led)\b/,
    yes: new RegExp(
      `\\b(?:is|hes|shes|im|was|aged|nearly|over|almost) ${AGE}\\b|^(?:\\w+ ){0,4}${AGE}$|\\b(?:dementia|alzheimers|wheelchair|oxygen|pregnant|disabled|disability|learning|autis\\w*|deaf|blind|stroke|cancer|crying|terrified|carers?|heart condition|heart trouble|epilep\\w*|asthma\\w*|diabetic|bedbound|housebound|frail|poorly|anxiety|ptsd|depress\\w*|mental health|isnt well|not well|unwell|pensioners?)\\b`,
    ),
    no: /^(?:we are |were |theyre |everyone is |everyones )?all (?:\w+ ){0,2}(?:young|fit|healthy)(?: .{0,20})?$/,
  },
  {
    asks: /\bchild(?:ren)?\b|\bkids?\b/,
    yes: /^(?:(?:i have |ive got |we have |theres |there is |just |only |and )*(?:a|the|my|our|his|her|their) (?:new ?born|baby|toddler|teenagers?|\d{1,2} (?:year|month|yr)s? old|little (?:ones?|boy|girl|lad)|lad|lass|bairns?|weans?)|i am one|im one|twins|triplets|(?:my|our) (?:two|three|four|youngest|little lot)|(?:me )?im (?:\d|1[0-7])(?! (?:months?|weeks?|days?|hours?))|mine(?! (?:are|is) (?:in|grown|adults?|over|at|with|all|both|\d\d|older|away))|ours|teenagers?|grand ?bab(?:y|ies)|newborn|(?:teenage|young|little|baby|our|small) (?:son|daughter|boy|girl|one|lad|brother|sister)s?|(?:have |has |got )*(?:the )?(?:grand ?kids|grandchildren|step ?kids|foster kids?)|(?:he|she|they) (?:has|have|got) a (?:baby|toddler|son|daughter|kid|child)|mine and (?:his|hers)|(?:he|she|they) (?:has|have|got) (?:two|three|four|one|\d))(?: .{0,20})?$/,
    no: /^(?:all |both |they are |theyre |mine are |just |only |its |no |were )*(?:childless|adults|grown ?ups|grown|over 18|adults only)(?: (?:up|here|now))*$/,
  },
]
