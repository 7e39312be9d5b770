import { saying } from './saying.ts'
import type { Topic } from './topic.ts'

const RELATION =
  '(?:ex|exes|mum|mam|mother|dad|father|stepdad|stepmum|step son|stepson|brother|sister|half brother|cousin|uncle|aunt|auntie|nephew|niece|son|daughter|grandson|granddaughter|wife|husband|hubby|partner|boyfriend|girlfriend|fella|missus|mate|friend|best mate|neighbour|neighbours|landlord|landlady|boss|manager|workmate|colleague|teacher|coach|carer|lodger|tenant|flatmate|housemate|dealer|customer|client|supplier|postman|barber|babys dad|kids dad|childs father|ex wife|ex husband|ex partner|ex boyfriend|ex girlfriend|old mate|in laws?|brother in law|sister in law|father in law|mother in law|son in law|baby daddy|employer|employee|apprentice|pupil|student|patient)'
const HE =
  '(?:(?:well )?(?:he|she|they|hes|shes|theyre|it|its|thats|known to me)(?: (?:is|are|was|were|used to be))? )?'

/** What tells who it was, who saw it, and whether it happened before. */
export const SEEN_TOPICS: readonly Topic[] = [
  {
    asks: /\b(?:know|known|recogni[sz]e|familiar)\b(?!.*\b(?:number|plate|police|that you)\b)/,
    yes: saying(`
      ${HE}(?:my |our |the |a |now |old |own |former |bloody |next doors |late |dead |neighbours |mums |dads |sisters |brothers |mates |daughters |sons |friends |partners )*${RELATION}(?: (?:next door|upstairs|downstairs|opposite|from .{1,20}|at .{1,15}|of .{1,25}|and .{1,20}|s \\w+))?
      ${HE}(?:lad|bloke|man|woman|guy|girl|kid|lads|kids|fella|family|lady|one) (?:from|at|in|who|that|next|opposite|across|upstairs|downstairs|down|over) .{1,35}
      (?:he |she |they )?(?:lives?|stays?|works?|drinks?|goes|hangs out|hang out|shops?) (?:next door|upstairs|downstairs|opposite|across|with me|with us|round the corner|down the road|on (?:my|our|the same) .{1,10}|in (?:my|our|the same) .{1,15}|near me|here|at (?:my|our|the) .{1,15})(?: .{1,15})?
      (?:went|go|been|grew|work|worked|used to work|were|was|lived) (?:to school|to college|up|out|at school|together|with (?:him|her|them|his .{1,10}|her .{1,10}))\\b ..
      (?:we )?used to (?:go out|be mates|be friends|live together|work together|date|know .{1,12}|be together|be married|see .{1,10}|drink .{1,15})(?: .{1,20})?
      ${HE}(?:is |are |a )*regulars?(?: .{1,20})?
      (?:too|all too|very|only too|quite) well
      only to (?:nod|say hello|speak|see)(?: to| .{1,10})?
      (?:he |she |hes |shes )?(?:married to|going out with|related to|mates with|friends with|dating|seeing|engaged to) (?:my|our|me) ?.{0,15}
      friends? of (?:a|my|the) .{1,15}
      (?:i )?(?:know|knew|recognised?|ken) (?:him|her|them|his|of|the|who|exactly|most|one|both|all|two|some) ?.{0,25}
      (?:been )?together (?:for )?.{1,15}
      (?:everyone|everybody|whole \\w+|everyone round here) knows? (?:him|her|them|who .{1,10})
      for (?:years|ages|\\d+ years|a long time|months)
      since (?:school|we were .{1,10}|primary|\\d{4}|childhood)
      (?:own |very )?(?:flesh and blood|family|relative)(?: member)?
    `),
    no: saying(`
      ${HE}(?:total|complete|perfect|utter|absolute|random)? ?(?:strangers?|randomer|randomers|rando|randos)(?: .{0,10})?
      (?:some |just some |just a )?random(?:s| (?:bloke|guy|lad|lads|man|woman|kids|person|people|fella))?
      some (?:random |old |young |drunk |weird |strange )?(?:bloke|guy|lad|lads|man|woman|kids|person|people|fella|geezer|drunk|idiot|nutter|druggie|crackhead|scrote|scrotes)(?: (?:i|in|on|off|at|from the street) ?.{0,20})?
      (?:wouldnt|dont|didnt|do not|never) (?:know|knew|ken|recognise|recognize|met|seen|clapped|set|laid) (?:him|her|them|either|eyes)(?: .{0,25})?
      (?:not |him |her )*from adam
      (?:first|1st) time (?:ive|we|id|weve|i) (?:ever )?(?:seen|met|saw|set|clapped|laid|come) .{1,20}
      never (?:seen|met|set eyes|laid eyes|clapped eyes|spoke|spoken|come across|heard of) ?.{0,25}
    `),
  },
  {
    asks: /\b(?:see|saw|recogni[sz]e|look like|describe)\b.*\b(?:who|him|her|them|face|person|driver|it|happen|anyone|people|they)\b/,
    yes: saying(`
      (?:good|decent|proper|clear|quick|brief|really good) (?:look|view|sight|glimpse)(?: (?:at|of) .{1,20})?
      (?:looked|stared|was looking) (?:right|straight|directly)? ?(?:at|in) (?:him|her|them|the eye|his face|me).{0,12}
      looked (?:him|her|them) (?:straight |right |dead )?in the (?:eye|eyes|face)
      (?:seen|saw|clocked|got) (?:his|her|their|both their|both) (?:face|faces|eyes)(?: .{1,15})?
      id (?:know|recognise|recognize|pick|spot) (?:him|her|them) (?:anywhere|again|out .{1,12}|a mile off)
      (?:clear|plain) as day
      (?:right |just )?(?:in front of|opposite|next to|beside) (?:me|us|my eyes)
    `),
    no: saying(`
      (?:was |were |fast )*(?:out|upstairs|asleep|away|at (?:work|home|school|the gym|church|bingo|mass|the shops?|a party|my \\w+)|in (?:bed|the shower|the bath|the loo|spain|hospital|a meeting|the back|the garden|town|the kitchen)|indoors|on holiday|downstairs|abroad|sleeping|nowhere near|miles away|elsewhere)(?: (?:at the time|then|when .{1,20}|all (?:day|night|week)|that night|that day))?
      (?:he |she |they )?(?:had |have |wore |were wearing |was wearing |wearing |had on )+(?:a )?(?:balaclavas?|masks?|hoods? up|hoods?|faces? covered|helmets?|scarf|scarves|snoods?|bandanas?|ski masks?)(?: .{1,20})?
      (?:he |she |they )?(?:were |was |all |both )*(?:masked(?: up)?|hooded|covered up|balaclavad up|wearing (?:masks|balaclavas|helmets|hoods))
      (?:faces? )?(?:were |was )?(?:covered|hidden)(?: .{1,15})?
      (?:wasnt|werent|not) (?:in|home|there|looking|about|around|awake|up|watching|present|even there|paying attention)(?: .{1,20})?
      (?:didnt|never|dont|couldnt|did not|not) (?:even )?(?:get|got|had|have|manage) (?:a |much of a |much |to )?(?:look|good look|proper look|see|glimpse|chance to look|clear look|view|a look in)(?: .{1,20})?
      (?:didnt|never|dont|did not) (?:see|saw|seen|notice|clock|spot|witness) (?:nothing|nowt|owt|anything|a thing|a soul|them|him|her|anyone|nobody|no one|who|it|his face|their faces?)(?: .{1,20})?
      (?:found|discovered|noticed|spotted) (?:it|out|them|the \\w+|this)(?: like that| that way| smashed| gone)? ?(?:in the morning|this morning|when .{1,25}|next day|the next .{1,10}|after .{1,15}|later|afterwards|like that|like this|today)?
      (?:came|got|come|woke|arrived) (?:home|back|down|out|up|in)(?: (?:to|and) .{1,25})
      (?:they |he |she )?(?:were |was |had |long |all )*gone (?:before|by the time|when) .{1,25}
      not (?:his|her|their|the) faces?
      (?:was |had )?(?:my |me )?back (?:was )?(?:turned|to (?:him|them|her))|facing (?:the other|away).{0,10}
      (?:it |they |he )?(?:was |were |all |happened )*(?:too|so) (?:quick|fast|dark|far away|far)(?: .{1,15})?
      (?:i |me )?only (?:heard|saw (?:the aftermath|them run|them leaving|the back of .{1,6}))(?: .{1,15})?
      pitch black
    `),
  },
  {
    asks: /\b(?:any|some)(?:one|body)\b.*\b(?:see|saw|hear|witness\w*)\b|\bwitness/,
    yes: saying(`
      (?:whole|full|half|entire|half of)(?: the| of the)? (?!thing|lot|time|hour|point)\\w+(?: \\w+){0,2}
      (?:everyone|everybody|loads|lots|tons|plenty|people|customers|shoppers|commuters|passengers|neighbours)(?: (?:in|at|on|there|about|around|everywhere|of people|who was there|waiting|out|watching|who was .{1,12}) ?.{0,20})?
      (?:the )?(?:neighbour|neighbours|next door|security|staff|postie|postman|shopkeeper|bus driver|driver|bouncers?|barmaid|barman|manager|caretaker|lollipop lady|traffic warden|delivery driver|cleaner|receptionist|passers ?by|dog walker|jogger|cashier|taxi driver|paramedics?|teacher|teachers|school mums?)(?: (?:did|saw|has|was|were|from|at|opposite|on|upstairs|next|over|across|behind|and|there|who) ?.{0,30})?
      (?:me )?(?:mam|mum|dad|wife|husband|mate|mates|sister|brother|son|daughter|gran|nan|lad|lass|partner|girlfriend|boyfriend|cousin|friend|carer|kids|boss|uncle|aunt|auntie)(?: (?:did|saw|has|was|were|and|from|who|heard|too) ?.{0,25})?
      our \\w+
      (?:lady|man|bloke|woman|guy|girl|lad|lads|couple|family|fella|people|kids|chap|old boy|old girl) (?:at|from|in|on|next|opposite|across|with|walking|behind|over|who|that|down|up) .{1,30}
      (?:couple|few|group|bunch|gang|crowd|busload|load|handful|pair) of (?!days|times|weeks|years|hours|minutes|months|things)\\w+(?: .{1,20})?
      there (?:were|was) (?:people|loads|lots|plenty|a crowd|a few|others|tons|a queue|some|about \\d+|kids|two|three|four|a couple)\\b.{0,25}
      (?:street |place |pub |shop |road |bus |train )?(?:was )?(?:packed|heaving|rammed|mobbed|rammed full|full of people|full up|really busy|very busy|busy)
    `),
    no: saying(`
      (?:only|just) (?:me|us)(?: (?:there|about|and (?:him|her|them|the \\w+)))?
      (?:was |were )?(?:on (?:my|our) (?:own|tod|jack)|alone|by myself|by ourselves)
      (?:street |road |place |car park |park |estate |shop |town |platform |bus |village )?(?:was |were |is )?(?:totally |completely |absolutely )?(?:deserted|empty|dead|dead quiet|quiet|a ghost town)
      empty (?:street|road|park|car park|platform|bus|carriage|shop)
      (?:nobody|no one|noone|none|no bugger|no fucker)(?: (?:that|who|stopped|stayed|hung|about|around|there|else|saw|came|in|on|at|waited|looked|was|would|left|wanted|helped|bothered|noticed|but|only|to|stuck)(?!.*\\b(?:talk|admit|say|tell|speak|come forward|name|grass|details)\\b).{0,25})?
      no (?:one|body) .{1,20}
    `),
  },
  {
    asks: /\b(?:before|ever|already happened|previous\w*)\b/,
    firmYes: saying(`
      how long have you got
      where do (?:i|you|we) (?:start|begin)
      (?:not|isnt|wasnt|wont be|aint|far from|hardly|never|by no means) (?:the |our |my |his |her |their )?(?:first|last|only)(?: (?:time|one|occasion|incident|go))?(?: .{1,15})?
      (?:lost|losing) count(?: .{1,15})?
      (?:loads|lots|plenty|dozens|many times|several times|countless)(?: of times)? but .{1,40}
    `),
    yes: saying(`
      (?:only )?(?:once|twice|thrice)(?: (?:or twice|that i know of|before|last .{1,10}|in .{1,12}|when .{1,20}|years ago|a .{1,12}))?
      (?:loads|lots|plenty|dozens|hundreds|heaps|tons|umpteen|many|countless|several)(?: (?:of|times|but) ?.{0,30})?
      same (?:thing|again|lot|lads|story|happened)(?: .{1,25})?
      (?:last|back in|in|about|around|over) (?:week|month|year|summer|winter|spring|autumn|christmas|may|june|july|august|september|october|november|december|january|february|march|april|\\d{4}|the summer|lockdown)(?: .{1,15})?
      (?:few|couple of|two|three|four|five|six|\\d+|many) (?:weeks?|months?|years?|days?) (?:ago|back)
      (?:it |he |she |they )?(?:keeps?|kept) (?:happening|on|doing|coming|going) ?.{0,15}
      (?:he |she |they )?(?:does|do|did|done|happens?|happened|has|have done) (?:it|this) (?:all the time|before|every .{1,10}|again|to .{1,15}|twice|loads|last .{1,8}|a lot)(?: .{1,10})?
      (?:always|regularly|constantly) ?(?:happening|at it|doing it|the same)?
      (?:\\d|second|third|fourth|fifth|sixth)(?:nd|rd|th)? (?:time|incident|break ?in|one)(?: .{1,20})?
    `),
    no: saying(`
      (?:nothing|nowt) (?:like (?:it|this|that)|before|of the sort|so far)(?: .{1,15})?
      not (?:in|for) (?:all |over )?(?:my |our |the )?(?:\\w+ )?(?:years?|life|time|decades)(?: .{1,20})?
      not (?:til|till|until|before) (?:now|this|today|last .{1,8}|yesterday)
      (?:one ?off|isolated incident|out of the blue|bolt from the blue|new one on me|news to me|brand new)(?: .{0,10})?
      never (?:any|had|known|been|happened|once|ever|in|a) ?.{0,25}
    `),
  },
]
