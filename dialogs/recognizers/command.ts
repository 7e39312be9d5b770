import { languageNow } from '../language.ts'
import type { Command } from '../recognition.ts'
import { patternCommand } from './command/patterns.ts'
import { ASKING, CHANGED, COMMAND_WORDS, LATER } from './command/sayings.ts'
import { sayingOf } from './welsh/to-english.ts'
import { plain, unstretch } from './words.ts'

const LONGEST = 120

/** A message as plain words, whole and with its polite beginnings and ends taken off one at a time. */
export function shortened(text: string): string[] {
  const whole = plain(text).split(' ').map(unstretch).join(' ')
  const shorter = [whole]
  let words = whole
  for (let turn = 0; turn < 8; turn++) {
    const next = words.replace(LATER, '')
    const bare = next === words ? words.replace(ASKING, '') : next
    if (bare === words || bare === '') break
    words = bare
    shorter.push(words)
  }
  return shorter
}

/**
 * The command that the whole message is, in ordinary words ("go back", "why do you need that?", "talk to a human"). In several
 * clauses all say the same command, or one that cannot be an answer stands beside a few words that give its reason.
 * A word of command inside an answer ("he shouted help", "at the bus stop") is no command.
 */
export function readCommand(text: string): Command | undefined {
  if (text.length > LONGEST) return undefined
  const welsh = languageNow() === 'cy' ? sayingOf(text) : undefined
  return wholeCommand(welsh ?? text) ?? clauseCommand(welsh ?? text)
}

function wholeCommand(text: string): Command | undefined {
  return commandOf(text, (words) => COMMAND_WORDS.get(words)) ?? commandOf(text, patternCommand)
}

function commandOf(text: string, read: (words: string) => Command | undefined): Command | undefined {
  for (const words of shortened(text)) {
    const command = read(words)
    if (command !== undefined) return command
  }
  return undefined
}

/** The most words beside a clause that is a command: more than a reason would be told, and be an answer. */
const MOST_REASON_WORDS = 8

function clauseCommand(text: string): Command | undefined {
  const clauses = text.split(/[.,;!?\n]+|\s-\s/).filter((clause) => plain(clause) !== '')
  if (clauses.length < 2 || clauses.length > 4) return undefined
  const commands = clauses.map(wholeCommand)
  const [first] = commands
  if (first !== undefined && commands.every((command) => command === first)) return first
  const sure = clauses.findIndex((clause) => commandOf(clause, patternCommand) !== undefined)
  if (sure < 0) return undefined
  const beside = clauses.filter((_, at) => at !== sure).flatMap((clause) => plain(clause).split(' '))
  return beside.length <= MOST_REASON_WORDS ? commandOf(clauses[sure] ?? '', patternCommand) : undefined
}

const MOST_WORDS = 8
const VAGUE = new Set(
  'it that this answer my answer something my answers answers an answer the answer one of my answers last answer the last answer last one the last one previous answer'.split(
    ' ',
  ),
)
const NO_TOPIC =
  /^(?:of|in|on|for|from|to|into|out|over|up|back|at|with|clothes|trains?|buses|mind|jackets?|machine|please|room|purse|lanes?|colou?rs? again|the subject|subject|language)\b|^\d/

/** What the person wants to change, where the whole message asks for it: "I want to change when it happened" gives "when it happened". */
export function readChange(text: string): { readonly topic: string } | undefined {
  if (text.length > LONGEST) return undefined
  const whole = plain(text)
  for (const { says, needs } of CHANGED) {
    const asked = whole.replace(ASKING, '').replace(ASKING, '')
    if (needs === 'asking' && asked === whole) continue
    const topic = says.exec(asked)?.groups?.topic
    if (topic === undefined) continue
    const words = topic
      .replace(LATER, '')
      .replace(
        /^(?:(?:my|the|what i (?:said|put|wrote|told you) (?:about|for)|answers? (?:to|about|for|on)|bit about|part about|details? (?:of|about)|whole) )+/,
        '',
      )
      .replace(/ (?:answer|question|i gave|i said|i put|bit|part)$/, '')
    if (words === '' || VAGUE.has(words) || NO_TOPIC.test(words) || words.split(' ').length > MOST_WORDS)
      return undefined
    return { topic: words }
  }
  return undefined
}
