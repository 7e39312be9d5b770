import type { Topic } from './topic.ts'

/** What tells what was seen, known, taken, broken, owned or agreed. */
export const FACT_TOPICS: readonly Topic[] = [
  {
    asks: /\b(?:drink|drunk|drugs|alcohol)\b/,
    yes: /\b(?:drunk|plastered|hammered|wasted|pissed|smashed|steaming|bladdered|legless|stoned|high|wired|coked|off (?:his|her|their) (?:head|face|tits|nut)|drinking|(?:stank|stinking|reeked|reeking|smelt|smelled|smell) of|booze|beer|cider|vodka|lager|weed|cannabis|coke|cocaine|spice|ketamine|speed|heroin|crack|pills|slurring|slurred|swaying|out of it|worse for wear|been on the)\b/,
    no: /^(?:(?:he|she|they|was|were|all|both|i|we|is|are) )*(?:stone cold |completely |totally )?sober(?: as a judge)?$|^(?:doesnt|dont|didnt) (?:drink|touch)\b.{0,20}$|^tee ?total$/,
  },
  {
    asks: /\b(?:moved|cleaned|tidied|touched|washed)\b/,
    yes: /^(?:i |we |ive |weve |they |someone |my \w+ |he |she |the \w+ )*(?:have |has |had |just |already )*(?:cleaned|moved|swept|wiped|washed|tidied|cleared|hoovered|mopped|scrubbed|picked|binned|boarded|fixed|repaired)\b.{0,30}$/,
    no: /^(?:(?:its |it is |all |just |exactly |we |i |ive |weve |been )*(?:left (?:it|everything|them|alone)|as (?:it was|they left|he left|we found|i found)|untouched|same as|how (?:it was|they left))\b.{0,25}|(?:its |it has |its been |it |theyve )?(?:not|nobodys?|no one has|no ones|no one|nobody has|nothing has|nothings|havent|hasnt|never)(?: been)? (?:moved|touched|cleaned|washed|been near)\b.{0,20})$/,
  },
  {
    asks: /\bfire service\b|\bpolice (?:come|called|attend)|\bambulance (?:come|called)/,
    yes: /^(?:they |two |one |the |a |an |my |our |neighbours? |someone |wife |husband |i |we |yes |both |three )*(?:came|turned up|attended|arrived|engines?|put it out|called (?:them|it in|999)|rang (?:them|999)|did|been and gone|been|were here|sent)\b.{0,25}$/,
    no: /^(?:(?:i |we |it )?(?:put it out (?:myself|ourselves)|went out (?:by itself|on its own)|burnt (?:itself )?out)|(?:didnt|did not|no) need(?: to| them)?|not needed).{0,20}$/,
  },
  {
    asks: /\bup to date\b/,
    yes: /^(?:its |all |it is |still )*(?:the )?(?:same|current|correct|right)(?: (?:one|as before|address|number))?$/,
    no: /\b(?:out of date|needs? (?:changing|updating)|old (?:one|address|number))\b/,
  },
  {
    asks: /\b(?:get|got|getting|break|broke) (?:in|inside|into)\b/,
    yes: /^(?:they |he |came |got |broke |climbed )*(?:in )?through (?:the|a|my)\b/,
    no: /\b(?:couldnt|didnt|never|failed to) (?:get|make it|manage|break|open)\b/,
  },
  {
    asks: /\binsur|\btax|\bmot\b|\bwarranty\b|\blicen[cs]e\b/,
    yes: /\b(?:fully comp|third party|fire and theft|comprehensive|insured with|with (?:aviva|admiral|direct line|axa|churchill|lv|esure|the aa|more ?than|hastings)|through (?:the )?(?:bank|work)|up to date|all legal|(?:on|under|through|with|by) (?:my |the |our |his |her )?(?:house|home|contents|household|buildings|bank|work|car|motor|cycling|bike|club|landlords?|travel|pet|family|nfu|company|business)\b.{0,25}|its covered|im covered|were covered|am covered|covered (?:by|under|on|for|through|with)|pay (?:monthly|yearly|annually|every month|by direct debit|\d+))\b|^(?:with |its |through )?(?:the )?(?:aviva|admiral|direct line|axa|churchill|lv|esure|aa|hastings|more ?than|nfu|saga|rac|tesco|petplan|laka|yellow jersey|bikmo|marshmallow|ageas|allianz|zurich|legal and general|halifax|nationwide|john lewis|swinton|elephant|diamond)$/,
    no: /\b(?:lapsed|expired|ran out|run out|cancel(?:led|ed|it)? ?(?:it)?|never bothered|couldnt afford|didnt bother|cant afford|out of date|uninsured|dont bother|stopped paying|didnt renew|let it lapse|let it go|policy (?:has )?ended|sorn|(?:wasnt|didnt get|not|never) renewed|forgot to renew|not worth (?:it|insuring)|too (?:expensive|dear|old to)|never (?:got round|insured|had|bothered|thought)|(?:wasnt|isnt|not|never|wont) (?:be )?(?:covered|insured|on (?:my|the|our) (?:policy|insurance))|only the \w+ (?:is|was))\b|^(?:the |only )*(?:contents|house|home|car|building)(?: is| are| was)?(?: yeah| yes)? but not\b/,
  },
  {
    asks: /\bknow who\b|\bidea who\b|\bwho did it\b/,
    yes: /\b(?:a (?:fair|good|pretty good|rough) idea|the same (?:lads?|lot|people|man|bloke|ones?|kids) as|him from|her from|them from|know exactly who)\b|^(?:it was |its |by )?(?:her|my|his|our|the) (?:ex|neighbours?|brother|sister|mum|dad|landlord|boss|mate|cousin|uncle|son|daughter|partner|husband|wife|lodger|tenant|stepdad)(?: (?:next door|upstairs|downstairs|opposite))?$/,
    no: /^(?:i )?(?:only )?wish i (?:did|knew)$|^could (?:be|have been) anyone$|^(?:some|just some) (?:\w+ ){1,2}(?:in|with|on) .{1,20}$/,
  },
  {
    asks: /\b(?:know|recogni[sz]e)\b.*\b(?:person|him|her|them|driver|who|suspect|man|woman|people|someone)\b/,
    yes: /^(?:he|she|they|hes|shes|theyre|its|it was|thats|yes) ?(?:is |are |was )?(?:my|our|the) (?:ex|mum|dad|neighbours?|landlord|boss|brother|sister|cousin|partner|husband|wife|son|daughter|mate|friend|uncle|workmate|colleague|lodger|stepdad|dealer|tenant|bloke from|lad from|man from|woman from|kids? from|guy from)\b|\b(?:went to school|grew up|used to work|work) (?:together|with (?:him|her|them))\b|^(?:only |just )?(?:by (?:sight|name)|to (?:nod|say hello) to|vaguely)$|^(?:too|all too|very|really) well$/,
    no: /\b(?:total|complete|perfect|utter)? ?strangers?$|\bfrom adam\b|^never (?:seen|met|clapped eyes|set eyes|laid eyes)\b|^some (?:random|stranger|bloke|randoms)(?: .{0,20})?$/,
  },
  {
    asks: /\bsee\b|\bwitness/,
    yes: /^(?:i |we |yes )?(?:clear as day|with my own (?:two )?eyes|plain as day|every (?:bit|second|minute) of it|the whole (?:thing|lot)|all of it|(?:i )?had a (?:good|clear) (?:look|view)|front row seat|right in front of (?:me|us)|from (?:my|the|our) (?:window|bedroom|balcony|garden|car|bus)|caught the end of it)$/,
    no: /\b(?:my back was turned|came out after|only got there after|round the back|had my back|was(?:nt)? (?:not )?there)\b|^(?:i |we |it |its )?(?:was |were )?(?:only |just )?(?:too dark|pitch black|asleep|fast asleep|out at the time|away at the time|in bed|at work|heard (?:it|them|him))(?: .{0,20})?$|^(?:just )?(?:me|only me|just us)$/,
  },
  {
    asks: /\b(?:any|some)(?:one|body)\b.*\b(?:see|saw|witness\w*)\b|\bwitness/,
    yes: /^(?:the |a |my |our |his |her |next door|that |this ){1,2}(?:neighbours?|mate|wife|husband|woman|man|lady|bloke|couple|lad|lads|girl|shopkeeper|driver|postie|postman|window cleaner|dog walker|whole \w+|friend|son|daughter|colleague|barman|bouncers?|kids?)(?: .{0,30})? (?:did|saw (?:it|him|them|everything|the lot|all of it)|from .{1,20}|at (?:number|no) .{1,8}|opposite|next door)$/,
  },
  {
    asks: /\b(?:cctv|camera|footage|photos?|video|pictures?|film|dashcam)\b/,
    yes: /^(?:(?:got|ive got|i have|there is|theres|have|we have|weve got|they have|a|the|my|on|its on|got it on|all on|its all on|caught on|we all have|next door has|neighbours? ha(?:s|ve)|taken|took|yes) ?)*(?:(?:ring|video|blink|nest) doorbell|ring|doorbell ?cam(?:era)?|doorbell|dash ?cam|body ?cam|cctv|camera|helmet cam|go ?pro|my phone|phone|it all on (?:\w+ ?)+|blurry ones|screenshots|loads|a few|one on the .{1,20}|pictures|photos|pics|clips?)(?: (?:and|on|from|of|over|at|opposite|footage|clip|video|phone) ?.{0,25})?$/,
    no: /\b(?:camera|phone|battery|dashcam|dash cam|it) (?:was |were |is |had |wasnt |isnt )?(?:off|died|dead|broken|broke|flat|on|recording|working|switched off|wiped)$|^(?:i )?(?:deleted|wiped|lost) (?:them|it|all)|^(?:i )?(?:didnt think to|forgot to|no time to|too quick|happened too fast|wiped)\b/,
  },
  {
    asks: /\b(?:taken|stolen|missing|steal|take)\b/,
    yes: /^(?:they |he |someone |theyve |all |just |only )*(?:cleared us out|cleaned us out|cleared (?:me|us|it) out|had the lot|the lot|took everything|my \w+|his \w+|her \w+|our \w+|(?:a|the|two|some|his|her) (?:laptop|phone|wallet|purse|tv|telly|bike|watch|tools|jewellery|cash|keys|bag|change|rings?))(?: .{0,40})?$/,
    no: /\b(?:tried but|didnt manage|didnt get (?:in|away|anything|owt)|nothing missing|everythings (?:still )?(?:here|there)|all (?:still )?(?:here|there)|couldnt get in|got disturbed|left empty handed)\b|^empty handed$/,
  },
  {
    asks: /\bdamag|\bbroken\b|\bbroke\b/,
    yes: /\b(?:hanging off|cracked|dented|dent|scratched|smashed|snapped|ripped|torn|kicked in|wrecked|ruined|written off|write off|bent|caved in|shattered|in bits|to bits|in pieces|trashed|scuffed|mirror (?:is |has )?gone|burnt|gouged|keyed|bust|buckled|flat tyre|slashed|mangled)\b/,
    no: /\balready like that\b|^(?:still )?(?:all )?(?:fine|intact|in one piece|good as new|working fine)$|^(?:its|it is|all|the \w+ (?:is|are)|\w+s) (?:all |still )?(?:fine|ok|okay|intact|alright)$/,
  },
  {
    asks: /\block(?:ed|s)?\b/,
    yes: /\b(?:d lock|chained|padlock\w*|deadlock|two locks|double locked|bolted|alarmed|lock and chain|always lock it|lock and a chain)\b/,
    no: /\b(?:on the latch|wide open|left (?:it )?open|ajar|unlocked|keys? (?:left )?in (?:the ignition|it))\b/,
  },
  {
    asks: /\bin (?:the|your|a) (?:vehicle|car|van)\b/,
    yes: /^(?:i was |we were |yes |me |i |i had been |was )*(?:driving|driver|passenger|front seat|back seat|behind the wheel|at the wheel|sat in|in the (?:front|back|passenger|drivers?)|inside it|in it)\b/,
    no: /^(?:it was |i had |id |i |we |was |just |had )*(?:parked(?: up)?|empty|unattended|got out|out of it|away from it|nobody in it|in (?:the shop|work|bed|tesco|asda)|at work|at home|indoors|asleep)\b/,
  },
  {
    asks: /\b(?:keeper|owner|belong|yours)\b/,
    yes: /^(?:its |it is |all |the )*(?:in my name|my name(?: is|s) on\b.{0,20}|mine|my (?:car|bike|van|own))$/,
    no: /\bin (?:my|his|her|the) \w+(?: \w+)? name\b|\b(?:company|hire|hired|leased?|works|borrowed|rental|courtesy) (?:car|van|vehicle)\b|^(?:its )?(?:leased|hired|borrowed|rented|on lease|my (?:mums|dads|wifes|husbands|partners|sons|daughters|bosss?|mates))\b/,
  },
  {
    asks: /\blives? (?:in|with|together|there|at)\b/,
    yes: /^(?:under )?(?:the )?same (?:roof|house|flat|address)$|\bshare (?:a|the) (?:flat|house|home|room|place)\b/,
    no: /\b(?:moved out|moved away|own (?:place|flat|house|home)|kicked (?:him|her|them) out|left me|split up|lives? (?:elsewhere|with (?:his|her|their)|somewhere else|round the corner|at his|at her))\b/,
  },
  {
    asks: /\bspeak\b.*\b(?:english|welsh)\b/,
    yes: /^(?:very |quite |pretty |fairly |really )*(?:well|good|fluent|fluently|native|basic|a little|little|small|enough|ok|perfectly)(?: enough)?$/,
    no: /^(?:very |too |not )?(?:no|not) (?:good|english|well|speak)(?: english)?$/,
  },
  {
    asks: /\b(?:right|correct)\b.*\b(?:address|number|name|email|date|details|registration|person|one)\b/,
    yes: /^(?:looks|sounds|all) (?:right|good|correct)$/,
    no: /\b(?:my old (?:one|address|number|flat|house)|next doors|wrong (?:flat|house|number|one|address|street|town|spelling|email|name)|typo|spelt wrong|misspelt|missing a|(?:flat|number|house|its|is) \S+ not \S+)\b/,
  },
  {
    asks: /\b(?:prosecut|press charges|court|charged|statement)/,
    yes: /\b(?:lock (?:him|her|them) up|throw the book|want (?:him|her|them) (?:done|charged|punished|banged up|inside|locked up)|all the way|whatever it takes|full extent)\b/,
    no: /\b(?:drop it|dont want (?:him|her|them) (?:arrested|charged|in trouble|to go)|too scared to|wont go to court|leave (?:him|her|them) (?:be|alone)|not going to court|just want it to stop)\b/,
  },
  {
    asks: /\b(?:block|obstruct)/,
    firmYes:
      /\b(?:cant|cannot|couldnt) get (?:\w+ ){0,2}(?:by|past|through)\b|^nothing (?:can|is|will) (?:get|getting|moving|go|come) ?(?:by|past|through)?$/,
    yes: /^(?:its |the road is |totally |completely |both )*(?:solid|gridlocked|at a standstill|impassable|shut|closed|both lanes|one lane(?: is)?|nothing (?:is )?(?:moving|getting (?:by|through|past))|cant get (?:by|past|through)|backed up)(?: .{0,20})?$/,
    no: /^(?!.*\b(?:nothing|no one|nobody|not|cant|cannot|one)\b).*\b(?:going round|getting (?:by|past|through)|squeeze (?:by|past)|(?:been )?cleared|traffics? (?:is )?(?:moving|flowing)|can (?:still )?(?:get|pass|drive) (?:by|past|through|round))\b/,
  },
]
