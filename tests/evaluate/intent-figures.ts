import type { z } from 'zod'
import type { Recognition } from '../../dialogs/recognition.ts'
import { calibrationError, type Judged } from './calibration-error.ts'
import { counted, type Figure } from './figure.ts'
import type { outsideLine, routedLine, twoLine } from './sets.ts'

/** What is looked at of a message's reading. */
export type Reading = Pick<Recognition, 'matches' | 'outOfScope' | 'band' | 'danger'>
/** Reads a message. */
export type Read = (text: string) => Reading

/** What two sets of matches showed: the shares, how far scores are from the truth, and what was taken for what. */
export interface IntentFigures {
  readonly figures: readonly Figure[]
  /** Expected calibration error, from 0 to 1: over messages that are ours, and with those that are not. */
  readonly calibration: { readonly ours: number; readonly all: number }
  readonly misses: readonly Miss[]
}

/** A line that was not read as wanted. */
export interface Miss {
  readonly id: string
  readonly text: string
  readonly wanted: string
  readonly got: string
}

/** The lines of the sets that tell what intent is worth. */
export interface IntentSets {
  readonly routing: readonly z.infer<typeof routedLine>[]
  readonly questions: readonly z.infer<typeof routedLine>[]
  readonly outOfScope: readonly z.infer<typeof outsideLine>[]
  readonly twoMatters: readonly z.infer<typeof twoLine>[]
}

/** Whether the assistant says that it does not know. */
export function saysSo({ danger, outOfScope, band }: Reading): boolean {
  return danger.urgency === 'none' && (outOfScope || band === 'none')
}

/** Counts what the sets show. */
export function intentFigures({ routing, questions, outOfScope, twoMatters }: IntentSets, read: Read): IntentFigures {
  const routed = routing.map((line) => ({ line, reading: read(line.text) }))
  const asked = questions.map((line) => ({ line, reading: read(line.text) }))
  const outside = outOfScope.map((line) => ({ line, reading: read(line.text) }))
  const two = twoMatters.map((line) => ({ line, reading: read(line.text) }))
  const both = [...routed, ...asked]
  return {
    figures: [
      counted('routing: right first', routed, isFirst, '>= 90 %'),
      counted('routing: right in the first three', routed, isInThree, '>= 97 %'),
      counted('questions: right first', asked, isFirst, '>= 90 %'),
      counted('questions: right in the first three', asked, isInThree, '>= 97 %'),
      counted('two matters: both found', two, isBoth, '>= 85 %'),
      counted('out of scope: said', outside, ({ reading }) => saysSo(reading), '>= 90 %'),
      counted('in scope: refused', both, ({ reading }) => saysSo(reading), '<= 3 %'),
      counted('acted on at once', both, ({ reading }) => reading.band === 'act'),
      counted(
        'right where acted on',
        both.filter(({ reading }) => reading.band === 'act'),
        isFirst,
      ),
      counted('out of scope: acted on', outside, ({ reading }) => reading.band === 'act' && !saysSo(reading)),
    ],
    calibration: {
      ours: calibrationError(both.map(judged)),
      all: calibrationError([
        ...both.map(judged),
        ...outside.map(({ reading }) => ({ score: reading.matches[0]?.score ?? 0, right: false })),
      ]),
    },
    misses: [
      ...both.filter((each) => !isFirst(each)).map(({ line, reading }) => missOf(line, line.accept.join('|'), reading)),
      ...two
        .filter((each) => !isBoth(each))
        .map(({ line, reading }) => missOf(line, line.accept.map((list) => list[0]).join(' + '), reading)),
      ...outside
        .filter(({ reading }) => !saysSo(reading))
        .map(({ line, reading }) => missOf(line, 'out of scope', reading)),
    ],
  }
}

type Routed = { readonly line: z.infer<typeof routedLine>; readonly reading: Reading }

function isFirst({ line, reading }: Routed): boolean {
  return line.accept.includes(reading.matches[0]?.id ?? '')
}

function isInThree({ line, reading }: Routed): boolean {
  return reading.matches.slice(0, 3).some(({ id }) => line.accept.includes(id) || line.top3.includes(id))
}

function isBoth({ line, reading }: { readonly line: z.infer<typeof twoLine>; readonly reading: Reading }): boolean {
  const ids = reading.matches.slice(0, 2).map(({ id }) => id)
  return line.accept.every((list) => ids.some((id) => list.includes(id)))
}

function judged(each: Routed): Judged {
  return { score: each.reading.matches[0]?.score ?? 0, right: isFirst(each) }
}

function missOf({ id, text }: { id: string; text: string }, wanted: string, { matches }: Reading): Miss {
  return {
    id,
    text,
    wanted,
    got:
      matches
        .slice(0, 3)
        .map((match) => `${match.id} ${match.score}`)
        .join(', ') || 'nothing',
  }
}

/** What was most often taken for what, worst first: "wanted -> got", by the first of the wanted ids. */
export function confusions(misses: readonly Miss[], most: number): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { wanted, got } of misses) {
    const pair = `${wanted.split('|')[0] ?? ''} -> ${got.split(' ')[0] ?? ''}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).slice(0, most)
}
