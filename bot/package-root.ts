import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root: both the sources here and the build in `dist/` lie one level below it. */
export const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where the articles are. */
export const articlesFolder = join(packageRoot, 'knowledge', 'articles')

/** Where the training lines are. */
export const utterancesFolder = join(packageRoot, 'dialogs', 'recognizers', 'utterances')

/** Where the trained model is, made by the build. */
export const modelFile = join(packageRoot, 'dist', 'intent-model.bin')

/** Where the lines are that tell commands in people's own words from answers. */
export const commandsFolder = join(packageRoot, 'dialogs', 'recognizers', 'command', 'utterances')

/** Where the model of these is, made by the build. */
export const meantModelFile = join(packageRoot, 'dist', 'command-model.bin')

/** Where the lines are that the second opinion on danger learns from, with the rules beside them. */
export const dangerFolder = join(packageRoot, 'dialogs', 'recognizers', 'urgency')

/** Where the trained second opinion on danger is, made by the build. */
export const dangerModelFile = join(packageRoot, 'dist', 'danger-model.bin')
