import type { Command, MeantName } from '../recognition.ts'
import { readAnswer } from './answer-question.ts'
import type { Question } from './question.ts'
import { FREE } from './standing-question.ts'
import type { Turn } from './turn.ts'

/** In an account of more words than this nothing but an account is seen. */
const MOST_WORDS = 12

/**
 * What a message means besides an answer to the question that stands, in the person's own words. What answers the question is
 * an answer. Where any words answer it, this must be surer; in an account only a short command counts.
 */
export function meantHere(turn: Turn, question: Question, text: string): MeantName | undefined {
  const { meant, band, matches } = turn.services.recognise(text, turn.now)
  if (meant === undefined || meant.sure === 'no') return undefined
  // A question that an article answers is nothing else.
  if (text.trimEnd().endsWith('?') && band === 'act' && matches[0]?.kind === 'article') return undefined
  const { kind } = question.answer
  // Leaving is never taken back: the surest only.
  if (meant.name === 'quick-exit' && meant.sure !== 'anywhere') return undefined
  if (!FREE.includes(kind)) return isUnclear(turn, question, text) ? meant.name : undefined
  if (meant.sure !== 'anywhere') return undefined
  const isShort = text.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS
  return kind !== 'long-text' || (isShort && meant.name !== 'correction') ? meant.name : undefined
}

/** Whether nothing is known of a message as an answer. One that was tried to be given, as "31 February", is known. */
function isUnclear(turn: Turn, question: Question, text: string): boolean {
  const reading = readAnswer(turn, question, text)
  return !reading.ok && reading.why === 'unclear'
}

/** The command that a message is in the person's own words, at the question that stands. */
export function commandHere(turn: Turn, question: Question, text: string): Command | undefined {
  const meant = meantHere(turn, question, text)
  return meant === 'correction' ? undefined : meant
}
