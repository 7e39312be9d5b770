import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import { trainMeant } from '../../dialogs/recognizers/command/train-meant.ts'
import { contentTopics } from '../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { packModel } from '../../dialogs/recognizers/intent/model-file.ts'
import type { IntentTopic, Utterances } from '../../dialogs/recognizers/intent/topic.ts'
import { trainIntent } from '../../dialogs/recognizers/intent/train.ts'
import { linesOfTopics, loadDangerLines } from '../../dialogs/recognizers/urgency/opinion/danger-lines.ts'
import type { DangerLine } from '../../dialogs/recognizers/urgency/opinion/levels.ts'
import { opinionModel } from '../../dialogs/recognizers/urgency/opinion/opinion-model.ts'
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

const lines = z.custom<readonly DangerLine[]>((told) => Array.isArray(told))
/** What a thread learns of the lines of danger. */
const threadTask = z.object({ learns: z.enum(['opinion', 'network']), lines })
const opinion = opinionModel.omit({ network: true })

/**
 * Trains the models where the words or the code that they are made of have changed. `node dist/train.js CODE_HASH [FOLDER]`
 * FOLDER is where they come to lie, `dist/` where it is left out.
 * This thread learns commands and topics while others learn danger. A thread more than there are processors would hold up the rest.
 */
if (isMainThread) await train(process.argv[2] ?? '', process.argv[3])
else {
  const task = threadTask.parse(workerData)
  parentPort?.postMessage(task.learns === 'opinion' ? trainOpinion(task.lines) : trainNetwork(task.lines))
}

async function train(code: string, folder?: string): Promise<void> {
  const topics = await loadTopics()
  const utterances = await loadUtterances(utterancesFolder)
  const words = [[...utterances.byId], utterances.none, code]
  const danger = await beginDanger(utterances, keyOf([words, sourcesOf(dangerFolder)]), folder)
  await trainCommands(code, utterances, folder)
  const file = placed(modelFile, folder)
  const key = keyOf([topics, ...words, utterances.knownWords])
  if (!isKept(file, key)) await keep(file, key, trainIntent(topics, utterances))
  await danger?.()
}

/** Begins to learn danger, and gives what ends it. Undefined where nothing has changed. */
async function beginDanger(
  utterances: Utterances,
  key: string,
  folder?: string,
): Promise<(() => Promise<void>) | undefined> {
  const file = placed(dangerModelFile, folder)
  if (isKept(file, key)) return undefined
  const danger = await dangerLines(utterances)
  const judging = inThread({ learns: 'opinion', lines: danger }, opinion)
  const networking =
    availableParallelism() > 2 ? inThread({ learns: 'network', lines: danger }, wordNetwork) : undefined
  return async () => {
    const network = networking === undefined ? trainNetwork(danger) : await networking
    await keep(file, key, { ...(await judging), network })
  }
}

async function loadTopics(): Promise<readonly IntentTopic[]> {
  return contentTopics(await loadContent().catch(told))
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
function inThread<T>(task: z.infer<typeof threadTask>, made: z.ZodType<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task })
    worker.once('message', (message) => resolve(made.parse(message)))
    worker.once('error', reject)
  })
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
