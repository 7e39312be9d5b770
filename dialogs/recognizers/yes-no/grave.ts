/** The answer that tells of danger; 'either' where each may, so that neither is read but where it is plain. */
export type Grave = 'yes' | 'no' | 'either'

const words = (...lists: readonly string[]) => new RegExp(`\\b(?:${lists.join('|')})\\b`)

const KIN =
  '(?:child|children|kids?|baby|son|daughter|mum|mam|mother|dad|father|nan|gran|grandad|wife|husband|sister|brother|friend|mate|neighbour|partner)'

/** A yes that calms: to be safe, out, away, alone with one's words, looked after. */
const ASSURANCE = words(
  'safe|safely|ok|okay|all ?right|unharmed|unhurt|accounted for|under control|out of (?:danger|reach|earshot|the (?:water|house|car|building))|calm',
  '(?:speak|talk) (?:freely|openly)|free to (?:talk|speak|leave|go)|back (?:with you|home)|your (?:own )?(?:passport|papers|documents) with you|in private|somewhere private|good time to (?:talk|speak)|overheard|can (?:you )?be honest|honestly',
  '(?:can|could|able to|managed? to|way to|way of) (?:\\w+ ){0,3}(?:get|getting) (?:out|away|home)|way out|(?:some|any)where (?:else )?(?:safe|to (?:go|stay|sleep))|somewhere else|lock(?:ed)? (?:yourself|yourselves)|locked door|locked in(?:side)? (?:your|the)|put away|locked away',
  '(?:someone|anyone|anybody|somebody|a friend) (?:else )?(?:you (?:trust|can (?:stay|go))|(?:with|near) you|(?:\\w+ ){0,3}who can (?:help|stay|be with|sit|come|take|look))|(?:someone|anyone) (?:\\w+ ){1,3}trusts?|(?:stay|stop) (?:at|with) your',
  'you know (?:exactly )?where you are|sure (?:that )?(?:nobody|no one|none|everyone|everybody|he|she|they)|(?:her|his|their|your) (?:medication|inhaler|insulin|tablets)',
  'feel (?:his|her|your|their) \\w+|chest pain gone|threat passed|only used by you|locks (?:been )?changed|heard from (?:her|him|them)|spoken to (?:her|him|them)',
  `${KIN} (?:\\w+ )?(?:with you|back|home|breathing|turned up)|(?:phone|number|chat) (?:\\w+ ){0,2}(?:only|just) (?:you|yours)|only yours`,
)
const STATE =
  '(?:gone|left|over|off|moved (?:on|out|away)|(?:stopped|finished)(?: \\w+ing)?|ended|calmed down|quietened down|settled|contained|secured?|locked(?: up)?|shut|closed|arrested|in custody|detained|caught|conscious|awake|alert|breathing|responding|responsive|talking|stable|steady|found|put out|(?:put|dropped|handed|given) (?:\\w+ ){0,3}(?:down|away|over|up)|dropped (?:\\w+ ){1,2}|passed|come (?:home|back|round)|(?:got|get|gotten|moved|back|gone|safely) (?:home|back|out|away|clear)|out|with (?:someone|somebody|an? \\w+)|looked after|supervised|reachable)'
/** The same, by how a question ends: "has he gone?", "is the fire put out now?". */
const ALL_OVER = new RegExp(
  `^(?:(?:has|have|is|are) (?:\\w+ ){1,5}?${STATE}|did (?:\\w+ ){1,4}get (?:out|away|home|back))(?: (?:to you|now|yet|away|home|completely|for good|already|again|today|properly|normally|at the moment|right now|alone|of (?:the )?\\w+|the (?:house|flat|building|scene|area|property|door)|from .{1,25}|by .{1,25}|messaging .{1,12}|she trusts|he trusts|off|out|down|up|at the mains|(?:in|at) .{1,20}|me|you|and \\w+)){0,3}\\W*$`,
)
/** Among these words a yes does not calm: "has she gone missing", "is he locked in". */
const NOT_OVER =
  /\b(?:gone missing|passed out|knocked out|locked (?:in|up in)|fell|fallen|stuck|hit|hidden|taken|stolen|trying|risk|likely|will|going to|might|could|worried|think|expect|left (?:any|some|you)|found any|parcel|bike|shed|phone unlocked|alarm|card|vehicle)\b/
const MINDS = /\b(?:do|would|will) (?:you|they|he|she) (?:mind|object)\b/
const AFRAID = words('afraid|scared|frightened|terrified|coming to|caught up')

