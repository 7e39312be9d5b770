import type { LocationValue } from '../answer-type.ts'
import type { AreaFound, AreaWant } from '../area.ts'
import type { Flow, Outcome } from '../flow.ts'
import { phrase } from '../phrases.ts'
import { readChoice } from '../recognizers/choice.ts'
import { findPostcodes, normalPostcode } from '../recognizers/entities/postcode.ts'
import { preventionAdvice } from './area-advice.ts'
import { contactLines, linksOf } from './contact-links.ts'
import { goOn } from './go-on.ts'
import { openJourney, removeAnswer, setAnswer } from './matter.ts'
import { putOwn } from './put.ts'
import { stepKey } from './question.ts'
import type { Hold } from './state.ts'
import { say, type Turn, withState } from './turn.ts'

/** How often a place that is not known is asked for again before what there is without it is said. */
const MOST_ASKED = 2

/** What an outcome wants looked up, and the question that told it. Undefined where nothing is, or no place was told. */
function wantOf(
  turn: Turn,
  flow: Flow,
  outcome: Outcome,
): { readonly key: string; readonly want: AreaWant } | undefined {
  const step = outcome.area === undefined ? undefined : flow.steps[outcome.area.place]
  if (outcome.area === undefined || step === undefined) return undefined
  const key = stepKey(outcome.area.place, step)
  const value = turn.state.matter?.answers[key]?.value
  const place = typeof value === 'string' ? value : isPlace(value) ? value.text : undefined
  const story = turn.state.matter?.story
  if (place === undefined) return undefined
  return { key, want: { place, ...(story === undefined ? {} : { story }), show: outcome.area.show } }
}

function isPlace(value: unknown): value is LocationValue {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}

/** What was found for exactly this want. */
function foundFor({ found: { area } }: Turn, want: AreaWant): AreaFound | undefined {
  return area !== undefined && JSON.stringify(area.want) === JSON.stringify(want) ? area.found : undefined
}

/** Asks which of several places is meant, or for the place again where it is not known. Undefined where the outcomes can be given. */
export function askPlaceAgain(turn: Turn, flow: Flow, names: readonly string[]): Turn | undefined {
  for (const name of names) {
    const outcome = flow.outcomes[name]
    const wanted = outcome === undefined ? undefined : wantOf(turn, flow, outcome)
    if (wanted === undefined) continue
    const found = foundFor(turn, wanted.want)
    if (found?.kind === 'which') {
      const hold: Hold = { kind: 'place', key: wanted.key, names: found.names }
      const told = found.more ? say(turn, phrase('placeWhichMore')) : turn
      return goOn(withState(told, { hold }))
    }
    const { put } = turn.state
    const asked = put?.key === wanted.key ? put.attempts + 1 : 1
    if (found?.kind === 'not-found' && asked <= MOST_ASKED)
      return goOn(removeAnswer(say(turn, found.say), wanted.key), asked)
  }
  return undefined
}

/**
 * Gives an outcome by what was looked up: the figures with their picture, advice that fits, the team. Undefined for an outcome that
 * looks nothing up. Where nothing was found, what is said without it is given, with the reason first.
 */
export function giveArea(turn: Turn, flow: Flow, name: string, outcome: Outcome): Turn | undefined {
  if (outcome.area === undefined) return undefined
  const wanted = wantOf(turn, flow, outcome)
  const found = wanted === undefined ? undefined : foundFor(turn, wanted.want)
  const asking = wanted === undefined || found !== undefined ? turn : { ...turn, wants: wanted.want }
  if (found?.kind !== 'found') return without(asking, name, outcome, found)
  const { content } = turn.services
  const data = { outcome: { kind: outcome.kind, id: name } } as const
  const [first = outcome.title, ...more] = found.say.length === 0 ? found.team : found.say
  const figures = say(asking, [first, ...more].join('\n\n'), {
    assistant: { ...data, ...(found.chart === undefined ? {} : { chart: found.chart }) },
    ...(found.say.length > 0 || found.page === undefined ? {} : { links: [found.page] }),
  })
  if (found.say.length === 0) return figures
  const advised = preventionAdvice(figures, found.top)
  if (found.team.length === 0) return advised
  const links = found.page === undefined ? linksOf(content, outcome.contacts ?? []) : [found.page]
  return say(advised, found.team.join('\n\n'), {
    links,
    assistant: {
      offers: [
        { id: 'neighbourhood-message', label: phrase('writeToTeam') },
        { id: flow.id, label: phrase('otherPlace') },
      ],
    },
  })
}

/** What the outcome says when nothing can be looked up, and advice of all kinds. */
function without(turn: Turn, name: string, outcome: Outcome, found: AreaFound | undefined): Turn {
  const { content } = turn.services
  const contacts = outcome.contacts ?? []
  const reason = found !== undefined && 'say' in found && typeof found.say === 'string' ? [found.say] : []
  const told = say(turn, [outcome.title, ...reason, ...outcome.say, ...contactLines(content, contacts)].join('\n\n'), {
    assistant: { outcome: { kind: outcome.kind, id: name } },
    links: linksOf(content, contacts),
  })
  return outcome.area?.show.includes('figures') === true ? preventionAdvice(told, []) : told
}

/** Puts the question which of several places is meant. */
export function putPlace(turn: Turn, { key, names }: Extract<Hold, { kind: 'place' }>): Turn {
  const options = names.map((label, index) => ({ id: `place-${index + 1}`, label }))
  return putOwn(turn, {
    ...(turn.state.matter === undefined ? {} : { in: turn.state.matter.id }),
    key: `${key}.which`,
    ask: phrase('placeWhich'),
    options: [...options, { id: 'none', label: phrase('placeNone') }],
  })
}

/** Reads which place is meant. A postcode is taken in its place; "none" asks for the place again. Undefined where it is neither. */
export function answerPlace(
  turn: Turn,
  { key, names }: Extract<Hold, { kind: 'place' }>,
  text: string,
): Turn | undefined {
  const options = names.map((label, index) => ({
    id: `place-${index + 1}`,
    label,
    says: [label.split(',')[0] ?? label],
  }))
  const choice = readChoice(text, [
    ...options,
    { id: 'none', label: phrase('placeNone'), says: ['none', 'neither', 'no', 'another', 'somewhere else'] },
  ])
  const code = normalPostcode(text) ?? findPostcodes(`postcode ${text}`)[0]?.value
  if (!choice.ok) return code === undefined ? undefined : withPlace(turn, key, code)
  const picked = options.find(({ id }) => id === choice.value)
  return picked === undefined ? goOn(removeAnswer(turn, key)) : withPlace(turn, key, picked.label)
}

/** The turn with the place set, and what follows from it. */
function withPlace(turn: Turn, key: string, text: string): Turn {
  const question = openJourney(turn)?.known.find((known) => known.key === key)
  if (question === undefined) return goOn(turn)
  const value = question.answer.kind === 'location' ? { text } : text
  return goOn(setAnswer(turn, question, { value, source: 'asked' }))
}
