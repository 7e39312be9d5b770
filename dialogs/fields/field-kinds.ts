import type { Answer } from '../answer.ts'
import type { AnswerKind, AnswerType, AnswerValue } from '../answer-type.ts'
import { languageNow } from '../language.ts'
import type { Reading } from '../reading.ts'
import { toEnglish } from '../recognizers/welsh/to-english.ts'
import { worded } from '../welsh/worded.ts'
import { choiceKind } from './choice.ts'
import { choicesKind } from './choices.ts'
import { confirmKind } from './confirm.ts'
import { dateKind } from './date.ts'
import { emailKind } from './email.ts'
import type { FieldKind, IntakeValue, ReadContext, ValueOf } from './field-kind.ts'
import { fileKind } from './file.ts'
import { locationKind } from './location.ts'
import { longTextKind } from './long-text.ts'
import { moneyKind } from './money.ts'
import { nameKind } from './name.ts'
import { numberKind } from './number.ts'
import { phoneKind } from './phone.ts'
import { postcodeKind } from './postcode.ts'
import { referenceKind } from './reference.ts'
import { textKind } from './text.ts'
import { timeKind } from './time.ts'
import { vehicleRegistrationKind } from './vehicle-registration.ts'
import { whenKind } from './when.ts'
import { yesNoKind } from './yes-no.ts'

const KINDS: { readonly [K in AnswerKind]: FieldKind<K> } = {
  'yes-no': yesNoKind,
  choice: choiceKind,
  choices: choicesKind,
  text: textKind,
  'long-text': longTextKind,
  name: nameKind,
  when: whenKind,
  date: dateKind,
  time: timeKind,
  number: numberKind,
  money: moneyKind,
  phone: phoneKind,
  email: emailKind,
  'vehicle-registration': vehicleRegistrationKind,
  postcode: postcodeKind,
  location: locationKind,
  file: fileKind,
  confirm: confirmKind,
  reference: referenceKind,
}

const MISSING_WORDS = { unknown: 'I do not know', declined: 'I prefer not to say', skipped: 'Not given' } as const

/** The kind of field for a kind of answer: how it reads, checks and shows itself. */
export function fieldKind<K extends AnswerKind>(kind: K): FieldKind<K> {
  return KINDS[kind]
}

/** Kinds whose answers are read in Welsh too. The words of all others are kept as they are, or are the options' own. */
const IN_WELSH: readonly AnswerKind[] = ['yes-no', 'confirm', 'when', 'date', 'time', 'number', 'money']

/** Reads what the person wrote as an answer of this type. Never throws. */
export function readField(text: string, type: AnswerType, context: ReadContext): Reading<ValueOf[AnswerKind]> {
  const { read } = fieldKind<AnswerKind>(type.kind)
  const welsh = languageNow() === 'cy' && IN_WELSH.includes(type.kind)
  return read(welsh ? toEnglish(text) : text, type, context)
}

/** Whether a stored value still fits a type, as content may have changed since it was given. */
export function fitsType(value: AnswerValue, type: AnswerType): boolean {
  return fieldKind<AnswerKind>(type.kind).fits(value, type)
}

/** An answer in full words, as said back and in the review. One that no longer fits its type shows as not given. */
export function displayAnswer(answer: Answer, type: AnswerType): string {
  if (answer.value === null) return worded(MISSING_WORDS[answer.missing ?? 'skipped'])
  const kind = fieldKind<AnswerKind>(type.kind)
  return kind.fits(answer.value, type) ? kind.display(answer.value, type) : worded(MISSING_WORDS.skipped)
}

/** An answer's `value` for the intake contract. `null` where there is none, or where it no longer fits its type. */
export function intakeAnswer(answer: Answer, type: AnswerType): IntakeValue {
  if (answer.value === null) return null
  const kind = fieldKind<AnswerKind>(type.kind)
  return kind.fits(answer.value, type) ? kind.intake(answer.value, type) : null
}
