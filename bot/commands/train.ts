import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AssistantError } from '../../dialogs/errors.ts'
import { contentTopics } from '../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { packModel } from '../../dialogs/recognizers/intent/model-file.ts'
import { trainIntent } from '../../dialogs/recognizers/intent/train.ts'
import { linesOfTopics, loadDangerLines } from '../../dialogs/recognizers/urgency/opinion/danger-lines.ts'
import { trainOpinion } from '../../dialogs/recognizers/urgency/opinion/train-opinion.ts'
import { loadContent } from '../content.ts'
import { dangerFolder, dangerModelFile, modelFile, utterancesFolder } from '../package-root.ts'

/** Trains a model where the words or the code that it is made of have changed. `node dist/train.js CODE_HASH intent|danger` */
const [code = '', which] = process.argv.slice(2)
const topics = which === 'danger' ? [] : contentTopics(await loadContent().catch(told))
const utterances = await loadUtterances(utterancesFolder)
const words = [[...utterances.byId], utterances.none, code]

if (which === 'danger') {
  const lines = await loadDangerLines(join(dangerFolder, 'utterances'))
  await keep(dangerModelFile, [words, sourcesOf(dangerFolder)], () =>
    trainOpinion([...lines, ...linesOfTopics(utterances)]),
  )
} else {
  await keep(modelFile, [topics, ...words, utterances.knownWords], () => trainIntent(topics, utterances))
}

/** Faults of the content are for whoever wrote it: file, line and remedy, and nothing of the program. */
function told(error: unknown): never {
  if (!(error instanceof AssistantError)) throw error
  process.stderr.write(`${error.message.slice(error.code.length + 2)}\n`)
  process.exit(1)
}

/** Writes a model where what it hangs on is not what it was made of. */
async function keep(file: string, madeOf: unknown, make: () => object): Promise<void> {
  const key = createHash('sha256').update(JSON.stringify(madeOf)).digest('hex')
  const keyFile = `${file}.key`
  if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, packModel(make()))
  await rename(`${file}.new`, file)
  await writeFile(keyFile, key)
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
}
