import { saying } from './saying.ts'
import type { Topic } from './topic.ts'

const PART =
  '(?:(?:front|back|side|rear|kitchen|bathroom|shop|car|garage|shed|patio|wing|passenger|drivers?|living room|bedroom|cat|nearside|offside) )?(?:doors?|windows?|windscreen|bumper|mirror|mirrors|locks?|frame|panel|panels|bonnet|roof|fence|gate|walls?|tyres?|wheels?|lights?|headlight|letterbox|handle|screen|glass|boot|wing|paintwork|aerial|exhaust|shed|greenhouse|plant pots|pots|spokes|chain|saddle|seat|ignition|camera|flap|hinge|hinges|gutter|tiles|light)'

/** What tells of damage, of what was taken, and of a way in. */
export const HARM_TOPICS: readonly Topic[] = [
  {
    asks: /\bdamag|\bbroken\b|\bbroke\b|\bwreck/,
    yes: saying(`
      (?:${PART})(?: (?:panel|is|are|was|were|has|have|had|been|all|got|s|completely|half|a bit|just))* (?:gone|through|off|out|in|split|stoved in|splintered|forced|jammed|loose|missing|flat|leaking|warped|chipped|knackered|buggered|screwed|fucked|done|graffitied|sprayed|egged|prised|levered|pried|dropping off|in a state|wonky|battered|mullered|blown|put through|let down|pulled off|ripped off|torn off|pushed in|hanging|cut|burned|burnt|melted|smeared)(?: .{1,25})?
      (?:some|big|small|massive|huge|deep|long|nasty|good|few|couple of|two|three|slight|little|tiny|great|bloody)* ?(?:hole|cracks?|dents?|scratch|scratches|chips?|scrapes?|scuffs?|splits?|gash|graffiti|burn marks?|marks?|tags?|footprints?|paint|ding|gouge)(?: (?:in|on|down|all|along|over|across|everywhere|from|where|up|through|the size) ?.{0,30})?
      (?:he |someone |somebody |they )?(?:put|threw|lobbed|chucked|drove) (?:a )?(?:brick|stone|rock|bottle|it|fist|foot|boot|car) (?:at|through|into)\\b ..
      (?:brick|stone|rock|fist) through .{1,20}
      (?:he |someone |somebody )?(?:graffitied|spray ?painted|vandalised|scraped|egged|scorched|rammed|battered|demolished|flattened|splintered|booted in|stoved in|punctured|put through|pulled down|torched|set fire to|mullered) ?.{0,30}
      .{1,20} off (?:its|the) hinges
      tyres? (?:have been |been |were |all )*(?:slashed|flat|let down|cut|gone|popped)
      (?:about |around |over |nearly )*\\d+(?: (?:quid|pounds?|k|grand|hundred|thousand))? ?(?:worth|to fix|damage|to repair|bill)(?: .{1,20})?
      you could say that|to say the least|where do (?:i|you) (?:start|begin)|lots of it
      paint (?:all over|everywhere|on) ?.{0,20}
    `),
    firmYes: saying(`
      (?:${PART}) (?:wont|doesnt|cant|will not|does not) (?:shut|close|open|start|lock|turn|work|move|close properly)\\b ..
      (?:it )?(?:wont|doesnt) (?:start|work|drive|shut|lock|close|open|go)(?: .{1,15})?
    `),
    no: saying(`
      (?:${PART} )?(?:is |are |was |looks? |seems? |all )*(?:untouched|unmarked|undamaged|unscathed|spotless|intact|as it was|same as before|perfect|good as new|ok|okay|fine)
      not (?:a|one|even a) (?:mark|scratch|dent|thing|bit)(?: (?:on (?:it|them|the .{1,10})))?
      no (?:mark|sign) .{1,15}
    `),
  },
  {
    asks: /\b(?:taken|stolen|missing|steal|take)\b/,
    firmYes: saying(`
      what (?:didnt|havent) (?:they|he|she) (?:take|took|taken|nick|have)
      where do (?:i|you|we) (?:start|begin)
      not much(?: just)? .{1,30}
    `),
    yes: saying(`
      (?:he |she |someone |somebody |theyd |hes |thieves |both )?(?:had|took|taken|nicked|swiped|grabbed|pinched|stole|robbed|lifted|helped themselves to|made off with|ran off with|walked off with|went off with|left with|got away with|away with|snatched|emptied|robbed)(?! (?:nothing|nowt|off|a |a look|the door|disturbed)) ?(?:a )?.{2,40}
      (?:cleaned|cleared|wiped|emptied) (?:me|us|it|the \\w+|him|her) out(?: .{1,15})?
      (?:(?:mums?|dads?|nans?|grans?|wifes?|husbands?|sons?|daughters?|work|car|house|both|few|couple of|some|two|three|four|all|new|old|whole|kids?|bank|hair|power|garden|push|mountain|electric|gold|silver|cash|laptop|jewellery|number) )*(?:laptops?|phones?|mobiles?|iphone|wallets?|purse|handbags?|bags?|rucksack|passports?|bikes?|ebike|bicycle|watch|watches|tools?|jewellery|jewellery box|rings?|necklace|chain|earrings|cash|money|keys?|car keys|telly|tv|tellies|televisions?|xbox|playstation|ps5|ps4|console|switch|tablet|ipad|camera|drill|drills|lawnmower|mower|strimmer|catalytic converter|cat|plates?|number plates?|car|van|moped|motorbike|scooter|trailer|caravan|copper|lead|fuel|diesel|petrol|booze|fags|cigarettes|tobacco|meat|cards?|bank cards?|medication|meds|tablets|clothes|coat|jacket|trainers|shoes|perfume|parcels?|packages?|post|plants?|pots|bins?|ladders?|generator|chargers?|airpods|headphones|stereo|radio|sat ?nav|wheels?|battery|dog|pram|pushchair|shopping|food|takings|till|safe|documents?|papers|photos|heirlooms?|coins|medals|stuff|things|fiver|tenner|quid|pounds?)(?: (?:and|plus|with|from|out|off|of|in|including|worth|belonging|that|as well) ?.{0,40})?
      (?:\\w+ )?\\w+s? (?:is|are|has|have|been|all|s)? ?(?:gone|missing|vanished|disappeared)(?: .{1,20})?
      (?:the lot|everything|all of it|loads|plenty|lots)(?: .{1,20})?
    `),
    no: saying(`
      (?:he |she |someone |they |who ever it was |whoever it was )?(?:got |was |were |must have been |been )*(?:scared off|disturbed|interrupted|spooked|chased off|frightened off|caught)(?: .{1,25})?
      (?:alarm|dog|neighbour|light|lights|security|siren|i|we|my \\w+)s? (?:scared|put|frightened|chased|disturbed|saw|spooked) (?:them|him|her|off).{0,15}
      (?:couldnt|didnt|failed to|never) (?:get|manage|find|open|break|take|touch|make)\\b ..
      (?:left|went|ran|ran off|went off|came away|got away) (?:away )?(?:with nothing|empty(?: handed)?|with nowt|without anything|without taking .{1,10})
      (?:he |she |someone )?(?:tried|attempted|had a go)(?: (?:to|but|and) .{1,30})?
      (?:house |shed |it |till |car |wallet |bag )?(?:was |were )?empty
      (?:nothing|nowt)(?: .{1,30})?
      (?:lock|door|window|padlock|chain)s? held(?: .{1,15})?
      all (?:still )?(?:here|there|accounted for|present)(?: and correct)?
    `),
  },
  {
    asks: /\b(?:lose|lost)\b.*\bmoney\b|\bmoney (?:was )?(?:lost|sent|taken)\b|\bpay\b/,
    yes: saying(`
      (?:he |she |someone |it )?(?:emptied|cleared|drained|cleaned out|wiped out|cleaned) (?:my|our|the|me|us|both|out) ?.{0,20}
      (?:whole |entire )?(?:deposit|savings|pension|wages|rent|inheritance|redundancy|holiday money|bill money|isa|life savings|every penny|overdraft|lot|whole lot|thousands|hundreds)(?: .{1,20})?
      (?:every|last) (?:penny|pound|bean)(?: .{1,15})?
      (?:transferred|sent|paid|lost|gave|handed over|wired|withdrew|bought) (?!nothing|nowt).{1,40}
    `),
    no: saying(`
      (?:my |the |our )?(?:bank|they|paypal|building society|santander|barclays|lloyds|natwest|hsbc|monzo|halifax|nationwide) (?:stopped|blocked|caught|declined|flagged|froze|spotted|refused|held|cancelled|rejected|cottoned) (?:it|the|them|on|my).{0,25}
      only (?:my |our )?(?:pride|time|dignity|sleep|temper|patience|mind|self respect)
      (?:caught|spotted|stopped|twigged|noticed|realised|cancelled|blocked) (?:it|them|the payment|the card)? ?(?:in time|just in time|before .{1,20})
      not (?:a|one|even a) (?:penny|bean|pound|sausage|quid)
      (?:payment|it|transaction|transfer|card) (?:was |got )?(?:declined|blocked|stopped|bounced|refused)
      (?:payment|it|transaction|transfer|card) (?:didnt go|never went) through
    `),
  },
]
