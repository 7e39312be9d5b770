import { createHash } from 'node:crypto'
import { on, once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import { trainMeant } from '../../dialogs/recognizers/command/train-meant.ts'
import { contentTopics } from '../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { packModel } from '../../dialogs/recognizers/intent/model-file.ts'
import type { IntentTopic, Utterances } from '../../dialogs/recognizers/intent/topic.ts'
import { trainIntent } from '../../dialogs/recognizers/intent/train.ts'
import { linesOfTopics, loadDangerLines } from '../../dialogs/recognizers/urgency/opinion/danger-lines.ts'
import {
  type NetworkLines,
  networkLines,
  networkLinesOf,
} from '../../dialogs/recognizers/urgency/opinion/network-lines.ts'
import { type OpinionModel, opinionModel } from '../../dialogs/recognizers/urgency/opinion/opinion-model.ts'
import { trainNetwork, trainOpinion } from '../../dialogs/recognizers/urgency/opinion/train-opinion.ts'
import { type WordNetwork, wordNetwork } from '../../dialogs/recognizers/urgency/opinion/word-network.ts'
import { loadContent } from '../content.ts'
import {
  commandsFolder,
  dangerFolder,
  dangerModelFile,
  meantModelFile,
  modelFile,
  utterancesFolder,
} from '../package-root.ts'

/** What a thread is told: to learn danger and then commands, or the network of danger from lines that are made ready. */
const threadTask = z.union([z.object({ code: z.string(), folder: z.string().optional() }), networkLines])
/** What the thread that learns danger tells at first: the lines for the network, where that is left to this one. */
const dangerBegun = z.object({ lines: networkLines.nullable() })
/** And in the end. */
const dangerLearned = z.object({ opinion: opinionModel.omit({ network: true }), network: wordNetwork.nullable() })

/**
 * Trains the models where the words or the code that they are made of have changed. `node dist/train.js CODE_HASH [FOLDER]`
 * FOLDER is where they come to lie, `dist/` where it is left out.
 * A thread learns danger and then commands, while this one learns topics and then the network of danger, for which the other
 * has a thread of its own where there are more than two processors.
 */
if (isMainThread) await train(process.argv[2] ?? '', process.argv[3])
else if (parentPort !== null) await learnInThread(parentPort, threadTask.parse(workerData))

async function train(code: string, folder?: string): Promise<void> {
  const topics = await loadTopics()
  const utterances = await loadUtterances(utterancesFolder)
  const words = [[...utterances.byId], utterances.none, code]
  const dangerFile = placed(dangerModelFile, folder)
  const dangerKey = keyOf([words, sourcesOf(dangerFolder)])
  const danger = isKept(dangerFile, dangerKey) ? undefined : beginDanger({ code, folder })
  if (danger === undefined) await trainCommands(code, utterances, folder)
  const file = placed(modelFile, folder)
  const key = keyOf([topics, ...words, utterances.knownWords])
  if (!isKept(file, key)) await keep(file, key, trainIntent(topics, utterances))
  if (danger !== undefined) await keep(dangerFile, dangerKey, await danger.learned())
}

/** Begins to learn danger in a thread, which then learns commands. */
function beginDanger(task: { code: string; folder: string | undefined }): { learned(): Promise<OpinionModel> } {
  const thread = new Worker(new URL(import.meta.url), { workerData: task })
  const told = on(thread, 'message')
  const ended = once(thread, 'exit')
  const next = async (): Promise<unknown> => (await told.next()).value?.[0]
  return {
    async learned() {
      const { lines } = dangerBegun.parse(await next())
      const own = lines === null ? null : trainNetwork(lines)
      const { opinion, network } = dangerLearned.parse(await next())
      await ended
      return opinionModel.parse({ ...opinion, network: own ?? network })
    },
  }
}

async function learnInThread(port: MessagePort, task: z.infer<typeof threadTask>): Promise<void> {
  if ('starts' in task) {
    port.postMessage(trainNetwork(task))
    return
  }
  const utterances = await loadUtterances(utterancesFolder)
  const danger = await loadDangerLines(join(dangerFolder, 'utterances'))
  const lines = [...danger.lines, ...linesOfTopics(utterances, danger)]
  const ready = networkLinesOf(lines)
  const networking = availableParallelism() > 2 ? networkInThread(ready) : null
  port.postMessage({ lines: networking === null ? ready : null })
  port.postMessage({ opinion: trainOpinion(lines), network: await networking })
  await trainCommands(task.code, utterances, task.folder)
}

async function networkInThread(lines: NetworkLines): Promise<WordNetwork> {
  const [network] = await once(new Worker(new URL(import.meta.url), { workerData: lines }), 'message')
  return wordNetwork.parse(network)
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
