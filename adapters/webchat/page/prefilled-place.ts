import type { Question } from './activity.ts'
import type { AnswerActs } from './answer-controls.ts'
import { button } from './element.ts'
import { words } from './page-language.ts'

/**
 * Offers the place that the page is about where a place is asked for, once: the first such question is where it happened. It is
 * only ever a button. A place that was filled in by a page, and not by the person, could be wrong unseen.
 */
export class PrefilledPlace {
  place: string | undefined
  #key: string | undefined

  /** The button for this question; none where no place is known or it was offered before. */
  controls({ kind, key }: Question, { answer }: Pick<AnswerActs, 'answer'>): readonly HTMLElement[] {
    const { place } = this
    if (place === undefined || kind !== 'location' || (this.#key !== undefined && this.#key !== key)) return []
    this.#key = key
    return [button(words('Use this place: {}', place), 'option', () => answer(place, { key, answer: place }))]
  }
}
