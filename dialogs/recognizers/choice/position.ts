import type { Option } from '../../answer-type.ts'
import { plain } from '../words.ts'

const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st', 'one', 'number one', 'cyntaf'],
  ['second', '2nd', 'two', 'number two', 'ail'],
  ['third', '3rd', 'three', 'number three', 'trydydd'],
  ['fourth', '4th', 'four', 'number four'],
  ['fifth', '5th', 'five', 'number five'],
  ['sixth', '6th', 'six', 'number six'],
  ['seventh', '7th', 'seven', 'number seven'],
  ['eighth', '8th', 'eight', 'number eight'],
  ['ninth', '9th', 'nine', 'number nine'],
  ['tenth', '10th', 'ten', 'number ten'],
]
/** Words that can only be a place in the list. */
const ORDINAL =
  /^(?:last|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|cyntaf|ail|trydydd)$/
const LETTERS = 'abcdefgh'
const BEFORE = /^(?:(?:the|option|number|no|choice|answer|its|it is|ill go with|id say) )+/
const AFTER = /(?: (?:one|option|please|choice))+$/

function index(core: string, count: number): number | undefined {
  if (/^\d{1,2}$/.test(core)) return Number(core) - 1
  if (core === 'last') return count - 1
  const ordinal = ORDINALS.findIndex((names) => names.includes(core))
  if (ordinal >= 0) return ordinal
  return core.length === 1 && LETTERS.includes(core) ? LETTERS.indexOf(core) : undefined
}

/**
 * The option at the position that is the whole answer: "2", "the second one", "option b", "last". Undefined where the options
 * themselves hold that number ("1 to 2 people"), as it could be either; "the second" only where an option says "second".
 */
export function byPosition(answer: string, options: readonly Option[]): string | undefined {
  const core = answer.replace(AFTER, '').replace(BEFORE, '')
  const at = index(core, options.length)
  if (at === undefined) return undefined
  const said = ORDINAL.test(core) ? [core] : [core, String(at + 1)]
  const counted = options.some((option) =>
    plain(option.label)
      .split(' ')
      .some((word) => said.includes(word) || (!ORDINAL.test(core) && /^\d+$/.test(word))),
  )
  return counted ? undefined : options[at]?.id
}
