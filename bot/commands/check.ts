import { problemLine } from '../../dialogs/engine/problems/problem.ts'
import { problems } from '../../dialogs/engine/problems/problems.ts'
import { addDays, londonDate } from '../../dialogs/recognizers/london-time.ts'
import { loadContent } from '../content.ts'

/** Days before its review date from which content is listed. */
const SOON_DAYS = 30

/** Part of `npm run check`: every fault of the content, and what must be reviewed soon. Ends with 1 where there is a fault. */
const content = await loadContent()
const found = problems(content)
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
process.exitCode = found.length > 0 ? 1 : 0
