import { problemLine } from '../../dialogs/engine/problems/problem.ts'
import { problems } from '../../dialogs/engine/problems/problems.ts'
import { addDays, londonDate } from '../../dialogs/recognizers/london-time.ts'
import { forces } from '../../knowledge/forces.ts'
import { CATALOGUE, missingFromCatalogue } from '../catalogue.ts'
import { contentFor, loadPlainContent } from '../content.ts'
import { checkForce } from '../force-check.ts'
import { modelFile } from '../package-root.ts'
import { createRecognise, loadModel } from '../recognise.ts'
import { createServices, forceSettings } from '../services.ts'
import { walkAll } from '../whole-graph.ts'

/** Days before its review date from which content is listed. */
const SOON_DAYS = 30

/** Part of `npm run check`: every fault of the content and of the force packs, and what must be reviewed soon. Ends with 1 where there is a fault. */
const plain = await loadPlainContent()
const content = contentFor(plain, forces[0])
const found = problems(content)
const services = createServices(content, createRecognise(await loadModel(modelFile)), forceSettings(forces[0]))
const graph = walkAll(content, services, Date.now())
const today = londonDate(Date.now())
const soon = [...content.articles.values(), ...content.contacts.values()].filter(
  ({ reviewBy }) => reviewBy <= addDays(today, SOON_DAYS),
)

for (const problem of found) process.stdout.write(`${problemLine(problem)}\n`)
for (const item of soon)
  process.stdout.write(`${'id' in item ? `article ${item.id}` : `contact ${item.key}`}: review by ${item.reviewBy}.\n`)
process.stdout.write(
  `Content: ${content.flows.size} flows, ${content.forms.size} forms, ${content.articles.size} articles, ${content.contacts.size} contacts. ${found.length} problems, ${soon.length} to review within ${SOON_DAYS} days.\n`,
)
const days = { today, soon: addDays(today, SOON_DAYS) }
const known = new Set(found.map(problemLine))
const packs = forces.map((pack) => checkForce(pack, plain, days, known))
const packFaults = packs.flatMap(({ faults }) => faults)
for (const line of [...packFaults, ...packs.flatMap(({ due }) => due)]) process.stdout.write(`${line}\n`)
process.stdout.write(`Forces: ${forces.map(({ id }) => id).join(', ')}. ${packFaults.length} problems.\n`)
const missing = missingFromCatalogue(content)
for (const id of missing) process.stdout.write(`Missing: ${id}. Add it, or name it as the catalogue does.\n`)
process.stdout.write(
  `Catalogue: ${Object.keys(CATALOGUE.flows).length} flows and ${CATALOGUE.forms.length} forms wanted, ${missing.length} missing.\n`,
)
for (const fault of graph.faults) process.stdout.write(`${fault}\n`)
process.stdout.write(
  `Walked: ${graph.flowPaths} paths through flows, ${graph.formWalks} ways through forms to a valid submission.\n`,
)
process.exitCode = found.length + packFaults.length + graph.faults.length + missing.length > 0 ? 1 : 0
