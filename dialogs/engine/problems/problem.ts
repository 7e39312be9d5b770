/** Something that is wrong with the content: where, what, and how to mend it. */
export interface Problem {
  readonly kind: ProblemKind
  /** Such as `flow bicycle-theft, step "place"`. */
  readonly where: string
  readonly what: string
  readonly remedy: string
}

/** Every kind of fault that is looked for. Each has a test with a planted one. */
export const PROBLEM_KINDS = [
  'dead-end',
  'loop',
  'unreachable',
  'missing-flow',
  'missing-form',
  'missing-article',
  'missing-contact',
  'missing-option',
  'missing-field',
  'later-field',
  'same-key',
  'same-option',
  'not-by-words',
  'too-long',
  'too-short',
  'trapped',
  'guessed-risk',
  'unmarked-risk',
  'bad-tells',
  'late-account',
  'demanded-account',
  'bad-key',
  'bad-fixed',
  'bad-set',
  'lost-flow',
  'no-date',
  'no-number',
  'lost-clock',
  'no-way-on',
  'bad-date',
  'wrong-id',
  'unsafe-device',
] as const

/** Every kind of fault of a force pack, besides those above. Each has a test with a planted one. */
export const FORCE_PROBLEM_KINDS = [
  'bad-name',
  'bad-limit',
  'bad-hours',
  'missing-team',
  'missing-topic',
  'missing-declaration',
  'missing-word',
  'no-effect',
  'bad-look',
  'out-of-date',
] as const

/** The kind of a fault of a force pack. */
export type ForceProblemKind = (typeof FORCE_PROBLEM_KINDS)[number]

/** The kind of a fault. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number] | ForceProblemKind

/** A problem as one line: where, what, remedy. */
export function problemLine({ where, what, remedy }: Problem): string {
  return `${where}: ${what} ${remedy}`
}
