import { stemmer } from 'stemmer'

const words = (text: string) => text.trim().split(/\s+/)

/** Words of one idea, the idea's name first: an answer echoes a question in its own word for the thing. */
const IDEAS = [
  'hurt hurts injure injured injury injuries injuring harmed wounded',
  'danger dangerous peril',
  'safe safely safety',
  'alone solo',
  'see saw seen seeing sees watch watched watching witness witnessed witnesses spot spotted clocked',
  'hear heard hearing',
  'know knew known knows ken kens recognise recognised recognize recognized',
  'film filmed filming record recorded recording recordings photo photos photographs picture pictures pics video videos vids footage dashcam bodycam clip clips screenshots',
  'camera cameras cctv doorbell',
  'steal stole stolen steals take took taken takes taking nick nicked pinch pinched robbed swiped swipe',
  'damage damaged damages smash smashed cracked dented scratched wrecked ruined',
  'lock locked locks locking bolted padlocked deadlocked',
  'report reported reporting reports',
  'tell told telling inform informed call called calls calling ring rang rung ringing phone phoned phoning contact contacted',
  'agree agreed agrees consent consents',
  'give gave given gives giving',
  'swap swapped exchange exchanged',
  'lose lost losing',
  'keep kept keeps keeping retained have has had got own owns gotten',
  'live lives living lived resides',
  'threaten threatened threatens threatening threats threat',
  'weapon weapons armed',
  'worry worried worries worrying',
  'afraid scared frightened terrified petrified feart frit',
  'child children kids kid bairns bairn weans wean little-ones',
  'insure insured insurance',
  'drive drove driving driven driver',
  'pay paid paying pays',
  'need needs needed',
  'want wants wanted',
  'speak spoke speaking speaks talk talking',
  'break broke broken breaking breaks breached breach',
  'leave left leaving leaves',
  'make made making makes',
  'send sent sending',
  'feel felt feels feeling',
  'think thought thinks thinking',
  'find found finding',
  'happen happened happens happening',
  'tow towed towing',
] as const

const NAMED = new Map(
  IDEAS.flatMap((line) => {
    const [name = '', ...others] = words(line)
    return [name, ...others].map((word): [string, string] => [word, name])
  }),
)

/** What says the contrary of an idea, by the idea's name. */
const CONTRARY = new Map(
  [
    ['danger', 'safe'],
    ['safe', 'danger dangerous unsafe'],
    ['hurt', 'unhurt unharmed uninjured unscathed'],
    ['happen', 'stopped stop ended finished finish over'],
    ['go', 'stopped stop ended finished finish over'],
    ['lock', 'unlocked open ajar unbolted'],
    ['damage', 'undamaged intact unmarked'],
    ['weapon', 'unarmed'],
    ['insure', 'uninsured lapsed expired cancelled'],
    ['keep', 'binned chucked deleted binning lost'],
    ['film', 'deleted'],
    ['agree', 'disagree disagreed refuse object'],
    ['alone', 'together'],
    ['unedited', 'edited cut trimmed'],
    ['join', 'detached separate'],
  ].map(([idea = '', others = '']): [string, ReadonlySet<string>] => [idea, new Set(words(others))]),
)

/** The idea that a folded word, without apostrophes, stands for: its stem where it belongs to no named one. */
export const ideaOf = (word: string): string => NAMED.get(word) ?? stemmer(word)

/** Whether a word says the contrary of one of these ideas ("stopped" to "is it happening?"). */
export function saysContrary(word: string, ideas: ReadonlySet<string>): boolean {
  for (const idea of ideas) if (CONTRARY.get(idea)?.has(word) === true || word === `un${idea}`) return true
  return false
}
