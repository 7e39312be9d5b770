import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import { trainMeant } from '../../dialogs/recognizers/command/train-meant.ts'
import { contentTopics } from '../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { type IntentModel, intentCalibration, intentModel } from '../../dialogs/recognizers/intent/model.ts'
import { packModel, unpackModel } from '../../dialogs/recognizers/intent/model-file.ts'
import { createTextScorer } from '../../dialogs/recognizers/intent/text-model.ts'
import type { IntentTopic, Utterances } from '../../dialogs/recognizers/intent/topic.ts'
import { createTopicShares } from '../../dialogs/recognizers/intent/topic-shares.ts'
import { calibrateIntent, trainIntentText } from '../../dialogs/recognizers/intent/train.ts'
import { linesOfTopics, loadDangerLines } from '../../dialogs/recognizers/urgency/opinion/danger-lines.ts'
import type { DangerLine } from '../../dialogs/recognizers/urgency/opinion/levels.ts'
import { trainNetwork, trainOpinion } from '../../dialogs/recognizers/urgency/opinion/train-opinion.ts'
import { wordNetwork } from '../../dialogs/recognizers/urgency/opinion/word-network.ts'
import { loadContent } from '../content.ts'
import {
  commandsFolder,
  dangerFolder,
  dangerModelFile,
  meantModelFile,
  modelFile,
  utterancesFolder,
} from '../package-root.ts'

/** What a thread is told that learns how sure topics are; the one that learns the network of danger is told its lines. */
const CALIBRATION = 'calibration'
const networkLines = z.custom<readonly DangerLine[]>((lines) => Array.isArray(lines))

/**
 * Trains the models where the words or the code that they are made of have changed. `node dist/train.js CODE_HASH [FOLDER]`
 * FOLDER is where they come to lie, `dist/` where it is left out.
 * Three threads: one learns the topics and then danger, which is judged with their help, one how sure topics are, and one the
 * network of danger.
 */
if (isMainThread) await train(process.argv[2] ?? '', process.argv[3])
else
  parentPort?.postMessage(workerData === CALIBRATION ? await calibrate() : trainNetwork(networkLines.parse(workerData)))

async function train(code: string, folder?: string): Promise<void> {
  const intentFile = placed(modelFile, folder)
  const dangerFile = placed(dangerModelFile, folder)
  const topics = await loadTopics()
  const utterances = await loadUtterances(utterancesFolder)
  const words = [[...utterances.byId], utterances.none, code]
  const intentKey = keyOf([topics, ...words, utterances.knownWords])
  const dangerKey = keyOf([intentKey, sourcesOf(dangerFolder)])
  await trainCommands(code, utterances, folder)
  const known = isKept(intentFile, intentKey)
  if (known && isKept(dangerFile, dangerKey)) return
  const lines = await dangerLines(utterances)
  const networking = inThread(lines, wordNetwork)
  const calibrating = known ? undefined : inThread(CALIBRATION, intentCalibration)
  const text = known ? await keptIntent(intentFile) : trainIntentText(topics, utterances)
  const topicsOf = createTopicShares(createTextScorer(text.text))
  await keep(dangerFile, dangerKey, { ...trainOpinion(lines, topicsOf), network: await networking })
  if (calibrating !== undefined) await keep(intentFile, intentKey, { ...text, calibration: await calibrating })
}

async function loadTopics(): Promise<readonly IntentTopic[]> {
  return contentTopics(await loadContent().catch(told))
}

async function calibrate(): Promise<z.infer<typeof intentCalibration>> {
  return calibrateIntent(await loadTopics(), await loadUtterances(utterancesFolder))
}

function placed(file: string, folder?: string): string {
  return folder === undefined ? file : join(folder, basename(file))
}

/** What tells commands from answers: some seconds, apart from the others. */
async function trainCommands(code: string, utterances: Utterances, folder?: string): Promise<void> {
  const file = placed(meantModelFile, folder)
  const commands = await loadUtterances(commandsFolder)
  const key = keyOf([[...commands.byId], commands.none, [...utterances.byId], code])
  if (!isKept(file, key)) await keep(file, key, trainMeant(commands, utterances))
}

async function dangerLines(utterances: Utterances): Promise<readonly DangerLine[]> {
  const danger = await loadDangerLines(join(dangerFolder, 'utterances'))
  return [...danger.lines, ...linesOfTopics(utterances, danger)]
}

/** What a thread of its own learns meanwhile. */
function inThread<T>(task: unknown, made: z.ZodType<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task })
    worker.once('message', (message) => resolve(made.parse(message)))
    worker.once('error', reject)
  })
}

async function keptIntent(file: string): Promise<IntentModel> {
  return intentModel.parse(unpackModel(await readFile(file)))
}

/** Faults of the content are for whoever wrote it: file, line and remedy, and nothing of the program. */
function told(error: unknown): never {
  if (!(error instanceof AssistantError)) throw error
  process.stderr.write(`${error.message.slice(error.code.length + 2)}\n`)
  process.exit(1)
}

function keyOf(madeOf: unknown): string {
  return createHash('sha256').update(JSON.stringify(madeOf)).digest('hex')
}

/** Whether a model that was made of the same lies there. */
function isKept(file: string, key: string): boolean {
  const keyFile = `${file}.key`
  return existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key
}

async function keep(file: string, key: string, model: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, packModel(model))
  await rename(`${file}.new`, file)
  await writeFile(`${file}.key`, key)
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
}
