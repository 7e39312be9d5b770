import { createInterface } from 'node:readline'

/** Reads JSON Lines from standard input and writes one line out for each, in order. A line that is no JSON gives `{"error":...}`. */
export async function answerLines(answer: (line: unknown) => unknown): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    process.stdout.write(`${JSON.stringify(answered(line, answer))}\n`)
  }
}

function answered(line: string, answer: (line: unknown) => unknown): unknown {
  try {
    return answer(JSON.parse(line))
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'This line cannot be read.' }
  }
}
