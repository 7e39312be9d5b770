import type { Entity } from '../recognition.ts'
import { findColours } from './entities/colour.ts'
import { findCrimeReferences } from './entities/crime-reference.ts'
import { findEmails } from './entities/email.ts'
import { findFrameNumbers } from './entities/frame-number.ts'
import { findImeis } from './entities/imei.ts'
import { findMakes } from './entities/make.ts'
import type { Finder } from './entities/mention.ts'
import { findMoney } from './entities/money.ts'
import { findPeopleCounts } from './entities/people-count.ts'
import { findPhones } from './entities/phone.ts'
import { findPlaces } from './entities/place.ts'
import { findPostcodes } from './entities/postcode.ts'
import { findPlates } from './entities/vehicle-registration.ts'
import { findWhen } from './when/find-when.ts'

/** More of a message than this holds no entities. Characters. */
const MOST_READ = 2000

/** Who may claim a piece of the text first. What is told by a cue or a check digit comes before what is told by its shape. */
const BEFORE_TIMES: readonly Finder[] = [
  { kind: 'email', find: findEmails },
  { kind: 'crime-reference', find: findCrimeReferences },
  { kind: 'imei', find: findImeis },
  { kind: 'frame-number', find: findFrameNumbers },
  { kind: 'phone', find: findPhones },
  { kind: 'postcode', find: findPostcodes },
  { kind: 'vehicle-registration', find: findPlates },
  { kind: 'money', find: findMoney },
]
const AFTER_TIMES: readonly Finder[] = [
  { kind: 'place', find: findPlaces },
  { kind: 'make', find: findMakes },
  { kind: 'colour', find: findColours },
]
/** Kinds that hold a digit wherever they are found. */
const NEEDS_DIGIT: ReadonlySet<string> = new Set(['crime-reference', 'imei', 'frame-number', 'phone', 'postcode'])

/**
 * Finds typed things in what a person wrote: plates, postcodes, phones, money, places and so on, in the order in which they stand.
 * A mention is one entity: digits that belong to one kind are not also another. Offsets are in `text` as given.
 * Only the first 2,000 characters are looked at. `now` is an instant in milliseconds since 1970. Never throws.
 */
export function findEntities(text: string, now: number): readonly Entity[] {
  const plain = evened(text.slice(0, MOST_READ))
  const claims = new Claims(plain.length)
  const found: Entity[] = []
  const digits = /\d/.test(plain)
  const take = (finders: readonly Finder[]) => {
    for (const { kind, find } of finders) {
      if (!digits && NEEDS_DIGIT.has(kind)) continue
      for (const { value, start, end } of find(plain)) {
        if (claims.claim(start, end)) found.push({ kind, value, text: text.slice(start, end), start, end })
      }
    }
  }
  take(BEFORE_TIMES)
  for (const { value, start, end } of findPeopleCounts(plain)) {
    if (claims.claim(start, end)) found.push({ kind: 'people-count', value, text: text.slice(start, end), start, end })
  }
  for (const { value, start, end } of findWhen(plain, now)) {
    if (claims.claim(start, end)) found.push({ kind: 'when', value, text: text.slice(start, end), start, end })
  }
  take(AFTER_TIMES)
  return found.sort((a, b) => a.start - b.start)
}

/** Curly quotes, long dashes and odd spaces as plain ones, each for one, so that offsets stay. */
function evened(text: string): string {
  if (!/[^\n\r -~£]/.test(text)) return text
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\p{Cc}|\p{Zs}|\p{Cf}|\p{Cs}/gu, (mark) => ' '.repeat(mark.length))
}

/** Which characters of a text belong to an entity already. */
class Claims {
  readonly #taken: Uint8Array
  constructor(length: number) {
    this.#taken = new Uint8Array(length)
  }
  /** Takes a stretch, if all of it is free. */
  claim(start: number, end: number): boolean {
    if (this.#taken.subarray(start, end).includes(1)) return false
    this.#taken.fill(1, start, end)
    return true
  }
}
