import { z } from 'zod'
import { explain, explained } from '../../dialogs/recognizers/intent/explain.ts'
import { answerLines } from '../json-lines.ts'
import { createRecognise, loadModels } from '../recognise.ts'

const question = z.object({ id: z.string(), text: z.string() })

/**
 * `npm run --silent understand`: what the assistant makes of each message, on the same code as a turn. With
 * `--explain "text"`: which words of one message decided.
 */
const models = await loadModels()
const recognise = createRecognise(models)

const asked = process.argv.indexOf('--explain')
if (asked < 0) await answerLines(answer)
else {
  const explanation = explain(models.intent, process.argv.slice(asked + 1).join(' '))
  process.stdout.write(`${explanation === undefined ? 'There are no words to read.' : explained(explanation)}\n`)
}

function answer(line: unknown): unknown {
  const { id, text } = question.parse(line)
  const { danger, matches, outOfScope, band, entities } = recognise(text, Date.now())
  return {
    id,
    urgency: danger.urgency,
    danger: { level: danger.level, asks: danger.asks, rules: danger.rules, words: danger.words },
    matches,
    outOfScope: danger.urgency === 'none' && (outOfScope || band === 'none'),
    entities: entities.map(({ kind, value, text: said }) => ({ kind, value, text: said })),
  }
}
