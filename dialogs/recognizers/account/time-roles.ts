import { matches } from '../phrases/pattern.ts'
import type { Account } from './account.ts'
import { tell } from './tells.ts'

/** What a time in a story is the time of: what happened, what a camera shows, when all was last well, when it was found out, or something else. */
export type TimeRole = 'event' | 'seen' | 'left' | 'found' | 'aside' | 'plain'

/** By role, what people say around such a time. `aside` is looked for first: "bought it last year". */
const CUES: Readonly<Record<Exclude<TimeRole, 'plain'>, readonly string[]>> = {
  aside: [
    'bought|got_it|paid|purchased|owned|since|reported|rang|phoned|called|ringing|emailed|told|spoke|serviced|insured|insurance|mot',
    'born|dob|birthday|moved|appointment|available|usually|normally|always|every|keep_it|keeps|delete*|due|until|expires|opens|closes',
    'hospital|a_and_e|walk_in|doctor|doctors|gp|vet|vets|checked|x_ray|operation|funeral|holiday',
    'been_in|going_on|happening for|since|about|over',
    'up at|for',
    'work|works|shift|lectures|school starts|ends|finishes|until|till',
    'before ..2 last|previous|time',
    'happened|done|did|had ..2 last_year|last_month|before',
    '<neighbour>|they|he|she|people|residents ..3 heard ..6',
    'saw|seen|noticed ..8 hanging|loitering|hanging_around|acting|looking|sitting|parked_up',
    'said|says|reckons|reckoned ..2 would|will|can|could',
    'sleep|asleep by',
    'had it|had_him|had_her for|since',
    'not|never|scared|afraid|frightened|nervous ..2 go|going|leave|sleep|walk|out ..3 after|past|until|till',
    'is now|currently|already',
    'now <num>',
    'after|past ..3 now|these_days|anymore|any_more',
  ],
  seen: [
    'shows|show|see|shown|picked_up|caught|captured|recorded|filmed|footage ..5 him|her|them|lad|lads|man|men|people|someone|two|car|van|figure|person|it',
    '<camera>|<doorbell>|footage ..6 at|around|about|from',
  ],
  found: [
    '<came_back>',
    'came|come|got|get|went|gone|popped|drove|walked back|home|down|downstairs|outside',
    'came|come out|to',
    'arrived|got|turned_up|came|come ..5 to_find|and_found',
    'to_work|into_work to_find',
    'noticed|discovered|realised|realized|spotted|found ..3 !a',
    'woke|wake|woken',
    'opened|opening ..2 up|shop|salon|curtains|door|shed|garage',
    'let ..2 dog|cat|dogs',
    'gone|missing when|by',
    'went to go to|to_get|to_use|to_take|to_put|to_unlock|to_check',
    'got off',
    'was|were gone',
    'returned|return',
  ],
  left: [
    'had it|them in|on|at|with|when',
    'delivered ..4 !by',
    'left|parked|locked|chained|dropped|put|stuck|propped|tied ..4 !home_to',
    'went|go|gone|popped|nipped|headed|set out|off|to_bed|in|inside|away|upstairs|shopping|to_work|to_sleep',
    'last saw|seen|had|used|checked|rode|drove',
    'shut|closed|locked up|shop|salon',
    'all|everything was|is? fine|ok|there|normal',
    'was|were|is still? there|fine|locked|parked|ok',
    'started work|my_shift',
  ],
  event: [
    'alarm ..3 off|activated|triggered|sounded',
    'happened|occurred|witnessed|stolen|nicked|taken|took|stole|pinched|swiped|robbed|mugged|attacked|assaulted|punched|hit|kicked|smashed|keyed|scratched|slashed|burgled|vandalised|sprayed|snatched|grabbed|threw|thrown|threatened|spat|pushed|shoved|followed',
    'broke|broken|got|been|getting|climbed|forced in|into|through',
    'set ..2 fire|alight',
    'overtook|overtake|overtaking|undertook|came_past|pulled_out|swerved|jumped|went_through|drove|driving|crashed|collided|rear-ended|ran_into|reversed|cut_me_up|tailgating|tailgated|close_pass|passed',
    'lost|dropped|fell',
    'rang|turned|showed|walked up|at_the_door',
    'letting|shouting|screaming|drinking|fighting|racing|banging',
    'last ..1 seen',
    'went missing',
    'missing since',
    'found',
  ],
}

interface Cue {
  readonly role: Exclude<TimeRole, 'plain'>
  readonly start: number
  readonly end: number
}

const found = new WeakMap<Account, readonly (readonly Cue[])[]>()

/** The cues of each clause, worked out once. */
function cuesOf(account: Account): readonly (readonly Cue[])[] {
  const before = found.get(account)
  if (before !== undefined) return before
  const cues: Cue[][] = account.segments.map(() => [])
  for (const role of ['aside', 'seen', 'found', 'left', 'event'] as const) {
    for (const phrase of CUES[role]) {
      for (const { start, end } of matches(tell(phrase), account.marked, 20, account.budget))
        cues[account.segmentAt[start] ?? -1]?.push({ role, start, end })
    }
  }
  found.set(account, cues)
  return cues
}

/** The role of a time that stands in a clause: the cue nearest to it, before it rather than behind; of two as near, the longer. */
export function roleOf(account: Account, segment: number, at: number): TimeRole {
  let best: { readonly role: TimeRole; readonly distance: number; readonly length: number } | undefined
  for (const { role, start, end } of cuesOf(account)[segment] ?? []) {
    const distance = start <= at ? Math.max(0, at - end) : start - at + 4
    const length = end - start
    const better =
      best === undefined || distance < best.distance || (distance === best.distance && length > best.length)
    if (better) best = { role, distance, length }
  }
  return best?.role ?? 'plain'
}
