import type { Option } from '../../answer-type.ts'
import type { ContactKey } from '../../contact-key.ts'
import type { Content } from '../../content.ts'
import { readChoice } from '../../recognizers/choice.ts'
import type { Question } from '../question.ts'
import type { Problem } from './problem.ts'
import { tellProblems } from './story-problems.ts'

/** The longest texts that the narrowest channel shows whole, in characters. */
export const LIMITS = { ask: 300, hint: 400, option: 100, options: 30, why: 400, say: 600 } as const

/** Faults of one question, whichever definition it stands in. */
export function questionProblems(where: string, question: Question): readonly Problem[] {
  const options = 'options' in question.answer ? question.answer.options : []
  return [
    ...tooLong(where, 'question', question.ask, LIMITS.ask),
    ...tooLong(where, 'hint', question.hint ?? '', LIMITS.hint),
    ...tooLong(where, 'reason', question.why ?? '', LIMITS.why),
    ...keyProblems(where, question.key),
    ...optionProblems(where, options),
    ...tellProblems(where, question),
    ...(question.ask.trim() === ''
      ? [{ kind: 'too-short' as const, where, what: 'The question has no words.', remedy: 'Write `ask`.' }]
      : []),
  ]
}

function optionProblems(where: string, options: readonly Option[]): readonly Problem[] {
  const ids = options.map(({ id }) => id)
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index)
  const many = options.length > LIMITS.options
  return [
    ...doubled.map((id) => ({
      kind: 'same-option' as const,
      where,
      what: `Two options have the id "${id}".`,
      remedy: 'Give each its own.',
    })),
    ...options.flatMap(({ id, label }) => tooLong(`${where}, option "${id}"`, 'label', label, LIMITS.option)),
    ...(many
      ? [
          {
            kind: 'too-long' as const,
            where,
            what: `There are ${options.length} options.`,
            remedy: `Offer at most ${LIMITS.options}, or ask in two questions.`,
          },
        ]
      : []),
    ...options.flatMap((option) => wordProblems(where, option, options)),
  ]
}

/** Every choice must be reachable by its own label, and by each of its other words. */
function wordProblems(where: string, option: Option, options: readonly Option[]): readonly Problem[] {
  return [option.label, ...(option.says ?? [])]
    .filter((said) => {
      const reading = readChoice(said, options)
      return !reading.ok || reading.value !== option.id
    })
    .map((said) => ({
      kind: 'not-by-words' as const,
      where,
      what: `"${said}" does not choose "${option.id}".`,
      remedy: 'Change the words so that no other option takes them.',
    }))
}

/** A text over its limit. */
export function tooLong(where: string, what: string, text: string, limit: number): readonly Problem[] {
  return text.length <= limit
    ? []
    : [
        {
          kind: 'too-long',
          where,
          what: `The ${what} is ${text.length} characters.`,
          remedy: `Cut it to ${limit}; longer words are an article.`,
        },
      ]
}

/** Keys go into the submission, whose contract gives their pattern. */
export function keyProblems(where: string, key: string): readonly Problem[] {
  return /^[a-zA-Z][a-zA-Z0-9.]*$/.test(key)
    ? []
    : [
        {
          kind: 'bad-key',
          where,
          what: `The key "${key}" does not fit the intake contract.`,
          remedy: 'Use letters, digits and dots, beginning with a letter.',
        },
      ]
}

/** Contacts that the content names and does not have. */
export function contactProblems(where: string, keys: readonly ContactKey[], content: Content): readonly Problem[] {
  return keys
    .filter((key) => !content.contacts.has(key))
    .map((key) => ({
      kind: 'missing-contact',
      where,
      what: `There is no contact "${key}".`,
      remedy: 'Add it to knowledge/contacts.ts or name another.',
    }))
}

/** An article that the content names and does not have. */
export function articleMissing(where: string, id: string | undefined, content: Content): readonly Problem[] {
  if (id === undefined || content.articles.has(id)) return []
  return [
    {
      kind: 'missing-article',
      where,
      what: `There is no article "${id}".`,
      remedy: 'Write it in knowledge/articles or name another.',
    },
  ]
}

/** A form that the content names and does not have. */
export function formMissing(where: string, id: string | undefined, content: Content): readonly Problem[] {
  if (id === undefined || content.forms.has(id)) return []
  return [
    {
      kind: 'missing-form',
      where,
      what: `There is no form "${id}".`,
      remedy: 'Write it in dialogs/forms or name another.',
    },
  ]
}

/** A flow that the content names and does not have. */
export function flowMissing(where: string, id: string | undefined, content: Content): readonly Problem[] {
  if (id === undefined || content.flows.has(id)) return []
  return [
    {
      kind: 'missing-flow',
      where,
      what: `There is no flow "${id}".`,
      remedy: 'Write it in dialogs/flows or name another.',
    },
  ]
}
