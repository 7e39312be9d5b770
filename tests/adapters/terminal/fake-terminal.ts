import type { Terminal } from '../../../adapters/terminal/talk.ts'

/** A terminal whose keyboard is the test: each line is typed when what it answers has been shown. */
export function fakeTerminal(): Terminal & {
  /** All that was shown. */
  shown(): string
  /** Types a line and resolves, once `answer` was shown after it, with what was. */
  type(line: string, answer: string | RegExp): Promise<string>
  /** Resolves once this was shown, looking from where the last call ended. */
  see(words: string | RegExp): Promise<string>
  /** The end of the input, as Ctrl+D gives it. */
  end(): void
} {
  let text = ''
  let from = 0
  let wake = () => {}
  const typed: (string | undefined)[] = []
  let typedOne = () => {}

  async function see(words: string | RegExp): Promise<string> {
    const deadline = performance.now() + 10_000
    for (;;) {
      const part = text.slice(from)
      const found = typeof words === 'string' ? part.includes(words) : words.test(part)
      if (found && part.trimEnd().endsWith('>')) {
        from = text.length
        return part
      }
      if (performance.now() > deadline) throw new Error(`"${words}" was not shown, but: ${part}`)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 500)
        wake = () => resolve(clearTimeout(timer))
      })
    }
  }

  async function* lines(): AsyncGenerator<string> {
    for (;;) {
      while (typed.length === 0)
        await new Promise<void>((resolve) => {
          typedOne = resolve
        })
      const next = typed.shift()
      if (next === undefined) return
      yield next
    }
  }

  const push = (line: string | undefined) => {
    typed.push(line)
    typedOne()
  }
  return {
    lines: lines(),
    write(words) {
      text += words
      wake()
    },
    shown: () => text,
    see,
    type(line, answer) {
      push(line)
      return see(answer)
    },
    end: () => push(undefined),
  }
}
