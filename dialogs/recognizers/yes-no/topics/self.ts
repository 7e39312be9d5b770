import { saying } from './saying.ts'
import type { Topic } from './topic.ts'

const CONDITION =
  '(?:asthma|asthmatic|diabet\\w+|deaf|blind|autis\\w+|asperg\\w+|adhd|add|epilep\\w+|wheelchair|ms|me cfs|copd|anxiety|depress\\w+|bipolar|schizo\\w+|dyslexi\\w+|dyspraxi\\w+|ptsd|oxygen|cancer|chemo|arthritis|pacemaker|stammer|stutter|fibromyalgia|fibro|pregnan\\w+|parkinsons|dementia|alzheimers|stroke|heart|angina|blood pressure|learning (?:difficult\\w+|disabilit\\w+)|panic attacks?|hearing(?: aids?| loss)?|lip ?read\\w*|tourettes?|crohns|colitis|ibs|lupus|crutches|walking stick|stick|zimmer|prosthetic|amput\\w+|paralysed|mobility|vertigo|migraines?|narcolepsy|anorexi\\w*|bulimi\\w*|ocd|eupd|bpd|pots|eds|hypermobil\\w+|cerebral palsy|downs?(?: syndrome)?|hiv|kidney|dialysis|liver|lungs?|emphysema|sciatica|chronic (?:pain|fatigue|illness)|long covid|brain injury|head injury|disabled|disability|registered (?:blind|disabled)|blue badge|pip|medication|meds|tablets for .{1,15}|housebound|bedbound|frail|allerg\\w+|sight|cataracts?|glaucoma|macular|nerves|mental health|breakdown|sectioned|cpn|carer|speech|selective mute|mute|bad (?:back|legs?|knees?|hips?|heart|chest|lungs|eyes?|eyesight|nerves|feet|shoulder)|dodgy (?:knee|back|hip|heart|ticker)|hip replacement|new hip|poor (?:sight|eyesight|hearing|mobility|health)|hard of hearing|special needs|neurodiver\\w+|insulin|warfarin|inhaler|catheter|stoma)'

const LANGUAGE =
  '(?:polish|romanian|urdu|punjabi|panjabi|arabic|bengali|bangla|sylheti|gujarati|hindi|tamil|somali|turkish|kurdish|sorani|kurmanji|farsi|persian|dari|pashto|portuguese|spanish|french|italian|german|russian|ukrainian|lithuanian|latvian|bulgarian|hungarian|czech|slovak|albanian|greek|mandarin|cantonese|chinese|vietnamese|thai|tagalog|filipino|nepali|swahili|yoruba|igbo|tigrinya|amharic|welsh|japanese|korean|hebrew|bsl|british sign language|sign language|makaton|malayalam|telugu|sinhala|roma|dutch)'

