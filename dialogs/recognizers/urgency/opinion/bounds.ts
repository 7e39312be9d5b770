/** From which probability on the second opinion does what. */
export interface Bounds {
  /** Emergency or crisis: sure enough for the card at once. */
  readonly sure: number
  /** Emergency or crisis: the level is raised, and the gate questions are asked with the numbers. */
  readonly raise: number
  /** Ask once whether anyone is in danger. */
  readonly ask: number
  /** Safeguarding or more: care. */
  readonly care: number
}

/** Chosen on our safety lines, both halves in view, so that of calm lines full of danger words under two in a hundred are raised. */
export const BOUNDS: Bounds = { sure: 0.75, raise: 0.18, ask: 0.12, care: 0.3 }

/** Of other languages there are fewer lines: more is asked of them, and a card that leads with 999 comes there in any case. */
export const FOREIGN_BOUNDS: Bounds = { ...BOUNDS, sure: 0.9, raise: 0.3, ask: 1 }
