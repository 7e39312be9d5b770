import { londonNow } from '../recognizers/london-time.ts'
import { showWhen } from '../recognizers/when/show-when.ts'

/** An instant in full words and London time: "Monday 30 November 2026 at 10am". Milliseconds since 1970. */
export function inWords(instant: number): string {
  const at = londonNow(instant)
  return showWhen({ start: at, end: at })
}
