import type { Command } from '../../recognition.ts'

/** A reason that may follow a command: "previous question please, I wasn't finished". */
const REASON = '(?:(?: please)?(?: (?:because|cos|cause|as|so|till|until|i|im|ive|we|the) .{1,60})?| please)'
const WHO =
  '(?:human|person|human being|copper|cop|officer|police officer|bobby|operator|adviser|advisor|agent|rep|call handler|handler|someone|somebody|staff|staff member|member of staff|policeman|policewoman|real people)'
const REAL = '(?:an? |the |some |your |any )?(?:actual |real |proper |live |human |female |male |trained )*'
const PART = '(?:question|one|bit|part|step|page)'

/**
 * Commands that people build in many ways, as patterns of the whole message in plain words, without its polite beginning.
 * Each names the form, the question or the person asked for, so that no answer reads like one.
 */
const PATTERNS: readonly (readonly [Command, string])[] = [
  ['back', `(?:go |take me |back )*(?:to )?(?:the )?previous ${PART}${REASON}`],
  ['back', `(?:go|take me) back (?:to )?(?:the |a |one )?(?:last |previous )?${PART}${REASON}`],
  ['skip', `(?:skip|leave out|miss out|pass on|ignore) (?:this|that|the) ${PART}${REASON}`],
  ['skip', `(?:leave|miss) (?:this|that) ${PART} (?:out|blank|empty)${REASON}`],
  ['skip', `(?:move on to )?(?:the )?next question${REASON}`],
  [
    'change',
    '(?:change|alter|amend|edit|fix|correct|redo) (?:something|some things|a few things|a (?:bit|thing|detail)|one (?:thing|bit|answer|detail)|one of (?:the|my) answers|some of (?:it|that|my answers)|an answer)(?: first| before .{1,30})?',
  ],
  [
    'help',
    '(?:and )?what (?:am i|are we|do i|should i|do you want me to) (?:meant to |supposed to |need to |have to )?(?:type|put|write|say|enter|answer|pick|choose|click|press)(?: here| for this| for that| in here| in (?:this|the) box| now)?',
  ],
  ['help', '(?:(?:give|show) me )?(?:an )?example(?: of .{1,40}| answer)?'],
  ['help', 'which (?:one |answer |option )?(?:do|should|shall|would) i (?:pick|choose|put|select|tick|click|go for)'],
  ['help', 'explain (?:the |these |those |what the )?(?:options|choices|answers)(?: mean| to me)?'],
  [
    'help',
    '(?:i )?(?:dont|do not|didnt|cant) (?:get|understand|follow|see) (?:what|wot) (?:youre|you are|u are|ur|you|u) (?:asking|want|wanting|on about|after|getting at)(?: me| for)?(?: here)?',
  ],
  ['help', '(?:i )?(?:dont|do not) (?:get|understand) (?:this|the) (?:question|bit|box|form|options|choices)'],
  ['help', 'how (?:do|should|would) i (?:answer|fill in|fill out|word|phrase) (?:this|that)(?: question| one| bit)?'],
  ['help', 'what (?:does|do) (?:this|that|the|these) (?:question|option|options|choices|words?) mean'],
  [
    'repeat',
    '(?:put|show|ask|say|send|tell|read|post|repeat|display)(?: me| us)? (?:the|that|this|your)(?: last)? question(?: to me| out)? (?:again|once more|one more time)(?: .{1,40})?',
  ],
  ['repeat', '(?:i )?(?:missed|lost|didnt see|didnt catch|cant see) (?:the|that|your)(?: last)? question'],
  ['repeat', 'what (?:was|is) (?:the|that|your)(?: last)? question(?: again| you asked)?'],
  [
    'progress',
    'how (?:much|many|far|long) (?:more|further|longer|left)(?: (?:of|these|this|them|those|questions?|things|bits|pages|steps|are|is|there|left|to|go|do|i|we|have|has|got|answer|fill|in|it|will|take|does|till|until|the|end|im|done|finished))*',
  ],
  ['progress', '(?:what|how many) (?:percent|percentage|step|page|stage) (?:am i|are we|is this|have i)(?: .{0,20})?'],
  [
    'progress',
    '(?:am i|are we|is this|is it) (?:nearly|almost|close to|anywhere near) (?:the )?(?:done|there|finished|finish|end|over)(?: yet| now)?',
  ],
  ['progress', 'how (?:close|near) (?:am i|are we) to (?:the end|finishing|being done)'],
  [
    'stop',
    '(?:cancel|stop|scrap|abandon|bin|forget|quit) (?:the |this |my )?(?:whole |entire )(?:thing|report|form|lot|process)',
  ],
  ['stop', '(?:scrap|bin|abandon|stop) (?:the|this|my) (?:report|form)'],
  ['stop', '(?:i )?(?:dont|do not) (?:want to|wanna) (?:report|send) (?:this|it|anything)(?: any ?more| now)?'],
  ['stop', '(?:ive |i have )?(?:changed my mind|decided not to)(?: (?:about|report|reporting|send|sending|this|it))*'],
  [
    'save',
    '(?:save|park|pause)(?: what ive (?:done|got)| my answers| everything| it| this| that| the form| the report)(?: here| so far)*(?: (?:till|until|for|and|while|so) .{1,50})?',
  ],
  [
    'save',
    '(?:finish|complete|come back to|carry on with|continue with|do) (?:this|it|that|the rest|the rest of (?:it|this)|the form|the report)(?: later| tomorrow| tonight| another (?:time|day)| in a bit)(?: on)?',
  ],
  ['person', `(?:put|get|pass|transfer|connect|hand)(?: me)?(?: through| over| on)? to ${REAL}${WHO}`],
  [
    'person',
    `(?:talk|speak|chat)(?: directly)? (?:to|with) ${REAL}${WHO}(?: about (?:this|it)| instead| on the phone| over the phone)?`,
  ],
  ['person', `(?:an? )(?:actual |real |proper |live )+${WHO}`],
  ['person', `(?:is there|are there) ${REAL}${WHO} (?:there|here|i can|about|around|available|to).{0,25}`],
  ['person', `(?:have|get|ask|for) ${REAL}${WHO} (?:to )?(?:ring|call|phone) me(?: back)?`],
  [
    'quick-exit',
    '(?:hide|close|shut|clear|leave|exit|get off) (?:this|the|my) (?:page|screen|chat|window|tab|site|website)(?: quick| quickly| fast| asap| down)*',
  ],
  ['why', 'why (?:do|would|are|did) (?:you|u|ya) (?:even |really |all )?(?:need|want|ask|asking)(?: .{1,40})?'],
  ['why', 'why (?:do|should|must|would) i (?:have to|need to|give|tell)(?: .{1,40})?'],
  ['why', 'what (?:do|would|are) (?:you|u|ya) (?:need|want|using|going to use)(?: .{1,40})? for'],
  [
    'why',
    '(?:whats|what is|what has|what have|whats that|hows|how is|how are) (?:my |that |this |the )?.{0,30}(?:got to do with (?:it|this|anything|that)|relevant|matter to you)',
  ],
  ['why', 'is (?:that|this|my .{2,20}) (?:really )?(?:needed|necessary|required|compulsory|relevant)'],
]

const WHOLE = PATTERNS.map(([command, words]) => [command, new RegExp(`^${words}$`)] as const)

/** The command that plain words are as a whole by one of the patterns. */
export function patternCommand(words: string): Command | undefined {
  return WHOLE.find(([, pattern]) => pattern.test(words))?.[0]
}
