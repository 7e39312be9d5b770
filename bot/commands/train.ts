import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { contentTopics } from '../../dialogs/recognizers/intent/content-topics.ts'
import { loadUtterances } from '../../dialogs/recognizers/intent/load-utterances.ts'
import { trainIntent } from '../../dialogs/recognizers/intent/train.ts'
import { loadContent } from '../content.ts'
import { modelFile, utterancesFolder } from '../package-root.ts'

/** Trains the intent model where the words it is made of have changed. `node dist/train.js CODE_HASH` */
const topics = contentTopics(await loadContent())
const utterances = await loadUtterances(utterancesFolder)
const words = JSON.stringify([
  topics,
  [...utterances.byId],
  utterances.none,
  utterances.knownWords,
  process.argv[2] ?? '',
])
const key = createHash('sha256').update(words).digest('hex')
const keyFile = `${modelFile}.key`

if (!existsSync(modelFile) || !existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
  await mkdir(dirname(modelFile), { recursive: true })
  await writeFile(`${modelFile}.new`, JSON.stringify(trainIntent(topics, utterances)))
  await rename(`${modelFile}.new`, modelFile)
  await writeFile(keyFile, key)
}
