import type { Option } from '../answer-type.ts'
import { type Reading, read, unclear } from '../reading.ts'
import { byPosition } from './choice/position.ts'
import { bySimilarWords } from './choice/similar.ts'
import { readNotKnown } from './not-known.ts'
import { plain } from './words.ts'
import { readYesNo } from './yes-no.ts'

const BEFORE =
  /^(?:(?:its|it is|it was|its the|the|a|an|i think|i would say|id say|id go for|ill go with|ill have|i choose|i pick|im|i am|i was|it were|was|probably|option|answer|on|in|by|yes|please|um|er|well|my answer is) )+/
const AFTER = /(?: (?:please|one|i think|thanks|thank you|option|mate|actually))+$/
const LONGEST = 500

/** What an option is known by, as `plain` writes it. */
interface Known {
  readonly label: string
  readonly wordings: readonly string[]
}

/** By option: the content's options are the same ones in every turn. */
const known = new WeakMap<Option, Known>()

function knownOf(option: Option): Known {
  const before = known.get(option)
  if (before !== undefined) return before
  const label = plain(option.label)
  const others = [option.id.replaceAll(/[-_]/g, ' '), ...(option.says ?? [])].map(plain)
  const made = { label, wordings: [label, ...others].filter((words) => words !== '') }
  known.set(option, made)
  return made
}

const wordings = (option: Option) => knownOf(option).wordings

function exactly(answer: string, options: readonly Option[]): string | undefined {
  return (
    options.find((option) => knownOf(option).label === answer)?.id ??
    options.find((option) => wordings(option).includes(answer))?.id
  )
}

/** An option that says the same as "yes", "no", "I don't know" or "I'd rather not say". */
function byMeaning(answer: string, options: readonly Option[]): string | undefined {
  const missing = readNotKnown(answer)
  if (missing !== undefined) {
    return options.find((option) => wordings(option).some((words) => readNotKnown(words) === missing))?.id
  }
  const yes = options.find((option) => knownOf(option).label === 'yes')
  const no = options.find((option) => knownOf(option).label === 'no')
  if (yes === undefined || no === undefined) return undefined
  const said = readYesNo(answer)
  return said === 'yes' ? yes.id : said === 'no' ? no.id : undefined
}

/**
 * Reads which one option is meant: by its label, id or other words, by position as the whole answer ("2", "the second one"),
 * or by words that only one option has. A number inside a sentence is never a position.
 */
export function readChoice(text: string, options: readonly Option[]): Reading<string> {
  if (text.length > LONGEST) return unclear
  const answer = plain(text)
  if (answer === '') return unclear
  const core = answer.replace(AFTER, '').replace(BEFORE, '').replace(AFTER, '')
  const found =
    exactly(answer, options) ??
    exactly(core, options) ??
    byPosition(answer, options) ??
    byMeaning(answer, options) ??
    bySimilarWords(answer, options.map(wordings), options)
  return found === undefined ? unclear : read(found)
}

const ALL =
  /^(?:all|all of (?:them|these|those|the above|it)|everything|the lot|all the above|every one|every one of them|all \d+|pob un|popeth)$/
const NONE =
  /^(?:none|none of (?:them|these|those|the above|it)|no|nope|nah|nothing|neither|nothing like that|none at all|no none|not any|none apply|dim un|dim|na)$/
const JOINS = /\s*(?:,|\n|&|\+|\/|;|\band\b|\bplus\b|\balso\b|\bas well as\b|\ba\b(?=\s)|\bac\b)\s*/

/** Takes whole labels out of the answer first, so that "Hat, scarf or gloves" is not split at its comma. */
function wholeLabels(text: string, options: readonly Option[]): { found: string[]; rest: string } {
  const found: string[] = []
  let rest = ` ${text
    .toLowerCase()
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d"]/g, '')} `
  const labels = options
    .filter((option) => /,|\band\b|&|\/|\+/i.test(option.label))
    .map((option) => ({ id: option.id, label: option.label.toLowerCase().replaceAll(/[\u2018\u2019]/g, "'") }))
    .sort((one, other) => other.label.length - one.label.length)
  for (const { id, label } of labels) {
    const at = rest.indexOf(label)
    if (at < 0 || /[\p{L}\p{N}]/u.test(rest.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(rest.charAt(at + label.length)))
      continue
    found.push(id)
    rest = `${rest.slice(0, at)},${rest.slice(at + label.length)}`
  }
  return { found, rest }
}

/**
 * Reads which options are meant, in the order of the options. `none` is the id of the option that excludes all others.
 * Every part of the answer must be an option, or the whole is unclear.
 */
export function readChoices(text: string, options: readonly Option[], none?: string): Reading<readonly string[]> {
  if (text.length > LONGEST) return unclear
  const answer = plain(text)
  if (answer === '') return unclear
  const one = exactly(answer, options)
  if (one !== undefined) return read([one])
  if (NONE.test(answer) && none !== undefined) return read([none])
  const wanted = options.filter(
    (option) => option.id !== none && !wordings(option).some((words) => readNotKnown(words) !== undefined),
  )
  if (ALL.test(answer) || (answer === 'both' && wanted.length === 2)) return read(wanted.map((option) => option.id))
  const { found, rest } = wholeLabels(text, options)
  const parts = rest
    .split(/^[\s\d]+$/.test(rest) ? /\s+/ : JOINS)
    .map((part) => part.trim())
    .filter((part) => plain(part) !== '')
  // Once each: the same words said two hundred times mean no more than said once.
  for (const part of new Set(parts)) {
    const reading = readChoice(part, options)
    if (!reading.ok) return unclear
    found.push(reading.value)
  }
  if (found.length === 0 || (none !== undefined && found.includes(none) && new Set(found).size > 1)) return unclear
  return read(options.map((option) => option.id).filter((id) => found.includes(id)))
}