/** A yes that raises: harm, means, nearness, control, and people who cannot help themselves. */
const ALARM = words(
  'hurt|injur\\w*|bleed\\w*|blood|ambulance|paramedics?|doctor|hospital|medical|unwell|unconscious|consciousness|breathing|pain|bitten|bite|bit|break the skin|burn\\w*|wound\\w*|knocked out|knocked (?:over|down)|run over|black(?:ed)? out|passed out|faint\\w*|fits?|seizure|collaps\\w*|ill|sick|poison\\w*|dizzy|concuss\\w*|(?:hit|bang\\w*) your head',
  'danger\\w*|threat\\w*|violen\\w*|aggressi\\w*|weapons?|guns?|firearms?|knives|knife|blade|armed|carrying|(?:in|on) his hands?|point\\w* (?:\\w+ )?at|attack\\w*|assault\\w*|stabb\\w*|shot|shooting|punch\\w*|kick\\w*|slap\\w*|push\\w*|shov\\w*|grab\\w*|strangl\\w*|chok\\w*|forc(?:ed?|ing)(?! entry)|fight\\w*|hands (?:on|round|around)|touch(?:ed|ing)? (?:you|her|him|them)|raped?|hit (?:you|him|her|them|anyone|anybody)|hitting|(?:driven|drove|thrown|threw) at',
  'worried|distress\\w*|trapped|stuck|at risk|pressured?|pressure|confused|fixed on|control\\w*|check\\w* your|blackmail\\w*|against (?:your|her|his|their) will|(?:stop|stops|stopped|stopping|tried to stop) (?:you|her|him|them)|marry|marriage|made to (?:do|work|go|stay|have)|made you|make you',
  'happening|going on|nearby|near you|close by|outside|loose|still (?:there|here|inside|around|in|at|on)|still with (?:you|him|her|them)|(?:there|here|with you|inside) (?:there|here|now|inside|around)|in the (?:building|water)|burglar(?! alarm)|intruder|hiding|on the carriageway|reached your|(?:come|coming) (?:in|into|towards|up|to your|over)|(?:get|trying to get|break|broken) (?:back )?in(?:to)?|likely to|happen again|come back|coming back|turned up|follow\\w*|chas\\w*|looking for you|stalk\\w*|watch(?:ed|ing) you|track(?:er|ing you|ed)|getting worse|anyone with (?:him|her|them)',
  'contact(?:ed|ing)? (?:you|her|him) (?:since|again)|keys? to (?:your|the (?:house|flat|home))|(?:has|have|got) (?:a |your |the )?keys?|passports?|guess|(?:person|they|he|she) broken it|knows? (?:exactly )?where (?:you|she|your|he)|know (?:that )?you(?:re|ve)? (?:are|may|called|rang|contacted|told|moved|wrote|here)|hear (?:you|us)|see (?:your (?:screen|phone|messages)|what you)|live with you|access to (?!.*\\b(?:account|messages|footage)\\b)',
  'kill\\w*|die|died|dying|suicid\\w*|(?:end|ending|take|taking) (?:your|my|his|her|their|things)|ending? it|harm\\w*|hurting yourself|abus\\w*|taken (?:any|anything|something|too)|take any (?:tablets|pills|more)|tablets|pills|overdos\\w*|swallow\\w*|(?:drunk|drinking|drink|drugs)(?!.*\\binvolved)|on something',
  'vulnerable|elderly|disabled|under (?:1\\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)|child(?:ren)?|kids?|bab(?:y|ies)|toddlers?|pregnant|(?<!anything )(?<!item )(?<!items )missing|alone|on (?:her|his|their) own|in the cold|driving (?:now|at the moment)',
  'court order|bail|breach\\w*|orders? (?:in (?:place|force)|against)|(?:broken|under|keeping to|ignor\\w+) (?:the|an?|his|her) order|(?:restraining|molestation|protection|protective|occupation) orders?|fire(?! (?:service|brigade|engine|alarm))|flames|smoke|gas|leak\\w*|carbon monoxide|alarm (?:is )?going off|flood\\w*|water coming|fuel|explo\\w*|acid|bomb',
  'need help|help right away|emergency|urgent\\w*|blocked (?:in|by)|road blocked|in trouble|anonym\\w*|name out|(?:trouble|difficulty) \\w+ing',
)
/** Whether the one who answers is alone: another may read along. Who lives or stays alone is another matter. */
const ALONE = /\byou (?:\w+ )?(?:alone|on your own|by yourself)\b/
const LIVES_ALONE = /\blive (?:\w+ )?(?:alone|on your own|by yourself)\b/
/** What is offered for someone in danger is no mere courtesy: an ambulance, help, to stay unnamed. */
const NEEDED = /\bneed\b|\banonym|\bname out\b/
/** What is asked for the record: nobody is left in danger by an answer that is taken wrongly, and it is read over before it is sent. */
const FOR_THE_RECORD = words(
  'cctv|cameras?|dash ?cam|doorbell|footage|photos?|photographs?|pictures?|videos?|screenshots?|receipts?|proof|evidence|serial|imei|frame|model|make|colou?r|brand|registration|registered|reg|(?:number )?plates?|(?:crime|reference|account|phone|log) (?:reference )?numbers?|marked|marks?|fingerprints?|footprints?|identif\\w*',
  'insur\\w*|tax(?:ed)?|mot|licen[cs]e|permit|tenan\\w*|rent|landlord|council|housing|school|solicitor|manager|staff|workplace|employer|bank|cards?|pin|passwords?|links?|click\\w*|money|paid|pay|payment|transfer|cash|refund|seller|bought|buy|sold|price|worth|cost|parcel|envelope|delivered|website|profile|app|email|account',
  'witness\\w*|(?:see|saw|seen|hear|heard|witness) (?:it|this|what|who|any|anything|anyone|them|the (?:driver|person|man|face|incident|accident|crash)|him take)|describe|recogni[sz]e|met|meet|known to|know (?:the|who|him|her|them|of|any|about)|(?:their|his|her) (?:face|name)|give (?:you )?(?:a|their|his|her) (?:name|number|details)|exchange\\w*|swap\\w*|details',
  'report(?:ed|ing)?|complain\\w*|complaint|told us|tell us|told the|been told|already|before|first time|aware|anything (?:else|more|like this)|everything|finish|questions|right|correct|mean|spell\\w*|your (?:name|address|usual|home address|date of birth)|date of birth|address|over (?:1[68]|eighteen|sixteen)|related',
  'own|owns|owner|belongs?|yours|account holder|keeper|driver|driving at the time|parked|helmet|seat ?belt|stop(?:ped)? at the scene|did the (?:other )?driver stop|airbags?|stolen|taken|take it|lost|lose|recovered|returned|moved|found it|damaged?|graffiti|broken|lead|public road|public place|car park|london|underground|train|bus|happen(?:ed)? (?:in|at|on)|take place|dark|light|locked|unlocked|locks?|signed|sign|authori[sz]e\\w*|agreement|cancelled|kept|keep|have (?:the|a|any|it)|got (?:the|a|any|it)|work|live (?:there|here|in|at|nearby)|language|english|welsh|interpreter|passengers?|neighbours? about|tried (?:talking|speaking)|motivated|hate|because of|alarm|fire (?:service|brigade)|involved|charges|prosecut\\w*|victim|happen(?:ed)? to you|(?:see|saw|seen) (?:him|her|them|anyone)|answer|send|upload|told|saved|copy|copies|finance|hired|leased|permission|leave to|officers? come|formal interview|in a vehicle|use a vehicle|using a vehicle|private land|neutered|towing|steering|crash|film|music|stunts|floats|tidied|clothes|obstruct\\w*|blocking|alcohol|try to help|let (?:him|her|them|anyone) in|usual|you (?:have|need) to|court|statement|bag|jacket|black|white|blue|red|green|silver|old|age',
)

/**
 * The answer to a question that tells of danger, by the question's words (folded); undefined where nothing hangs on it. A question
 * of which nothing is known may hide danger both ways.
 */
export function graveAnswer(text: string, asksLeave: boolean): Grave | undefined {
  if (LIVES_ALONE.test(text)) return undefined
  if (ALONE.test(text)) return 'no'
  // To mind is to refuse: a no gives leave.
  if (MINDS.test(text) || AFRAID.test(text)) return 'yes'
  if (/\bfirst time\b/.test(text) && ALARM.test(text)) return 'no'
  if (ASSURANCE.test(text) || (ALL_OVER.test(text) && !NOT_OVER.test(text))) return 'no'
  if (ALARM.test(text) && (!asksLeave || NEEDED.test(text))) return 'yes'
  return asksLeave || text === '' || FOR_THE_RECORD.test(text) ? undefined : 'either'
}

/** Whether a no to a question could rule out a danger that is there. */
export const noMayHide = (grave: Grave | undefined): boolean => grave === 'yes' || grave === 'either'

/** Whether a yes to a question could. */
export const yesMayHide = (grave: Grave | undefined): boolean => grave === 'no' || grave === 'either'
