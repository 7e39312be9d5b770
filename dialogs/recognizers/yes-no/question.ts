const PRESENCE = /\b(?:still|nearby|near you|close by|there now|with you now|around)\b/
const HURT = /\b(?:hurt|injur|bleeding|medical|ambulance|unwell)/
const SAFE = /\b(?:safe|ok|okay|alright|all right|speak freely|talk freely|alone|free to talk|private)\b/
const DANGER =
  /\b(?:danger|threat|threaten|violen|afraid|scared|frightened|attacked|weapon|happening now|happening right now)/
const CONSENT =
  /^(?:can|may|shall|should|could) (?:we|i)\b|\b(?:do you (?:want|agree|consent)|would you (?:like|be)|are you (?:happy|willing|ready|ok|okay|able)|is (?:that|this|it) (?:ok|okay|right|correct|all right|alright|fine)|shall (?:we|i)|ready to|happy (?:to|for|with)|want to)\b/

const ABOUT_NO_ONE = /^(?:is|was|were|are|did|has|have|does|do|could|will) (?:there )?(?:any|some)(?:one|body)\b/

const LEFT =
  /\b(?:gone|left|legged|ran|run off|scarpered|drove off|driven off|got away|cleared off|disappeared|fled|walked off|made off|rode off)\b/
const HERE = /\b(?:still|here|outside|inside|upstairs|downstairs|next room|at the door|watching|in the)\b/
const NOT = /\b(?:not|no|nt|isnt|hasnt|havent|didnt|never|arent|wont|cant|dont|doesnt|wasnt|nobody|none|without)\b/
const INJURY =
  /\b(?:bleeding|blood|bleed|hurts?|broken|pain|cuts?|bruis\w*|ambulance|hospital|unconscious|concuss\w*|stab\w*|collapsed|breathing|swollen|dizzy|burn\w*)\b/
const MENACE =
  /\b(?:scared|frightened|terrified|afraid|knife|gun|outside|here|coming|hitting|shouting|threat\w*|kill\w*|weapon|help)\b/
const BUT = /\b(?:but|although|though|except|only|until|unless|for now|at the moment)\b/
const SOUND =
  /^(?:i am|im|we are|were|all|everyone is|everyones|yes) ?(?:fine|ok|okay|safe|alright|all right|good|well)$|^(?:fine|safe|all good|all safe|all fine)$/
const AGREES =
  /^(?:ok|okay|okey|alright|all right|fine|fine by me|thats fine|that is fine|go on|go on then|go ahead|please|please do|happy to|id like that|i would|id love to|lets do it|lets go|k|kk|good|sounds good|thats ok|no objection)$/

const LIFE =
  /\b(?:end(?:ing)? (?:your|it|things)|kill(?:ing)? yourself|suicid\w*|take your (?:own )?life|hurt(?:ing)? yourself|harm(?:ing)? yourself|self.?harm)/
const FOR_NOW =
  /^(?:not|no) ?(?:now|today|tonight|yet|any ?more|at the moment|right now|this minute|longer|just yet|currently|at present)\b/

/** Whether a no is one for the moment only, to a question about someone's own life: it leaves open what comes. */
export function onlyForNow(whole: string, question: string): boolean {
  return LIFE.test(question) && FOR_NOW.test(whole)
}

/** Whether a word of consent ("ok", "go ahead") answers a question that asks for consent, or "I'm fine" one that asks for safety. */
export function invites(whole: string, question: string): boolean {
  return (
    (CONSENT.test(question) && AGREES.test(whole)) || (SAFE.test(question) && !HURT.test(question) && SOUND.test(whole))
  )
}

/** Whether the rest of an answer takes back its yes or no, so that it must be asked again. */
export function contradicts(answer: 'yes' | 'no', rest: string, question: string): boolean {
  const denied = NOT.test(rest)
  if (answer === 'yes') {
    if (PRESENCE.test(question) && LEFT.test(rest) && !denied) return true
    return SAFE.test(question) && (BUT.test(rest) || MENACE.test(rest) || denied)
  }
  if (/\bbut\b/.test(rest)) return true
  if (PRESENCE.test(question) && HERE.test(rest) && !denied && !LEFT.test(rest)) return true
  if (HURT.test(question) && INJURY.test(rest) && !denied) return true
  return DANGER.test(question) && MENACE.test(rest) && !denied
}

/** What a bare statement says to this question, where it is plain: "legged it" to "Is he still nearby?" is no. */
export function impliedBy(whole: string, question: string): 'yes' | 'no' | 'unclear' {
  const denied = NOT.test(whole)
  const certain = !/\b(?:back|but|think|coming|or|if|someone|friend|mate)\b/.test(whole)
  if (PRESENCE.test(question) && certain && whole.length < 80) {
    if (LEFT.test(whole) && !denied && !/\b(?:still|here|was)\b/.test(whole)) return 'no'
    if (/\bstill (?:here|there|outside|inside|around|nearby|in|at|on)\b/.test(whole) && !denied) return 'yes'
  }
  if (
    ABOUT_NO_ONE.test(question) &&
    /^(?:nobody|naebody|no one|noone|not anyone|not a soul)\b/.test(whole) &&
    certain
  ) {
    return /\bexcept|\bapart|\belse\b/.test(whole) ? 'unclear' : 'no'
  }
  return 'unclear'
}
