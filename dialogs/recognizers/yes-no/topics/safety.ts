import type { Topic } from './topic.ts'

/** What tells whether someone is safe, and safe to reach. */
export const SAFETY_TOPICS: readonly Topic[] = [
  {
    asks: /\bsafe\b.*\b(?:phone|computer|device|call|text|email|contact|message|voicemail)|\b(?:phone|computer)\b.*\bsafe\b/,
    no: /\b(?:he|she|they|ex|partner|husband|wife|dad|mum|boyfriend|girlfriend|everyone) (?:\w+ )?(?:checks?|reads?|sees?|can see|goes through|looks at|looks through|has (?:my|the|access)|monitors?|listens?|knows my|answers?|tracks?|shares?|might|will|would|could)\b|\bshared (?:phone|account|computer)\b|\bbehind me\b|\bin the (?:next )?room\b|\bhes (?:here|home|in)\b/,
  },
  {
    asks: /\bsafe\b/,
    yes: /^(?:(?:im |i am |were |we are )?(?:totally|completely|perfectly|absolutely|entirely|100|very) safe|out of harms way|(?:im |i am |were |we are )?(?:at|in) (?:the|a) police station|safe and (?:sound|well))(?: now| here)?$/,
    no: /\b(?:knows where (?:i am|i live|we are|we live)|(?:hes|theyre|shes) (?:still )?(?:here|outside|coming|back|in|there)|nowhere|on the street|unsafe|hunting|banging on)\b/,
  },
  {
    asks: /\balone\b|\bby yourself\b|\bon your own\b/,
    firmYes:
      /^(?:theres |there is )?(?:nobody|no one)(?: else)?(?: (?:in|here|about|around|home|else|but me|with me))*$/,
    yes: /^(?:im |i am |just |all |yes |completely )*(?:by myself|on my (?:own|tod|jack|lonesome)|me (?:myself and i|on my own)|just me|only me|me myself|nobody else(?: in| here| about)?|no one else(?: in| here| about)?)$|^just me and the (?:cat|dog|goldfish)$/,
    no: /\b(?:with me|here with|theres (?:two|three|four|a few) of us|someones here|hes here|shes here|theyre here|next to me|beside me|got company|got people)\b/,
  },
  {
    asks: /\b(?:any|some)where\b/,
    yes: /^(?:i can |i could |could |can |there is |theres |yes |ive got |i have )*(?:(?:go|stay|stop|kip|be) (?:to|at|with) )?(?:(?:my|a) (?:mums?|dads?|sisters?|brothers?|nans?|friends?|mates?|aunt(?:ie)?s?|daughters?|sons?|neighbours?|parents)|family)(?: (?:house|place|flat|sofa|couch|in \w+|nearby|down the road))*$/,
    no: /^(?:no ?(?:one|body|where)\b.{0,30}|(?:in |id have to sleep in |only )?(?:the|my) (?:car|street|streets)|homeless|im homeless|the streets?)$/,
  },
]
