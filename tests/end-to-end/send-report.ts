import { dataOf } from './assistant-data.ts'
import { lost } from './form-tables.ts'
import { type LineOptions, plainLine } from './line.ts'
import type { Sayings } from './sayings.ts'
import { isSent, receipt, Walker } from './walker.ts'

/** Talks one form through over plain requests and sends it; by default the shortest. */
export async function sendReport(
  where: LineOptions,
  talk: { readonly form: string; readonly answers: Sayings } = lost,
) {
  const line = await plainLine(where)
  const walker = new Walker(line)
  await walker.open(talk.form)
  await walker.walk(talk.answers, isSent)
  return {
    line,
    walker,
    reference: receipt(walker)?.reference ?? '',
    /** What the conversation was told of submissions, in order. */
    statuses: async () => (await line.all()).flatMap((one) => dataOf(one).submission?.status ?? []),
  }
}
