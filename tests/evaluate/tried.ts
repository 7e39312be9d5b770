import { loadContent } from '../../bot/content.ts'
import { utterancesFolder } from '../../bot/package-root.ts'
import { decideBand } from '../../dialogs/recognizers/intent/band.ts'
import { contentTopics } from '../../dialogs/recognizers/intent/content-topics.ts'
import { GROUPS, WEIGHTS } from '../../dialogs/recognizers/intent/features.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import type { IntentModel } from '../../dialogs/recognizers/intent/model.ts'
import { createIntentRecognizer } from '../../dialogs/recognizers/intent/recognizer.ts'
import type { IntentTopic, Utterances } from '../../dialogs/recognizers/intent/topic.ts'
import { trainIntent } from '../../dialogs/recognizers/intent/train.ts'
import { percent } from './figure.ts'
import { intentFigures } from './intent-figures.ts'
import { HALVES, outsideLine, readSet, routedLine, twoLine } from './sets.ts'

const CURVE = [10, 20, 40, 80, 160] as const
const NAMES: Readonly<Record<(typeof GROUPS)[number], string>> = {
  w: 'words',
  s: 'stems',
  b: 'pairs of stems',
  y: 'pairs with one between',
  c: 'letters',
  k: 'meanings (slang)',
}

interface Words {
  readonly topics: readonly IntentTopic[]
  readonly utterances: Utterances
}

async function words(): Promise<Words> {
  return { topics: contentTopics(await loadContent()), utterances: await loadUtterances(utterancesFolder) }
}

/** What a model shows on both halves, in one line. Danger is left aside. */
function shown(name: string, model: IntentModel): string {
  const recognizer = createIntentRecognizer(model)
  const { figures, calibration } = intentFigures(
    {
      routing: readSet('routing', routedLine, HALVES),
      questions: readSet('questions', routedLine, HALVES),
      outOfScope: readSet('out-of-scope', outsideLine, HALVES),
      twoMatters: readSet('two-matters', twoLine, HALVES),
    },
    (text) => {
      const { matches, outOfScope } = recognizer.recognise(text)
      return {
        matches,
        outOfScope,
        band: decideBand(matches, outOfScope),
        danger: { urgency: 'none', level: 'none', rules: [], words: {} },
      }
    },
  )
  const shares = figures.slice(0, 7).map(({ hits, of }) => percent(of === 0 ? 0 : hits / of).padStart(6))
  return `${name.padEnd(38)} ${shares.join(' ')} ${percent(calibration.ours).padStart(6)}`
}

const HEAD = `${''.padEnd(38)} rout.1 rout.3 ques.1 ques.3    two   none refuse    ece`

/** The learning curve: so many lines of each topic at most, taken evenly from all of its writers. Some minutes. */
export async function curve(tell: (line: string) => void): Promise<boolean> {
  const { topics, utterances } = await words()
  tell(HEAD)
  for (const most of [...CURVE, Number.POSITIVE_INFINITY]) {
    const byId = new Map([...utterances.byId].map(([id, lines]) => [id, evenly(lines, most)]))
    const lines = [...byId.values()].reduce((sum, each) => sum + each.length, 0)
    const model = trainIntent(topics, { ...utterances, byId })
    tell(shown(`${most === Number.POSITIVE_INFINITY ? 'all' : `${most} a topic`} (${lines} lines)`, model))
  }
  return true
}

function evenly(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  return Array.from({ length: most }, (_, at) => lines[Math.floor((at * lines.length) / most)] ?? '')
}

/** What each part of the model is worth: everything, then everything but one part. Some minutes. */
export async function ablation(tell: (line: string) => void): Promise<boolean> {
  const { topics, utterances } = await words()
  tell(HEAD)
  const whole = trainIntent(topics, utterances)
  tell(shown('everything', whole))
  tell(shown('without spelling repair', { ...whole, spelling: { seen: '', once: '', known: '', stems: '' } }))
  const alone = whole.subjects.map((subject) => ({ ...subject, family: subject.id }))
  tell(shown('without families', { ...whole, subjects: alone }))
  tell(
    shown('without lines for none of these', trainIntent(topics, { ...utterances, none: utterances.none.slice(0, 5) })),
  )
  for (const [at, group] of GROUPS.entries()) {
    const groups = WEIGHTS.map((weight, each) => (each === at ? 0 : weight))
    tell(shown(`without ${NAMES[group]}`, trainIntent(topics, utterances, groups)))
  }
  return true
}
