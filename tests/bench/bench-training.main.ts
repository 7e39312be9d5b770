import { join } from 'node:path'
import { loadContent } from '../../bot/content.ts'
import { dangerFolder, utterancesFolder } from '../../bot/package-root.ts'
import { contentTopics } from '../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { packModel } from '../../dialogs/recognizers/intent/model-file.ts'
import { trainIntent } from '../../dialogs/recognizers/intent/train.ts'
import { linesOfTopics, loadDangerLines } from '../../dialogs/recognizers/urgency/opinion/danger-lines.ts'
import { trainOpinion } from '../../dialogs/recognizers/urgency/opinion/train-opinion.ts'

/** Trains one of the models as the build does, and keeps nothing. Prints seconds, of the clock and of the processor, and bytes. */
const utterances = await loadUtterances(utterancesFolder)
const topics = contentTopics(await loadContent())
const dangerLines = [...(await loadDangerLines(join(dangerFolder, 'utterances'))), ...linesOfTopics(utterances)]

const started = performance.now()
const before = process.cpuUsage()
const model = process.argv[2] === 'danger' ? trainOpinion(dangerLines) : trainIntent(topics, utterances)
const bytes = packModel(model).length
const { user, system } = process.cpuUsage(before)
const seconds = (performance.now() - started) / 1_000
process.stdout.write(`${JSON.stringify({ seconds, processor: (user + system) / 1e6, bytes })}\n`)
