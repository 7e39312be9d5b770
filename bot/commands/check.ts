import { problemLine } from '../../dialogs/engine/problems/problem.ts'
import { problems } from '../../dialogs/engine/problems/problems.ts'
import { addDays, londonDate } from '../../dialogs/recognizers/london-time.ts'
import { STYLE_EXCEPTIONS } from '../../knowledge/article-exceptions.ts'
import { OLDEST_READING_AGE, styleFaults } from '../../knowledge/article-style.ts'
import { forces } from '../../knowledge/forces.ts'
import { CATALOGUE, missingFromCatalogue } from '../catalogue.ts'
import { contentFor, loadPlainContent } from '../content.ts'
import { expiring, SOON_DAYS } from '../expiring.ts'
import { checkForce } from '../force-check.ts'
import { createRecognise, loadModels } from '../recognise.ts'
import { createServices, forceSettings } from '../services.ts'
import { loadWelsh } from '../welsh.ts'
import { checkWelsh } from '../welsh-check.ts'
import { walkAll } from '../whole-graph.ts'

/** Part of `npm run check`: every fault of the content and of the force packs, and what must be reviewed soon. Ends with 1 where there is a fault. */
const plain = await loadPlainContent()
const content = contentFor(plain, forces[0])
const found = problems(content)
const services = createServices(content, createRecognise(await loadModels()), forceSettings(forces[0]))
const graph = walkAll(content, services, Date.now())
const style = [...content.articles.values()].flatMap((article) => styleFaults(article, content.contacts))
const today = londonDate(Date.now())
const soon = expiring(content, today)

for (const problem of found) process.stdout.write(`${problemLine(problem)}\n`)
for (const fault of style) process.stdout.write(`${fault}\n`)
for (const { what, reviewBy, expired } of soon)
  process.stdout.write(`${what}: ${expired ? 'not given any more since' : 'review by'} ${reviewBy}.\n`)
process.stdout.write(
  `Content: ${content.flows.size} flows, ${content.forms.size} forms, ${content.articles.size} articles, ${content.contacts.size} contacts. ${found.length + style.length} problems, ${soon.length} to review within ${SOON_DAYS} days.\n`,
)
const days = { today, soon: addDays(today, SOON_DAYS) }
const known = new Set(found.map(problemLine))
const packs = forces.map((pack) => checkForce(pack, plain, days, known))
const packFaults = packs.flatMap(({ faults }) => faults)
for (const line of [...packFaults, ...packs.flatMap(({ due }) => due)]) process.stdout.write(`${line}\n`)
process.stdout.write(
  `Articles: read at the age of ${OLDEST_READING_AGE} or younger, ${STYLE_EXCEPTIONS.length} let off a rule of style.\n`,
)
process.stdout.write(`Forces: ${forces.map(({ id }) => id).join(', ')}. ${packFaults.length} problems.\n`)
const missing = missingFromCatalogue(content)
for (const id of missing) process.stdout.write(`Missing: ${id}. Add it, or name it as the catalogue does.\n`)
process.stdout.write(
  `Catalogue: ${Object.keys(CATALOGUE.flows).length} flows, ${CATALOGUE.forms.length} forms and ${Object.keys(CATALOGUE.articles).length} articles wanted, ${missing.length} missing.\n`,
)
const welsh = checkWelsh(plain, await loadWelsh())
for (const line of [...welsh.faults, ...welsh.lines]) process.stdout.write(`${line}\n`)
for (const fault of graph.faults) process.stdout.write(`${fault}\n`)
process.stdout.write(
  `Walked: ${graph.flowPaths} paths through flows, ${graph.formWalks} ways through forms to a valid submission.\n`,
)
process.exitCode =
  found.length + style.length + packFaults.length + graph.faults.length + missing.length + welsh.faults.length > 0
    ? 1
    : 0
