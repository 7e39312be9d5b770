import { saying } from './saying.ts'
import type { Topic } from './topic.ts'

/** What tells whether there is a recording, a number or a thing that could help, and whether it is still there. */
export const KEPT_TOPICS: readonly Topic[] = [
  {
    asks: /\b(?:cctv|cameras?|footage|photos?|video|pictures?|film|dashcam|doorbell|recordings?|screenshots?|images?)\b/,
    yes: saying(`
      (?:it |them )?(?:all )?(?:off|from|on) (?:my|our|the|a|next|his|her|their)\\b ..
      (?:shop|pub|school|garage|club|council|neighbours?|next door|lad|lady|man|bus|bloke|house|people|petrol station|office|landlord|security|church|bar|hotel|station|supermarket|co op|tesco|asda)(?: \\w+){0,3} (?:has|have|had|got)\\b ..
      (?:council|traffic|speed|shop|bus|doorbell|security|street|town|\\d+|two|three|four|six|eight|few) (?:cameras?|cctv|cams?) ..
      (?:footage|clips?|videos?|films?|recordings?|screenshots?|pics?|photos?|pictures?|images?)(?: it)? ?(?:saved|here|ready|on|from|of|to send|for) ..
      (?:downloaded|saved|copied|exported|uploaded|screenshotted|recorded|filmed|videoed|backed it up|backed up|photographed) (?:it|them|him|her|everything|all|the|some|one|most|straight) ..
      (?:downloaded|saved|recorded|filmed|photographed)
      (?:ill |can |will |about to |going to |gonna )+(?:send|upload|email|attach|share|forward|show) (?:it|them|you|over|the|a|some) ..
      (?:sending|uploading|attaching|emailing|downloading|forwarding)\\b ..
      (?:(?:my|our|the|his|her|next|doors?|brothers?|neighbours?|\\w+s) ){0,3}(?:dash ?cam|doorbell|camera|ring|cctv|phone|nest|blink|go ?pro|helmet cam) (?:caught|got|captured|recorded|filmed|picked|has|saw) ..
      front and (?:rear|back)(?: ones?| cameras?| facing)?
      (?:on|in) (?:a |the )?(?:usb|stick|memory stick|memory card|sd card|hard drive|laptop|computer|cloud|tablet|icloud|google drive)(?: \\w+)?
      on (?:camera|film|cctv|video|tape)
    `),
    no: saying(`
      (?:wasnt|isnt|werent|not|nothing) (?:even )?(?:plugged in|switched on|turned on|on|charged|working|recording|connected|set up|fitted|installed|powered|pointing that way|facing that way|got one|got any)(?: (?:was it|were they|at the time|that day|that night|yet|at the moment))*
      (?:memory|sd|card|sd card|memory card|storage|disk|hard drive|battery|film)(?: (?:is|was|had|has|had been|got))* (?:full|corrupt(?:ed)?|missing|broken|bust|dead|wiped|died|flat|knackered|gone)
      (?:ran|run) out of (?:memory|battery|charge|space|storage)
      (?:(?:camera|dashcam|dash cam|cctv|doorbell|system)(?:s)? )?(?:is |was |had |got |been )*(?:unplugged|switched off|turned off|disconnected|off|broken|broke|bust|knackered|dead|flat|out of order|down|faulty|smashed)(?: (?:last|that|since|at|for|ages|months|weeks|a|the) ?.{0,20})?
      (?:dummy|dummies|fake|fakes|for show|pretend|decoys?)(?: (?:ones?|cameras?|cctv))?
      (?:wiped|overwritten|recorded over|taped over|wrote over|deletes? itself|auto ?deletes?|auto ?deleted|erased) ?.{0,25}
      only (?:keeps?|stores?|saves?|holds?|kept) .{1,40}
      keeps .{1,20} so its gone
      (?:camera |it |they |dashcam |cctv )?(?:didnt|doesnt|never|dont|couldnt) (?:record|save|work|catch|pick|film|capture|reach|cover|face|see|show)\\b ..
      (?:none|no cameras?|nothing) (?:that (?:works?|worked|records)|working|round here|around here|in the area)
      (?:cant|couldnt) afford .{1,20}
      (?:dont|doesnt|didnt|never) (?:own|have|do|bother|got|had) (?:one|any|a|with|cctv|cameras?|dashcams?)\\b ..
      no such luck
      never got round to .{1,15}
    `),
  },
  {
    asks: /\b(?:still (?:have|got|there)|(?:have|kept?|keep|saved?) (?:the|it|your|them|a copy|any)|number|copy|receipt|messages?|emails?|letters?|box|reference)\b/,
    firmYes: saying(`
      (?:never|havent|not|didnt|wont|wouldnt|not going to) (?:deleted?|binned?|throw(?:n)?|chucked|get rid|delete) (?:them|it|any|anything|a thing|of it)?
    `),
    yes: saying(`
      (?:still )?(?:right )?(?:here|in front of me|safe|in a safe place|on me|at home|to hand|all there|somewhere|somewhere safe)
      (?:still )?in (?:a |the |my |its )?(?:shed|garage|drawer|box|house|loft|car|van|kitchen|bag|handbag|cupboard|bedroom|wallet|purse|pocket|safe|hand|hands|hallway|garden|wardrobe|file|folder|inbox|packaging|emails?|phone)(?: .{1,15})?
      (?:still )?on (?:the |my |a |an |its )?(?:\\w+ )?(?:box|receipt|phone|mobile|laptop|computer|emails?|bill|app|packaging|invoice|paperwork|sticker|frame|back|bottom|tablet|ipad|whatsapp|messenger|facebook|table|side|shelf|letter|form|card)
      (?:wrote|written|noted|jotted|took|taken) (?:it |them |that )?(?:down|note of it|a note|note)(?: .{1,20})?
      (?:found|memorised|remembered|know|saved|kept|screenshotted|backed up|archived|printed|photographed|bagged) (?:it|them|that|everything|all|the lot|most|some|every|copies)\\b ..
      (?:screenshots?|photos?|pictures?|pics?|copies|copy|printouts?|the lot|every(?: single)? one|every last one|all of (?:it|them)|loads|most of them)(?: (?:of|on|from) .{1,25})?
      (?:got |have )?(?:took|take|taken)? ?(?:a )?(?:photo|picture|pic|screenshot|snap)s? ?.{0,20}
      have (?:it|them|one)(?: .{1,15})?
    `),
    no: saying(`
      (?:he |she |they |my \\w+ )?(?:sent|gave|given|took|taken|handed|passed|posted|returned|traded) (?:it|them|that|one|everything|the \\w+) (?:back|away|in|on|over|to)\\b ..
      (?:returned|sold|binned|chucked|threw|thrown|burn(?:t|ed)|shredded|ripped|scrapped|recycled|destroyed|skipped|dumped|lost|losing|misplaced|deleted|erased|wiped|cleared|smashed|tossed|donated|ebayed|pawned|tipped|ate|drank|used|mislaid) (?:it|them|that|everything|all|the \\w+|my phone|up|most of|both)\\b ..
      (?:(?:he|she|they|phone|it|snapchat|whatsapp|my ex) )?(?:deleted|erased|wiped|cleared|removed|unsent)(?: .{1,20})?
      (?:the )?(?:police|officers?|shop|seller|bank|council|garage|insurers?|insurance|cops|coroner|your lot|landlord|he|she|they|someone else)(?: (?:has|have|s|now|still|already))* (?:has|have|got|took|kept|seized|holds|hold) (?:it|them|that)(?: .{1,15})?
      (?:put|slung|chucked|went|gone) (?:it |them )?(?:in|down|to|out with) (?:the )?(?:skip|bin|bins|recycling|tip|dump|rubbish|fire|canal|river|drain)(?: .{1,15})?
      (?:get|getting|got|gotten) (?:it )?rid(?: of (?:it|them|everything))?
      (?:they |it |theyve |its |messages )?(?:has |have )?(?:disappeared|vanished|gone|expired|gone now|long gone|been deleted|disappear(?: after .{1,15})?|self ?delet\\w+)
      (?:he |she |it |blocked him |that )*(?:wiped|cleared) (?:my phone|them|it|everything|the lot)
      (?:snapchat|snap|view once|disappearing messages)(?: .{0,30})?
      (?:never|didnt|dont|havent) (?:even )?(?:wrote|written|write|kept|keep|noted|note|took|take|save|saved|had|got|get|registered|thought to|think to|bothered?)\\b(?! (?:deleted|sure)).{0,30}
      not (?:to hand|on me|with me|kept|anymore|any more)(?: no)?
      (?:in|down) the (?:bin|skip|tip|canal|river)
      (?:rubbed|filed|scratched|worn) off
    `),
  },
  {
    asks: /\b(?:serial number|registration|number ?plate|reg(?:istration)? number|plate number|reference|imei|crime number)\b/,
    yes: /^(?:(?:its|it is|yes|yeah|the|is|reg|plate|number|think|was|part|of|it) )*(?=(?:\S* ?){1,3}$)(?:[a-z]{1,4}\d[a-z0-9]{2,}|[a-z]{2}\d{2} [a-z]{3}|[a-z]\d{1,3} [a-z]{3}|\d{4,}[a-z0-9]*|crime (?:ref|number)\w* \S+)$/,
    no: saying(`
      (?:didnt|never|couldnt|no time to|not) (?:catch|get|see|saw|clock|read|note|take|think to look|got|notice|spot|make it out|look|manage)\\b(?! (?:him|her|who)).{0,25}
      (?:going |far |way |much )*(?:too|so) (?:fast|quick|quickly|dark|far|far away|muddy|dirty|shaken|blurry|panicked)(?: .{1,25})?
      (?:he |they |she |car |bike )?(?:went|drove|sped|shot|happened|was gone|gone) (?:off |past |by )?(?:too|so) (?:fast|quick|quickly)(?: .{1,25})?
      (?:it |they )?(?:happened|was over) (?:too|so) (?:fast|quick|quickly)
      (?:plates? )?(?:was |were |is )?(?:covered|obscured|muddy|filthy|missing|taped over|blacked out|unreadable|bent)(?: (?:in|with|up) .{1,15})?
      (?:(?:it|they|he|car|bike|moped|van|one) )?(?:was |a |moped |bike |car |with |scooter |ebike |push ?bike )*(?:had |with |has )?no (?:number ?)?(?:plates?|reg)(?: on(?: it)?| at all| on the back)*
      (?:wasnt|werent|isnt) (?:one|any|a plate|plates)(?: on it)?
      fake plates?|false plates?|cloned plates?
    `),
  },
]
