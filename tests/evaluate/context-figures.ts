import type { z } from 'zod'
import { journey } from '../../dialogs/engine/journey.ts'
import type { Services } from '../../dialogs/engine/turn.ts'
import { whatWasDone } from './context-done.ts'
import { place } from './context-place.ts'
import { counted } from './figure.ts'
import type { Counted } from './other-figures.ts'
import type { contextLine } from './sets.ts'

const WANTED = ['answer', 'correction', 'command', 'side-question', 'new-matter', 'danger', 'unclear'] as const

/** What is done with a message while a question of a form stands, by what followed from it. */
export function contextFigures(lines: readonly z.infer<typeof contextLine>[], services: Services): Counted {
  const all = lines.flatMap((line) => {
    const placed = place(services, line.open)
    if (placed === undefined) return []
    const { talk, key, exact } = placed
    const before = talk.state
    const form = services.content.forms.get(line.open.in)
    const here = form === undefined ? undefined : journey(form, before.matter?.answers ?? {}, talk.now)
    talk.say(line.text)
    const { state: after, replies, services: _ } = talk
    const done = whatWasDone({ before, after, replies, key, text: line.text, why: here?.next?.why })
    return [{ line, exact, key, done, right: line.accept.some((each) => done.includes(each)) }]
  })
  const wantedOf = ({ line }: (typeof all)[number]) => line.accept[0]?.split(':')[0]
  return {
    figures: [
      counted('in a conversation: done what was meant', all, ({ right }) => right),
      ...WANTED.map((wanted) =>
        counted(
          `in a conversation: ${wanted}`,
          all.filter((each) => wantedOf(each) === wanted),
          ({ right }) => right,
        ),
      ),
      counted(
        'in a conversation: asked of danger in vain',
        all.filter(({ line }) => !line.accept.includes('danger')),
        ({ done }) => done.includes('danger'),
      ),
      {
        name: 'in a conversation: lines with their own question',
        hits: all.filter(({ exact }) => exact).length,
        of: lines.length,
      },
    ],
    misses: [
      ...all
        .filter(({ right }) => !right)
        .map(({ line, done, key }) => ({
          id: line.id,
          text: `(${line.open.in} ${key}) ${line.text}`,
          wanted: line.accept.join(' or '),
          got: done.join(' and '),
        })),
      ...lines
        .filter(({ open }) => place(services, open) === undefined)
        .map(({ id, open, text, accept }) => ({
          id,
          text,
          wanted: accept.join(' or '),
          got: `no ${open.kind} question in ${open.in}`,
        })),
    ],
  }
}
