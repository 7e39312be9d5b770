import type { Entity } from '../../recognition.ts'
import type { OwnHome } from './own-home.ts'

/** Where a story says it happened, as written. */
export interface ToldPlace {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What joins two places into one: "outside Boots" + "on the high street" + "in Reading". */
const JOIN =
  /^[\s,]*(?:(?:in|on|at|near|by|off|opposite|outside|inside|behind|beside|next to|just off|just outside|close to|along|and|between|of|round the corner from|the|corner of|junction (?:of|with)|with|part of)\s+){0,3}$/i
/** Right before it: on the way to or from it, or what else is there. */
const AWAY =
  /\b(?:to|towards?|into town|for|heading|headed|bound for|from|via|off to|back to|bought (?:it )?(?:in|at|from)|(?:to|at|from|with) (?:my|our|his|her) (?!house|home|flat|car|van|bike|shop|work|office|allotment)[\p{L}'’]+(?: house| place)? (?:in|at|near|on)|(?:live|lives|living|work|works|working|worked|based|born|shop|bank|insured|garage|study|studies|lecturer|stay|staying)s? (?:in|at|on|for|with|near|opposite)|called|named|name is|moved to|moving to|go to|went to|goes to|going to|get to|got to|drove to|drive to|train to|bus to|way to|way home from|home from|works? for|direction of|ask(?:ed)? (?:in|at)|rang|phoned|cameras? (?:at|in|on|outside)|cctv (?:at|in|on|outside)|came back from|back from|round to|over to|on holiday (?:in|at)|uni (?:in|at)|sold (?:in|at|by)|sale on|got off at|owns?|manager (?:of|at))\s+(?:the |a |my |our )?$/iu
/** A place that names none: "the road", "my house". It says nothing of where. */
const NAMELESS =
  /^(?:(?:towards?|to|along|past|the|a|an|my|our|his|her|their|this|that|dry|wet|busy|main|side|back|front|quiet|local|same|other|old|next) )*(?:road|street|drive|garage|house|home|bank|court|shop|shops|station|work|school|pub|park|garden|gardens|town|city|flats?|hospital|car park|carpark|bus stop|estate|lane|field|fields|woods|bridge|roundabout|junction|hill|gate|church|office|club|gym|bar|hotel|library|playground|alley|path|footpath|canal|river|beach|yard|level|walk|way|close|court|place|row|view|block|green|common|market|centre|supermarket|petrol station|traffic lights|high street|town centre|city centre|corner shop|shopping centre|police station|post office|cash machine|bike racks?|bike shed|village|bypass)$/i
/** Words that end the name of a place in capitals, and are others in small letters: "in hoods walk". */
const SMALL = /^[^\p{Lu}\d]*\b(?:walk|way|drive|close|level|place|court|rise|row|view|green|cross|end)$/u
/** How much of the text before a place is looked at, in characters. */
const BEFORE = 40

/**
 * The one place where it happened: places that follow each other are one; places on the way, and where the teller lives, are none.
 * Undefined where two are left.
 */
export function toldPlace(
  text: string,
  entities: readonly Entity[],
  home: OwnHome | undefined,
  postcode?: string,
): ToldPlace | undefined {
  const others = entities.filter(({ kind }) => kind === 'make' || kind === 'vehicle-registration')
  const parts = entities.filter(
    (one) =>
      (one.kind === 'place' || one.kind === 'postcode') &&
      !(one.kind === 'postcode' && one.value === postcode) &&
      !others.some(({ start, end }) => one.start < end && one.end > start) &&
      !SMALL.test(one.text) &&
      !/\b(?:laser|spirit) level$|\b(?:ford|vauxhall|bosch|audi|bmw)\b/i.test(one.text),
  )
  const groups: ToldPlace[] = []
  for (const { start, end } of parts) {
    const last = groups.at(-1)
    if (last !== undefined && start >= last.end && JOIN.test(text.slice(last.end, start)) && start - last.end < 40)
      groups.splice(-1, 1, { start: last.start, end, text: text.slice(last.start, end) })
    else if (last === undefined || start >= last.end) groups.push({ start, end, text: text.slice(start, end) })
  }
  const here = groups.filter(
    (one) =>
      !AWAY.test(text.slice(Math.max(0, one.start - BEFORE), one.start)) &&
      !/^(?:towards?|to|from) /i.test(one.text) &&
      !NAMELESS.test(one.text) &&
      !within(one, home),
  )
  const [first] = here
  return first !== undefined && here.every((other) => other === first || partOf(other.text, first.text))
    ? first
    : undefined
}

function within(one: ToldPlace, home: OwnHome | undefined): boolean {
  return home !== undefined && one.start < home.end && one.end > home.start
}

/** A shorter name of the same place, told again. */
function partOf(other: string, first: string): boolean {
  const plain = other.toLowerCase().replace(/^(?:the|in|at|on|outside|near) /, '')
  return first.toLowerCase().includes(plain)
}
