/** A question about whether someone is still there. */
export const PRESENCE =
  /\b(?:still|nearby|near you|close by|there now|with you now|with you|around|in the (?:building|house|area|property|garden|street))\b/
/** A question about whether someone is hurt. */
export const HURT = /\b(?:hurt|injur|bleeding|medical|ambulance|unwell)/
/** A question whose yes says that all is well. */
export const SAFE = /\b(?:safe|ok|okay|alright|all right|speak freely|talk freely|alone|free to talk|private)\b/
const CONSENT =
  /^(?:can|may|shall|should|could) (?:we|i)\b|\b(?:do you (?:want|agree|consent)|would you (?:like|be)|are you (?:happy|willing|ready|ok|okay|able)|is (?:that|this|it) (?:ok|okay|right|correct|all right|alright|fine)|shall (?:we|i)|ready to|happy (?:to|for|with)|want to)\b/

const ABOUT_NO_ONE = /^(?:is|was|were|are|did|has|have|does|do|could|will) (?:there )?(?:any|some)(?:one|body)\b/

/** An answer that tells that someone is gone. */
export const LEFT =
  /\b(?:gone|left|legged|ran|run off|scarpered|drove off|driven off|got away|cleared off|disappeared|fled|walked off|made off|rode off|custody|arrested)\b/
/** An answer that denies something. */
export const NOT =
  /\b(?:not|no|nt|isnt|hasnt|havent|didnt|never|arent|wont|cant|dont|doesnt|wasnt|nobody|none|without)\b/
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

/** All that may be said of "nobody" without telling of danger in another way: "nobody can move" does. */
const OF_NO_ONE =
  /^(?:nobody|naebody|no one|noone|not anyone|not a soul)(?: (?:is|was|are|were|has|had|been|got|did|does|hurt|injured|in|danger|trapped|threatened|at|all|now|here|there|about|around|home|house|saw|see|seen|seem\w*|thankfully|luckily|thank|god|mate|sorry|badly|seriously|involved|that|came|it|anything|happened|this|time|night|hour|no|by|any|witnessed|noticed|inside|left|nearby|not|wounded))*$/

const IN_PART = /\b(?:badly|seriously|saw|see|seen|noticed|witnessed)\b/

/** What a bare statement says to this question, where it is plain: "legged it" to "Is he still nearby?" is no. */
export function impliedBy(whole: string, question: string): 'yes' | 'no' | 'unclear' {
  const denied = NOT.test(whole)
  const certain =
    !/\b(?:to get|to fetch|to find|room|into|in the|gone on|nowhere|knife|mates|bed|sleep|asleep|mad|mental|crazy|quiet|upstairs|downstairs|me|us|shop|toilet|loo|back|but|think|coming|or|if|someone|friend|mate)\b/.test(
      whole,
    )
  if (PRESENCE.test(question) && certain && whole.length < 80) {
    if (/\bstill (?:here|there|outside|inside|around|nearby|in|at|on)\b/.test(whole) && !denied) return 'yes'
  }
  if (
    ABOUT_NO_ONE.test(question) &&
    /^(?:nobody|naebody|no one|noone|not anyone|not a soul)\b/.test(whole) &&
    certain
  ) {
    return /\bexcept|\bapart|\belse\b/.test(whole) ||
      (HURT.test(question) && IN_PART.test(whole)) ||
      !OF_NO_ONE.test(whole)
      ? 'unclear'
      : 'no'
  }
  return 'unclear'
}
