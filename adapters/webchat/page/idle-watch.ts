/** The longest time before its end at which a person is warned, in milliseconds. */
const WARN_MS = 30 * 60_000
/** What is past its time is erased within a minute; then it is looked for once more. */
const ERASED_MS = 70_000
/** How long to wait where it could not be asked, and how much longer than expected counts as more time. */
const AGAIN_MS = 60_000
const SLACK_MS = 5_000

/** What watching needs. All times in milliseconds. */
export interface IdleParts {
  /** How long the answers are still kept if nothing more is said; undefined where that is not known now. */
  keptFor(): Promise<number | undefined>
  /** Whether answers would be lost. */
  hasDraft(): boolean
  /** Warns that they are deleted in this time. */
  warn(leftMs: number): void
  /** Takes the warning away. */
  calm(): void
}

/**
 * Watches over the time for which unsent answers are kept, as the server has it: half of it before its end, and at most half an hour,
 * the person is warned. It counts time and never looks at the device's clock, which may be wrong.
 */
export class IdleWatch {
  readonly #parts: IdleParts
  #timer: ReturnType<typeof setTimeout> | undefined
  /** For how long answers are kept after a message; undefined until the server has told it. */
  #whole: number | undefined
  #round = 0

  constructor(parts: IdleParts) {
    this.#parts = parts
  }

  /** Something was said: the time begins again. */
  heard(): void {
    this.#parts.calm()
    this.#in(this.#whole === undefined ? 0 : this.#whole - warnBefore(this.#whole))
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#round += 1
  }

  #in(ms: number): void {
    this.stop()
    // A browser takes a wait of more than 24 days for none.
    this.#timer = setTimeout(() => void this.#look(), Math.min(Math.max(ms, 0), 2 ** 31 - 1))
  }

  async #look(): Promise<void> {
    this.#round += 1
    const round = this.#round
    const left = await this.#parts.keptFor()
    this.#whole ??= left
    // While it was asked, something was said.
    if (round !== this.#round) return
    if (left === undefined || this.#whole === undefined) return this.#in(AGAIN_MS)
    const before = warnBefore(this.#whole)
    if (left > before + SLACK_MS || !this.#parts.hasDraft()) return this.#in(left > before ? left - before : left)
    this.#parts.warn(left)
    this.#in(left + ERASED_MS)
  }
}

function warnBefore(whole: number): number {
  return Math.min(WARN_MS, whole / 2)
}
