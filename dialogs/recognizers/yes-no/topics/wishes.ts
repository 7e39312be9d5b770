import { saying } from './saying.ts'
import type { Topic } from './topic.ts'

/** What tells whether someone wants a thing: to go to court, to be called, to add more. */
export const WISH_TOPICS: readonly Topic[] = [
  {
    asks: /\b(?:prosecut\w*|press charges|charged|court|take it further|attend)\b/,
    firmYes: saying(`
      .{0,15}\\b(?:not|isnt|aint|no way(?: is| are)?|never|dont want|wont let|cant let)(?: (?:he|she|they|him|her|them|going to|gonna|to|be))* (?:let |get |getting |got )?(?:away with|get off|off with|walk free|walk away)\\b ?.{0,20}
    `),
    yes: saying(`
      (?:(?:he|she|they|the bastard|bastard) (?:needs?|should|must|ought to)|(?:he |she |they )?deserves?) (?:it|be|to be|to|locking|prison|jail|all|a|everything|teaching|punishing)(?! (?:helped|left))\\b.{0,25}
      (?:bang|lock|put|chuck|throw|send) (?:him|her|them|em|the book|away|the key)(?: .{0,20})?
      (?:ill|will|would|going to|gonna|want to|wanna|i d) ?(?:be )?(?:see|seeing|take|go|follow|stand|do) (?:it|this|him|all|whatever|up|anything|the) ?(?:through|all the way|to the end|to court|the way|the distance|in court|it takes)?(?: .{0,15})?
      (?:damn|dead|too|bloody|fucking|flipping|absolutely|definitely|certainly) (?:right|straight|well)(?: .{0,15})?
      (?:want|need|after|im after|looking for|would like) (?:my day in court|justice|him|her|them|to see|something done|this|it)(?: (?:done|charged|punished|prosecuted|jailed|locked|put away|in court|in prison|in jail|to pay|dealt|to face|behind|nicked|sent|banged|stopped before)).{0,20}
      (?:want|need|after) (?:my day in court|justice)(?: .{0,20})?
      (?:with pleasure|gladly|bring it on|wheres do i sign|where do i sign|all day long|every day of the week|to the hilt|all the way)
    `),
    no: saying(`
      (?:only |just )*(?:want|wanted|need) (?:it|this|him|her|them|my|our|to|the)(?: .{1,20})? ?(?:stopped|to stop|left alone|to leave .{1,12}|back|over|forgotten|forget .{1,10}|logged|on record|recorded|help|some help|a quiet life|move on|moved on|to end)
      (?:not|isnt) worth (?:it|the|all).{0,20}
      (?:dont|do not|didnt|not) want (?:any |more |the |him |her |them |to |all |it |no |anyone |anything )*(?:trouble|hassle|bother|in trouble|arrested|charged|fuss|court|prosecuted|ruin .{1,15}|involved|go|get .{1,20}|know|grief|criminal record)(?: .{0,20})?
      (?:far |way |much )*too (?:scared|frightened|old|ill|risky|stressful|much|afraid)(?: .{0,20})?
      (?:rather|prefer)(?: (?:not|to))* (?:not go|go|forget|leave|drop|let|avoid|keep out).{0,20}
      (?:not interested|leave it|drop it|forget it|let it go|let it lie)(?: .{0,15})?
      (?:not|never) (?:going|setting foot|stepping foot|standing up|facing|putting myself)\\b(?!.*\\b(?:away|off|free)\\b).{0,30}
      (?:cant|couldnt|wont|dont want to|do not want to) (?:face|bear|go|stand up|handle|attend|make|come)\\b(?! (?:out|it if)).{0,25}
    `),
  },
  {
    asks: /\b(?:give|make|sign|provide) (?:a |us a |your )?(?:\w+ )?(?:statement|evidence|account)\b|\bwilling to\b/,
    yes: saying(`
      (?:more than |very |only too |quite |be )*(?:happy|glad|pleased|willing|prepared|ready)(?: (?:to(?= (?:help|give|make|sign|be|do|go|attend|talk|write|say|tell)\\b|$)|when|any ?time|whenever|for) ?.{0,20})?
      (?:whatever|whenever|anything|wherever|however|any ?time) (?:you|suits|helps|it takes|works|is|to help)(?: .{0,15})?
      (?:can|will|shall) do(?: (?:that|it|no problem|yes|mate))*
      (?:yep |yes )?(?:when|where|just say when|say when|name the day|lead on|count me in|im in|up for it)
    `),
    no: saying(`
      (?:id |would |much )*(?:rather|prefer|sooner)(?: to)? (?:not|stay out|keep out|stay anonymous|leave it|just leave|keep my .{1,15}|be left out)(?! say).{0,20}
      not (?:doing|getting|going|giving|signing|making|having|putting|risking|sticking) (?!anywhere)\\w+.{0,25}
      (?:keep|leave|count) (?:me|us|my name) out(?: .{0,10})?
      (?:dont|do not|wont|will not) (?:want|wanna|do|get|give|sign|be|fancy)(?: to| wanna)*(?: get| be)? ?(?:involved|that|one|in|statements?|mixed up|dragged|anything|that sort|doing|court|it|a statement).{0,20}
      not (?:a|on your|in a|over my|for) (?:hope|prayer|chance|nelly|life|million|dead body|me)(?: .{0,15})?
      no(?:t)? snitch|(?:im )?(?:no|not a) (?:grass|snitch)|snitches get stitches
    `),
  },
  {
    asks: /\b(?:contact|call|phone|ring|text|email|leave|visit|share|pass|send|support|copy|updates?|want|like|happy)\b/,
    firmYes:
      /^(?:(?:i )?(?:dont|cant|do not) see why not|why (?:ever )?not|no reason not to|(?:it |that |a call )?(?:wouldnt|couldnt|cant|might not|would not) (?:go amiss|hurt|do any harm|harm)|(?:might|may) as well)(?: (?:then|mate|please|i suppose))*$/,
  },
  ...['text', 'email'].map((by) => ({
    // A way that was not asked about is wanted instead: "text" to "may we call you?".
    asks: new RegExp(`^(?!.*\\b(?:call|phone|ring|voicemail|visit)\\b).*\\b(?:contact|${by})\\b`),
    yes: new RegExp(`^(?:by )?${by}(?: is)?(?: (?:please|fine|best|ok|good))*$`),
  })),
  {
    asks: /\b(?:contact|call|phone|ring|text|email|leave|visit)\b.*\b(?:you|by phone|on this|message|voicemail)\b/,
    yes: saying(`
      (?!.* instead\\b)(?:please |pls )?(?:ring|call|phone|bell|buzz) (?:me|us)(?: (?:whenever|any ?time|on|after|before|when|tomorrow|tonight|back|please|if|in|later|this|at|first)(?!.* instead).{0,20})?
      (?:pop|come|drop|call) (?:round|over|in|by)(?!.*\\bnot\\b).{0,20}
      (?:give|drop) (?:us|me) (?:a )?(?:bell|buzz|ring|call|shout|tinkle)(?: .{0,20})?
      (?:mornings?|evenings?|afternoons?|weekdays?|weekends?|nights?|days?)(?: (?:only|best|better|are|is|please|ideally|preferably) ?.{0,10})?
      (?:best|better) (?:in the |after |before |on |at )?(?:mornings?|evenings?|afternoons?|work|\\d+|five|six|weekends?).{0,10}
      0\\d{9,10}|0\\d{3,4} \\d{3} ?\\d{3,4}|0\\d{4} \\d{6}
      (?:on )?(?:my |this |the )?(?:mobile|landline|number|work phone)(?: .{0,15})?
      (?:that |it |really )*(?:would|will|wd|d) (?:really |be |love |like |very |much )*(?:appreciated?|great|good|help|helpful|do|that|it)
      would (?:really |much )?appreciate (?:it|that|a call)
      (?:when|whenever) (?:you|ye) (?:get|have|can|like|want|got) ?(?:a )?(?:chance|minute|time|moment)?
    `),
    no: saying(`
      (?:(?:rather|prefer|sooner|much rather)(?: to)? (?:come|go|meet|do it|be seen|pop)|at (?:the|a) station|not at (?:my |the )?(?:home|house)|come to (?:the|you)|meet).{0,25}
      (?:by |just |use |only |to |prefer |text |rather |it by )*(?:e ?mails?|text|texts|letter|post|whatsapp|writing|messages?)(?: (?:me|only|instead|better|best|please|is better|s better|would be better|not calls?|not phone|rather|if|preferred|is best|works better|not|than))+(?: .{0,20})?
      (?:cant|dont|hate|wont|do not|never|cannot) (?:do|talk|use|answer|take|like|speak|have|pick up|ring|call|phone|phones|hear|bother|leave) ?(?:on |up )?(?:the |a |my |me )?(?:phones?|calls?|talking|answer it|it|up|voicemails?)?(?: .{0,15})?
      (?:youre|your|ur|you are) (?:alright|ok|okay|all right|grand|fine|good)(?: .{0,10})?
      (?:only |just )*(?:wanted|want|letting|reporting|logging|for|telling|saying|thought) (?:it|to|you|info|your|the|this|id|information)\\b.{0,30}
      (?:just )?(?:for|its for) (?:your )?(?:info|information|the record|your records|intel|stats)
    `),
  },
  {
    asks: /\b(?:share|pass|send|refer|support|copy|updates?|help|leaflet|keep)\b/,
    yes: saying(`
      (?:go|have at|fill your boots|be my guest|knock yourself out|help yourself|fire away|crack on|have at it|carry on)(?: (?:for|on|it|ahead|then|mate|right|with))*(?: it| ahead| then)*
      no skin off my nose|its all the same to me
    `),
    no: saying(`
      (?:im |were |we are |all )?(?:alright|all right|ok|okay|good|fine|sorted|grand|sound|covered)(?: (?:ta|thanks|thank you|cheers|mate|for now|as we are|without|pal|love))*
      keep (?:it|them|my details|that|my name|everything) (?:to|private|between|quiet|out|confidential)(?: .{0,20})?
      (?:id )?(?:rather|prefer) (?:you |they |it |that )*(?:didnt|not|wasnt|dont|did not)
      (?:got|have|had) (?:enough|plenty|all the) (?:support|help|people)?.{0,20}
    `),
  },
  {
    asks: /\banything (?:else|more)\b|\b(?:like|want|need) to add\b/,
    yes: saying(`
      (?:one |just one |a |another |one other |one last |couple of |a couple more |few )+(?:more )?(?:things?|points?|bits?|detail)(?: .{0,40})?
      (?:also|plus|oh and|by the way|btw|ps|and another thing|only that|just that|except that|forgot|forgot to|should have|should say|shouldve|meant to|i meant to|one thing) .{2,60}
      (?:he|she|they|it|there|the \\w+|my \\w+) (?:\\w+ )?(?:also|even) .{2,50}
    `),
    no: /^(?!.*\b(?:if|might)\b)(?:(?:no|nope|i|think|we|thats|that|is|ive|im|just|really|well|yes|yeah|ok|pretty much|about) )*(?:it|all|all good|good|done|me|me done|finished|sorted|fine|ok|okay|covered it|covers it|covered everything|said it all|told you everything|everything|the lot|your lot|all folks|all from me|all for now|all i know|all ive got|cant think of (?:anything|owt|any)(?: else| more)?|nothing(?: .{1,30})?|all covered|all done|said everything|the end|job done|enough|the whole story|sums it up|been through it all)(?: (?:thanks|thank you|ta|cheers|mate|really|for now|i think|from me|folks|now|yeah|done))*$/,
  },
  {
    asks: /\banonym/,
    yes: /^(?:(?:he|she|they)(?:d|ll)?|hed|theyd|shed|hell|theyll) (?:\w+ )?(?:kill|batter|murder|go mad|come (?:for|after)|be round|make) .{0,15}\bif\b.{1,25}$/,
    firmYes: saying(`
      (?:dont|do not|never|please dont|please do not|cant|id rather you didnt|without|no) (?!mind|care|bother|matter)(?:want |let |tell |have |use |give |say |put |using |giving |mention )*(?:him|her|them|anyone|people|my name|my details|me|it|anybody|the neighbours|they)(?: .{0,25})?
      (?:he|she|they|nobody|no one|noone|people|anyone|neighbours|it)(?: \\w+)? (?:cant|must not|mustnt|must never|cannot|mustn|must|can|knows?|shouldnt|should|needs? to)(?: (?:ever|not))? (?:know|find out|come back|be traced|see|hear|get back)(?: .{0,25})?
      (?:he|they|she)(?:d|ll|l| would| will|d be|) ?(?:kill|come|batter|be round|do|put|smash|burn|find|go mad|make) .{1,30}
      (?:rather|prefer|sooner|want)(?: (?:that|it|if))* (?:nobody|no one|noone|he|they|she|my name|not|to be|anonymous|stay|it was|people|dont)\\b.{0,25}
      keep (?:me|my name|it|us|my details|this) (?:out|anonymous|private|quiet|secret|confidential|hidden|off)(?: .{0,15})?
    `),
    no: saying(`
      (?:dont|do not|doesnt) (?:mind|care|bother me|matter)(?: (?:who|if|being|giving|them|people|put|using) ?.{0,25})?
      (?:put|use|give|take|have|ill give|heres|can have|happy to give) (?:you )?(?:my|me) (?:name|details|full name)(?: .{0,15})?
      (?:nothing|nowt) to hide
      (?:happy|fine|ok|willing) (?:to|for|with) (?:be named|give my name|you to use .{1,10}|my name .{1,12}|being named)
    `),
  },
  {
    asks: /\b(?:click|open|press|tap|follow|reply|respond|give|gave|share|tell|send|sent)(?:ed)?\b.*\b(?:link|attachment|message|password|pin|code|details|bank|email|number|access)\b/,
    yes: saying(`
      (?:like|stupidly|foolishly|regretfully|regrettably|idiotically|sadly|unfortunately|sheepishly|embarrassingly)(?: (?:an?|the) (?:idiot|fool|mug|wally|muppet|plonker|prat|lemon|numpty|tit|moron))?(?: (?:i am|that i am|yes|i did))*
      (?:clicked|pressed|opened|tapped|followed|typed|entered|filled|downloaded|gave|sent|read|told|installed|scanned|put) (?!nothing|nowt)(?:on |in |out |it|them|my|the|him|her|all|everything|straight|without|me|a|our).{0,40}
      (?:fell|fallen|falling) (?:right |straight )?for it(?: .{0,20})?
      (?:hook line and sinker|silly me|my own fault|muggins here did|more fool me)(?: .{0,10})?
    `),
    no: saying(`
      (?:smelt|smelled|smelling) a rat(?: .{0,15})?
      (?:deleted|binned|ignored|reported|blocked|junked|spotted|forwarded|trashed|hung up|put the phone down|twigged|sussed) ?(?:it|them|him|her|straight|on|that|the .{1,8})?(?: .{0,30})?
      (?:im )?(?:not|wasnt|aint) (?:that |so |a |completely |totally )*(?:daft|stupid|thick|silly|idiot|fool|gullible|green|born yesterday|mug|falling for .{1,8})(?: .{0,10})?
      know(?:s)? better(?: than that)?
      (?:wouldnt|didnt|never|wont|dont) (?:touch|fall|click|clicked|open|opened|press|go near|dream|give|tell|trust|dare|even open|engage|reply)\\b.{0,25}
      knew (?:it was|better|straight).{0,25}
      (?:looked|seemed|sounded) (?:dodgy|fishy|off|suspicious|wrong)(?: so .{1,25})?
    `),
  },
  {
    asks: /\block(?:ed|s)?\b/,
    yes: saying(`
      (?:chain|bolt|deadlock|alarm|latch|padlock|security chain|mortice)(?: (?:was|were|is))* on(?: too| as well)?
      (?:top and bottom|fort knox|like fort knox|tight as a drum)
    `),
    no: saying(`
      (?:i |we |he |she |kids |someone |my \\w+ )?(?:forgot|forgotten|never|never do|never bother|dont bother|didnt bother|didnt think|never thought|didnt have time|left it|left the key|pulled (?:it )?to|only pulled|just shut|only shut|just closed|only closed|pushed (?:it )?to|shut but not locked|closed not locked|on the snib)(?: (?:to|it|open|in|do|that|lock|them|the|of|unlocked) ?.{0,20})?
    `),
  },
]