/** What tells of the one who answers: health, language, home, and whom they told. */
export const SELF_TOPICS: readonly Topic[] = [
  {
    asks: /\b(?:disabilit\w+|disabled|health|condition|illness|medical need|make it (?:easier|hard))\b/,
    yes: new RegExp(
      `^(?!.*\\b(?:said|says|if|used to|my (?:mum|dad|son|daughter|wife|husband|mate|neighbour) (?:is|has))\\b).{0,40}\\b${CONDITION}\\b.{0,40}$`,
    ),
    no: saying(`
      (?:fit|healthy|strong|right|sound|hale|fighting|perfectly)(?: (?:as|and|in|fit) .{1,20})? ?(?:fit|healthy|fiddle|flea|rain|horse|well|ox|hearty|fine|bell|wind|body)?
      (?:in )?(?:good|perfect|great|full|excellent|rude|the best of) (?:health|shape|nick)
      (?:im |feeling |all |absolutely |perfectly |totally )*(?:fine|ok|okay|good|healthy|well|able bodied|alright|all right|grand|normal|a picture of health)
      (?:nothing|nowt|none)(?: .{0,25})?
    `),
  },
  {
    asks: /\b(?:interpreter|translat\w+|another language|speak english)\b/,
    firmYes: saying(`
      (?:english |inglish )?(?:is |very |too |so )*(?:not|no|isnt|little|bad|poor|small|not so|not very|not too)(?: (?:so|very|too|speak|much|good|great))* (?:good|english|inglish|great|well|perfect|much|understand)(?: .{0,15})?
      (?:dont|do not|not|cant|cannot|no|doesnt) (?:speak|understand|talk|read|write|know) ?(?:good|much|any|a lot of|very|the|well|english|so)?(?: .{0,20})?
      (?:speak|talk|only|small|very|understand)* ?(?:only )?(?:a )?(?:little|bit|small|basic|bad|broken) (?:of )?(?:english|inglish)
    `),
    yes: saying(`
      (?:for |in |speak |only |prefer |need |into |to |please |yes |an |some )*${LANGUAGE}(?: (?:please|interpreter|speaker|one|only|would|is|for|and|or|better|translator|language|if|thanks) ?.{0,20})?
      (?:for )(?:mum|mam|dad|nan|gran|wife|husband|mother|father|him|her|them|parents|grandma|son|daughter|partner|brother|sister)(?: .{0,20})?
    `),
    no: saying(`
      (?:born|raised|brought up|bred|grew up) .{1,25}
      (?:english|englishs) (?:is |are |s )*(?:fine|good|ok|okay|my first language|perfect|great|fluent|my language|grand|fluent|native|my mother tongue|the only one i .{1,10})(?: .{0,15})?
      (?:(?:speak|understand|talk|read|fluent in|good at|native|know|fluent) )+(?:you |perfect |good |fluent |it |very good |fine |enough )*(?:english|fine|well|perfectly|good|it|ok|enough)(?: .{0,20})?
      (?:native|fluent|english|british|brummie|scouse|geordie|welsh|scottish|irish|yorkshire|cockney|a geordie|a brummie)(?: (?:speaker|born|through and through|person|in english))?
      from (?:leeds|bolton|london|here|england|manchester|birmingham|liverpool|yorkshire|essex|kent|bradford|scotland|wales|ireland|newcastle|hull|sheffield|glasgow|the uk|round here|cardiff)
      can (?:manage|cope|understand|get by)(?: .{0,20})?
    `),
  },
  {
    asks: /\b(?:live|living|home) (?:alone|on your own|by yourself)\b/,
    yes: saying(`
      (?:me |myself |by myself |on (?:my|me) (?:own|tod|jack|lonesome) ?)(?:these days|and (?:the|my) (?:cat|cats|dog|dogs|budgie|goldfish|four walls)|myself and i|now|since .{1,20}|unfortunately|in the .{1,10})?
      since (?:my |the |he |she |i )?(?:husband|wife|partner|divorce|he|she|mum|dad|kids|we|died|passed|left|was widowed|split).{0,20}
      (?:widow|widower|widowed|single|divorced and alone|bachelor|spinster)
    `),
    no: saying(`
      (?:live |stay |living |share |lodge |at home )*with (?:my |me |the |our |a |some |two |three |four |his |her |other )*(?:husband|wife|partner|mum|mam|dad|parents|kids|family|children|sister|brother|flatmates?|housemates?|mates?|friends?|boyfriend|girlfriend|son|daughter|gran|nan|others?|people|in laws|lodgers?|carer|students|girls|lads|missus|fella|grandparents)(?: .{0,25})?
      (?:theres |there are |there is )?(?:two|three|four|five|six|seven|eight|\\d+) of us(?: .{0,15})?
      (?:me and|me plus|husband and|wife and|partner and|both|us two) .{1,25}
      (?:shared|share a|house ?share|student|uni|care|nursing|sheltered|hostel|bedsit|an hmo|hmo|flat ?share) ?(?:house|halls|flat|home|housing|accommodation)?(?: .{0,15})?
      (?:two|three|\\d|a|some|couple of) (?:lodgers?|flatmates?|housemates?|kids|children|tenants?|teenagers?)(?: .{0,15})?
      (?:husband|wife|partner|girlfriend|boyfriend|mum|dad|family)(?: .{0,20})?
      married(?: .{0,15})?
    `),
  },
  {
    asks: /\b(?:report(?:ed)?|told|tell|called|spoken|contacted|been in touch)\b.*\b(?:already|before|police|officer|bank|action fraud|101|council|school|doctor|anyone|this|it|insur\w+|landlord|site|app)\b/,
    yes: saying(`
      (?:did|done) (?:it |that |so )?(?:online|already|yesterday|straight|last|this|by|on|first|at|when|immediately|right away|monday|through|over)\\b ..
      (?:rang|called|phoned|emailed|texted|rung|telephoned|contacted|messaged|wrote to|went to|been to|popped into|spoke to|spoken to|talked to|told|informed|reported it|reported|notified|let) (?!no|nobody|my mate|a soul)(?:you|them|101|999|the|someone|somebody|my|your|it|on|yesterday|last|this|an|a|online|up|in|him|her|to|when|straight|first|about|crimestoppers|action|police|bank|monday|know)\\b ..
      (?:rang|phoned|called|did|reported)
      (?:a )?(?:crime|incident|log|case|report|ref) ?(?:number|ref|reference|no)?(?: .{0,25})?
      (?:a )?(?:reference|case number|new card|replacement card)(?: .{0,20})?
      (?:my |our |the )?(?:wife|husband|mum|dad|neighbour|neighbours|partner|son|daughter|boss|school|manager|landlord|mate|brother|sister)(?: has| have| already)* (?:did|has|reported .{1,10}|rang .{1,10}|called .{1,10}|phoned .{1,10})
      first thing (?:i|we) did
      (?:once|twice|three times|four times|several times|loads|a few times|many times|umpteen times)(?: (?:and|but|last|this|already|now) ?.{0,25})?
      (?:they|bank|the bank|police|council|theyve|you|your lot|school)(?: (?:have|has|already))* (?:said|told|gave|frozen|froze|refunded|blocked|cancelled|know|knows|are|is|refused|came|dealing|looking|wont|sent|stopped|investigating|took|put|locked|suspended|closed)(?! (?:shut|now)$).{0,30}
      (?:froze|frozen|cancelled|blocked|locked|stopped|suspended) (?:the|my|it|all|both|card|cards|everything|account)(?: .{0,25})?
    `),
    no: saying(`
      (?:gonna|going to|about to|will|ill|need to|meaning to|intend to|planning to|got to|have to|want to|wanted to) (?:do|ring|call|phone|tell|contact|speak|go|report|try|tomorrow|now|get|email|sort)\\b ..
      (?:thats )?next on (?:my|the) list
      (?:bank|banks|line|lines|theyre|their line|branch|office|they|lines are|phone line)(?: (?:is|are|was|were|s|line))* (?:shut|closed|busy|not open)(?: .{0,20})?
      (?:cant|couldnt|havent|not|unable to|still trying to)(?: (?:got|get|been able to|managed to|had|have))* (?:through|hold of .{1,8}|time|chance|a chance|the time|got round to it|round to it|the chance)(?: .{0,15})?
      (?:youre|you are|you|this is|thats|its) (?:the )?(?:first|only)(?: (?:one|person|ones|people|ive|i have|to|time|i|anyone))*(?: .{0,20})?
      (?:havent|not|never|didnt|hadnt|aint) (?:told|said|rang|mentioned|reported|spoken|spoke|called|breathed|let on|tell|report|call|ring|contacted|phoned|bothered|done|thought|dared) ?.{0,25}
      not (?:til|till|until|before) (?:now|today|this)
      kept it to myself.{0,15}
      tomorrow(?: .{0,10})?|first thing tomorrow|after this|later today
    `),
  },
  {
    asks: /\btargeted\b|\bbecause of (?:who|what) you are\b|\bhate\b|\bbecause of any of these\b/,
    yes: saying(`
      (?:he |she |someone )?(?:called|calling|shouted|shouting|yelled|screamed|said|wrote|chanted|made|spat|used|were|was|using|kept) .{0,30}\\b(?:p word|n word|f word|slurs?|racist|racial|homophobic|faggot|fag|queer|dyke|poof|tranny|terrorist|paki|gay|names?|monkey|gypsy|pikey|spastic|retard|islamophobic|antisemitic|nazi|swastika|anti ?muslim|black|foreign\\w*|muslim|jew\\w*|immigrant)\\b ?.{0,30}
      (?:he |she )?(?:said|told|shouted|telling)(?: (?:me|us|at|to|him|her|my \\w+))* (?:to )?(?:go|get|fuck off|piss off)(?: \\w+)? (?:back|home|out) ?.{0,40}
      (?:of )?(?:my |our |im |hes |being |a |the |we are )*(?:gay|lesbian|bi|trans|muslim|jewish|jew|black|asian|brown|sikh|hindu|disabled|hijab|headscarf|turban|kippah|accent|religion|faith|skin|colour|skin colour|race|nationality|disability|wheelchair|polish|romanian|foreign|foreigner|traveller|gypsy|roma|sexuality|pride flag|flag|boyfriend|girlfriend|cross|nose|name)(?: .{0,25})?
      (?:definitely |clearly |it was |purely |pure |was |totally |obviously )*(?:racist|racism|racial|homophobic|homophobia|hate crime|hate|transphobic|islamophobic|antisemitic|sexist|ableist)(?: .{0,15})?
    `),
    no: saying(`
      (?:pure|bad|my|just|completely|totally|purely|dead)? ?(?:luck|bad luck|random|opportunist|opportunists|opportunistic|chance|unlucky|coincidence)(?: .{0,15})?
      wrong place(?: and)? wrong time
      (?:just )?(?:kids|drunks?|teenagers|youths|lads|idiots|yobs)(?: (?:messing|being|mucking|having|arsing|bored|on) ?.{0,15})?
      (?:nothing|nowt) (?:like that|to do with .{1,15}|of the sort)
      (?:about|after|for) (?:the )?(?:money|parking|cash|phone|noise|drugs|fence|hedge|bins)
    `),
  },
]
