import type { Chance } from './chance.ts'
import { STORIES } from './stories.ts'

const ODD = [
  '\u0000',
  '\ud800',
  '\u200b',
  '\u202e',
  '\u0301',
  '\ufeff',
  'ﷺ',
  '𝟙',
  '👮‍♀️',
  '\n',
  '\t',
  '½',
  '٣',
  'é',
] as const
const NEAR_DATES = [
  '31/02/2026',
  '29 Feb',
  'half ',
  'last ',
  'tuesday ',
  '0/0/0 ',
  '24:61 ',
  '12th ',
  'next week ',
  'between ',
  'and ',
  'from ',
  '1-',
  '5pm-',
  'ago ',
  'about ',
] as const
const WORDS = [
  'help',
  'knife',
  'he ',
  'she said ',
  'not ',
  'never ',
  'kill ',
  'my bike ',
  'stolen ',
  'no ',
  'yes ',
  'if ',
  'was ',
] as const
const PIECES = [
  'AB12 CDE ',
  '07700 900123 ',
  'SW1A 1AA ',
  '£1,250.50 ',
  '18:30 ',
  '2026-11-20T09:30 ',
  'a@b.example ',
  "'",
  '"',
  '--',
  '((',
  '))',
  '<b>',
  '${',
  '\\',
  '//',
  "'; DROP TABLE turns;",
  'aaaa',
  '....',
  '????',
] as const

/** A message that nobody means well with, of 1 to 8,000 characters. */
export function hostileMessage(chance: Chance): string {
  const length = chance.of([8, 60, 300, 1_000, 2_500, 4_100, 8_000])
  const part = chance.of(KINDS)(chance)
  let text = part()
  while (text.length < length) text += part()
  return text.slice(0, length)
}

type Kind = (chance: Chance) => () => string

/** Each gives the next part of a message. */
const KINDS: readonly [Kind, ...Kind[]] = [
  (chance) => () => String(chance.below(10)),
  () => () => '1 ',
  (chance) => () => `${chance.below(10_000)}${chance.of([' ', '-', '/', ':', '.', ','])}`,
  (chance) => () => `${chance.of(['AB12 CDE', 'XY07ZZZ', 'A1 AAA'])} ${chance.below(24)}:${chance.below(60)} `,
  (chance) => () => chance.of(NEAR_DATES),
  (chance) => () => chance.of(ODD),
  (chance) => () => chance.of(PIECES),
  (chance) => () => chance.of(WORDS),
  (chance) => repeated(chance.of(WORDS)),
  (chance) => repeated(chance.of(NEAR_DATES)),
  (chance) => repeated(chance.of(PIECES)),
  (chance) => repeated(`${chance.of(NEAR_DATES)}${chance.of(PIECES)}${chance.of(WORDS)}`),
  (chance) => () => `${chance.of(STORIES)} `,
  (chance) => () =>
    `${chance.of(STORIES).slice(chance.below(20), 20 + chance.below(40))}${chance.of(ODD)}${chance.of(PIECES)}`,
  (chance) => () => String.fromCharCode(chance.below(0xffff)),
  (chance) => () => String.fromCharCode(97 + chance.below(26)),
]

function repeated(part: string): () => string {
  return () => part
}
